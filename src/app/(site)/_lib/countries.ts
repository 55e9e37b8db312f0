import type { Language } from "@/lib/paths"

const names: Record<Language, Intl.DisplayNames> = {
  fr: new Intl.DisplayNames("fr", { type: "region" }),
  en: new Intl.DisplayNames("en", { type: "region" }),
}

/** A country's name in the reader's language, from its two-letter code in any case. */
export function countryName(code: string, language: Language): string {
  return names[language].of(code.toUpperCase()) ?? code.toUpperCase()
}
