import { CircleAlert } from "lucide-react"
import { Alert } from "../../../_components/ui/alert"
import { checkout as messages } from "../../../_i18n/checkout"
import { translator } from "../../../_lib/i18n"
import type { CheckoutValues } from "../../../_lib/checkout-form"
import { Choice } from "./choice"
import type { PartProps } from "./checkout-form"
import { Section } from "./section"

const FIELD = "payment_provider" satisfies keyof CheckoutValues

/** How to pay, among what the store opened for the country. */
export function PaymentChoice({
  language,
  values,
  errors,
  providers,
}: PartProps & { providers: string[] }) {
  const t = translator(language, messages)
  const error = errors.payment_provider
  const described = (id: string) =>
    id === "pp_system_default"
      ? { title: t("pp_system_default"), note: t("pp_system_default_hint") }
      : { title: id }
  return (
    <Section id="payment" title={t("payment")}>
      {providers.length ? (
        <fieldset aria-describedby={error ? `${FIELD}-error` : undefined}>
          <legend className="sr-only">{t("payment")}</legend>
          <div id={FIELD} className="space-y-2">
            {providers.map((id) => (
              <Choice
                key={id}
                name={FIELD}
                value={id}
                defaultChecked={values.payment_provider === id || providers.length === 1}
                invalid={Boolean(error)}
                {...described(id)}
              />
            ))}
          </div>
          {error ? (
            <p
              id={`${FIELD}-error`}
              className="mt-1.5 flex items-start gap-1.5 text-sm text-danger"
            >
              <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
              {error}
            </p>
          ) : null}
        </fieldset>
      ) : (
        <Alert tone="warning">{t("no_payment")}</Alert>
      )}
    </Section>
  )
}
