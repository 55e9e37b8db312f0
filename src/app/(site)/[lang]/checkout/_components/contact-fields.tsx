import Link from "next/link"
import { pathTo } from "@/lib/paths"
import { Field } from "../../../_components/ui/field"
import { Input } from "../../../_components/ui/input"
import { checkout as messages } from "../../../_i18n/checkout"
import { translator } from "../../../_lib/i18n"
import type { PartProps } from "./checkout-form"
import { PhoneField } from "./phone-field"
import { Section } from "./section"

/** Who orders, and how to reach them. */
export function ContactFields({
  language,
  values,
  errors,
  countries,
  signedInAs,
}: PartProps & { countries: string[]; signedInAs: string | undefined }) {
  const t = translator(language, messages)
  const signIn = `${pathTo(language, "signIn")}?next=${encodeURIComponent(pathTo(language, "checkout"))}`
  return (
    <Section
      id="contact"
      title={t("contact")}
      aside={
        signedInAs ? (
          t("signed_in", { email: signedInAs })
        ) : (
          <>
            {t("sign_in_offer")}{" "}
            <Link href={signIn} className="text-accent underline underline-offset-4">
              {t("sign_in")}
            </Link>
          </>
        )
      }
    >
      <Field id="email" label={t("email")} hint={t("email_hint")} error={errors.email} required>
        {(control) => (
          <Input
            {...control}
            type="email"
            name="email"
            defaultValue={values.email}
            autoComplete="email"
            inputMode="email"
            spellCheck={false}
            maxLength={254}
          />
        )}
      </Field>
      <PhoneField
        language={language}
        label={t("phone")}
        country={values.phone_country}
        national={values.phone}
        countries={countries}
        error={errors.phone}
      />
    </Section>
  )
}
