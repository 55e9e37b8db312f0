/** Dates and numbers in the reader's language and the merchant's zone. */
import type { Language } from "@/lib/paths"
import { LOCALES } from "./i18n"

const ZONE = "Africa/Abidjan"

/** `20 novembre 2026` / `20 November 2026`. */
export function formatDate(date: Date | string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long", timeZone: ZONE }).format(
    new Date(date)
  )
}

/** `20 novembre 2026 à 14:05` / `20 November 2026 at 14:05`. */
export function formatDateTime(date: Date | string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: ZONE,
  }).format(new Date(date))
}

/** A count with the language's thousands sign. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(value)
}
