"use client"

import { CircleCheck } from "lucide-react"
import { useState } from "react"
import type { Language } from "@/lib/paths"
import { Field } from "../../../_components/ui/field"
import { Input } from "../../../_components/ui/input"
import { Select } from "../../../_components/ui/select"
import { checkout as messages } from "../../../_i18n/checkout"
import { checkoutCountry, type CheckoutCountry } from "../../../_lib/checkout-countries"
import { translator, type Translate } from "../../../_lib/i18n"

/**
 * A telephone number with its country. While it is typed the reader sees how it is
 * understood, by the number of digits; the server checks it thoroughly.
 */
export function PhoneField({
  language,
  label,
  country,
  national,
  countries,
  error,
  optionalLabel,
}: {
  language: Language
  label: string
  country: string
  national: string
  countries: string[]
  error?: string
  /** Given for a field that may stay empty. */
  optionalLabel?: string
}) {
  const t = translator(language, messages)
  const [chosen, setChosen] = useState(country)
  const [typed, setTyped] = useState(national)
  const place = checkoutCountry(chosen)
  return (
    <Field
      id="phone"
      label={label}
      hint={t("phone_hint", { example: place?.phoneExample ?? "" })}
      error={error}
      {...(optionalLabel ? { optionalLabel } : { required: true })}
    >
      {(control) => (
        <>
          <div className="flex gap-2">
            <Select
              name="phone_country"
              aria-label={t("phone_country")}
              value={chosen}
              onChange={({ target }) => setChosen(target.value)}
              autoComplete="tel-country-code"
              className="w-28 shrink-0"
            >
              {countries.map((code) => {
                const one = checkoutCountry(code)
                return one ? (
                  <option key={code} value={code}>
                    {`${code.toUpperCase()} +${one.callingCode}`}
                  </option>
                ) : null
              })}
            </Select>
            <Input
              {...control}
              type="tel"
              name="phone"
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
              autoComplete="tel-national"
              inputMode="tel"
              maxLength={32}
            />
          </div>
          {place ? <Reading typed={typed} country={place} t={t} /> : null}
        </>
      )}
    </Field>
  )
}

/** How a number in progress is understood; says nothing about one of another country. */
function Reading({
  typed,
  country,
  t,
}: {
  typed: string
  country: CheckoutCountry
  t: Translate<typeof messages>
}) {
  const text = typed.trim()
  if (!text || /^(\+|00)/.test(text)) return null
  const digits = text.replace(/\D/g, "")
  const rest = country.phoneDigits - digits.length
  if (rest > 0) return <p className="text-sm text-soft">{t("phone_digits", { count: rest })}</p>
  if (rest < 0)
    return <p className="text-sm text-warning">{t("phone_too_many", { count: -rest })}</p>
  return (
    <p className="flex items-center gap-1.5 text-sm text-success">
      <CircleCheck aria-hidden className="size-4" />
      {t("phone_read", { number: `+${country.callingCode} ${text}` })}
    </p>
  )
}
