/** Telephone numbers as people type them, kept as E.164. */
import { parsePhoneNumberFromString, type CountryCode } from "libphonenumber-js/max"
import { CHECKOUT_COUNTRIES } from "./checkout-countries"

/**
 * Reads a number the way a person of that country writes it.
 *
 * Spaces, dots, brackets, `00225…` and `+225…` are understood; a number that starts with
 * `+` or `00` may be of any country, for a reader who lives abroad.
 *
 * @param text - as typed
 * @param country - ISO code, any case, of the country chosen beside the field
 * @returns E.164 such as `+2250708123456`, or undefined when no such number can exist
 */
export function toE164(text: string, country: string): string | undefined {
  const typed = text.trim().replace(/^00/, "+")
  const parsed = parsePhoneNumberFromString(typed, {
    defaultCountry: country.toUpperCase() as CountryCode,
    extract: false,
  })
  return parsed?.isValid() ? parsed.number : undefined
}

/** Digits grouped as in the country's example: Ivorians write pairs, `07 08 12 34 56`. */
function grouped(digits: string, example: string): string {
  let at = 0
  return example
    .split(" ")
    .map((group) => digits.slice(at, (at += group.length)))
    .join(" ")
}

/** A stored number split for the form: the country to select and what to write in the field. */
export function fromE164(
  number: string | null | undefined,
  fallbackCountry: string
): { country: string; national: string } {
  const parsed = number ? parsePhoneNumberFromString(number) : undefined
  if (!parsed) return { country: fallbackCountry, national: number ?? "" }
  const country = CHECKOUT_COUNTRIES.find(({ code }) => code === parsed.country?.toLowerCase())
  return country
    ? { country: country.code, national: grouped(parsed.nationalNumber, country.phoneExample) }
    : { country: fallbackCountry, national: parsed.formatInternational() }
}

/** `+2250708123456` → `+225 07 08 12 34 56`; anything that is no number unchanged. */
export function formatPhone(number: string): string {
  const parsed = parsePhoneNumberFromString(number)
  if (!parsed) return number
  const { country, national } = fromE164(number, "")
  return country ? `+${parsed.countryCallingCode} ${national}` : national
}
