"use client"

import { useActionState } from "react"
import type { Language } from "@/lib/paths"
import { buttonVariants } from "../../../_components/ui/button"
import { Field } from "../../../_components/ui/field"
import { Input } from "../../../_components/ui/input"
import { Select } from "../../../_components/ui/select"
import { account as messages } from "../../../_i18n/account"
import { checkout as checkoutMessages } from "../../../_i18n/checkout"
import { common } from "../../../_i18n/common"
import { countryName } from "../../../_lib/checkout-countries"
import { saveAddress } from "../../../_lib/customer-actions"
import type { AddressField } from "../../../_lib/customer-form"
import { newForm, type AddressError } from "../../../_lib/customer-state"
import { translator } from "../../../_lib/i18n"
import { PhoneField } from "../../checkout/_components/phone-field"
import { FormNotice, PendingButton } from "./form-parts"
import { useKeptForm } from "./use-kept-form"

/** Adds an address, or changes one. */
export function AddressForm({
  language,
  id,
  countries,
  opening,
  isDefault,
  cancelHref,
}: {
  language: Language
  /** Empty for a new address. */
  id: string
  countries: string[]
  opening: Partial<Record<AddressField, string>>
  isDefault: boolean
  cancelHref: string
}) {
  const t = translator(language, messages)
  const ask = translator(language, checkoutMessages)
  const say = translator(language, common)
  const [state, action, pending] = useActionState(
    saveAddress,
    newForm<AddressField, AddressError>()
  )
  const form = useKeptForm(action, state.attempt, pending)
  const values = { ...opening, ...state.values }
  const errorOf = (field: AddressField) => {
    const code = state.errors[field]
    return code ? ask(`error_${code}`) : undefined
  }
  const line = (
    field: Exclude<AddressField, "phone" | "phone_country" | "country">,
    autoComplete: string,
    hint?: string
  ) => (
    <Field
      id={field}
      label={ask(field)}
      hint={hint}
      error={errorOf(field)}
      {...(field === "landmark" ? { optionalLabel: say("form.optional") } : { required: true })}
    >
      {(control) => (
        <Input
          {...control}
          name={field}
          defaultValue={values[field]}
          autoComplete={autoComplete}
          maxLength={160}
        />
      )}
    </Field>
  )
  return (
    <form action={action} {...form} noValidate className="mt-6 max-w-prose space-y-5">
      <input type="hidden" name="lang" value={language} />
      <input type="hidden" name="id" value={id} />
      <FormNotice language={language} notice={state.notice} />
      <div className="grid gap-5 sm:grid-cols-2">
        {line("first_name", "given-name")}
        {line("last_name", "family-name")}
      </div>
      <PhoneField
        language={language}
        label={t("phone")}
        country={values.phone_country || values.country || "ci"}
        national={values.phone ?? ""}
        countries={countries}
        error={errorOf("phone")}
      />
      <Field id="country" label={ask("country")} error={errorOf("country")} required>
        {(control) => (
          <Select {...control} name="country" defaultValue={values.country} autoComplete="country">
            {countries.map((code) => (
              <option key={code} value={code}>
                {countryName(code, language)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <div className="grid gap-5 sm:grid-cols-2">
        {line("city", "address-level2")}
        {line("district", "address-level3")}
      </div>
      {line("address", "street-address", ask("address_hint"))}
      {line("landmark", "off", ask("landmark_hint"))}
      <label className="flex min-h-touch items-center gap-3">
        <input
          type="checkbox"
          name="default"
          defaultChecked={isDefault}
          className="size-5 accent-[rgb(var(--accent-fill))]"
        />
        {t("address_make_default")}
      </label>
      <div className="flex flex-wrap gap-3">
        <PendingButton language={language} pending={pending}>
          {say("form.save")}
        </PendingButton>
        <a href={cancelHref} className={buttonVariants({ variant: "ghost" })}>
          {say("form.cancel")}
        </a>
      </div>
    </form>
  )
}
