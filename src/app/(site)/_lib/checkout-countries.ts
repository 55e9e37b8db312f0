/** The countries that the shop delivers to, with how their telephone numbers look. */
import type { Language } from "@/lib/paths"

/** A country of the address and phone fields. */
export interface CheckoutCountry {
  /** ISO 3166-1 alpha-2 in small letters, as the store API writes it. */
  code: string
  name: Record<Language, string>
  /** Without the plus sign. */
  callingCode: string
  /** Digits of a number without the calling code. */
  phoneDigits: number
  /** A mobile number as people write it there. */
  phoneExample: string
  /** A city and a district that a reader from there recognises, for the hints. */
  place: { city: string; district: string }
}

/** The eight countries of the UEMOA; the shop's own first, then by French name. */
export const CHECKOUT_COUNTRIES: readonly CheckoutCountry[] = [
  {
    code: "ci",
    name: { fr: "Côte d’Ivoire", en: "Côte d’Ivoire" },
    callingCode: "225",
    phoneDigits: 10,
    phoneExample: "07 08 12 34 56",
    place: { city: "Abidjan", district: "Cocody Angré" },
  },
  {
    code: "bj",
    name: { fr: "Bénin", en: "Benin" },
    callingCode: "229",
    phoneDigits: 10,
    phoneExample: "01 95 12 34 56",
    place: { city: "Cotonou", district: "Haie Vive" },
  },
  {
    code: "bf",
    name: { fr: "Burkina Faso", en: "Burkina Faso" },
    callingCode: "226",
    phoneDigits: 8,
    phoneExample: "70 12 34 56",
    place: { city: "Ouagadougou", district: "Gounghin" },
  },
  {
    code: "gw",
    name: { fr: "Guinée-Bissau", en: "Guinea-Bissau" },
    callingCode: "245",
    phoneDigits: 9,
    phoneExample: "955 012 345",
    place: { city: "Bissau", district: "Bairro Militar" },
  },
  {
    code: "ml",
    name: { fr: "Mali", en: "Mali" },
    callingCode: "223",
    phoneDigits: 8,
    phoneExample: "65 01 23 45",
    place: { city: "Bamako", district: "Hamdallaye" },
  },
  {
    code: "ne",
    name: { fr: "Niger", en: "Niger" },
    callingCode: "227",
    phoneDigits: 8,
    phoneExample: "93 12 34 56",
    place: { city: "Niamey", district: "Plateau" },
  },
  {
    code: "sn",
    name: { fr: "Sénégal", en: "Senegal" },
    callingCode: "221",
    phoneDigits: 9,
    phoneExample: "77 123 45 67",
    place: { city: "Dakar", district: "Sicap Liberté" },
  },
  {
    code: "tg",
    name: { fr: "Togo", en: "Togo" },
    callingCode: "228",
    phoneDigits: 8,
    phoneExample: "90 11 23 45",
    place: { city: "Lomé", district: "Bè" },
  },
]

/** The country of a code, in any case. */
export function checkoutCountry(code: string | null | undefined): CheckoutCountry | undefined {
  const wanted = code?.toLowerCase()
  return CHECKOUT_COUNTRIES.find((country) => country.code === wanted)
}

/** A country's name in the reader's language; a code that the shop does not serve as itself. */
export function countryName(code: string | null | undefined, language: Language): string {
  return checkoutCountry(code)?.name[language] ?? code?.toUpperCase() ?? ""
}
