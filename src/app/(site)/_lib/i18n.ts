/**
 * Dictionaries of the shop: a phrase has French and English side by side, so a key without
 * both does not compile, and a phrase with `{holes}` cannot be used without filling them.
 */
import { LANGUAGES, type Language } from "@/lib/paths"

/** A sentence, or one for each plural form. `{name}` marks a hole; `{count}` picks the form. */
type Text = string | Readonly<{ one: string; other: string }>
type Phrase = Readonly<Record<Language, Text>>
type Messages = Readonly<Record<string, Phrase>>

type Sentence<T extends Text> = T extends { other: infer O extends string } ? O : T
type Holes<T> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Holes<Rest> : never
type HolesOf<P extends Phrase> =
  Holes<Sentence<P["fr"]>> | (P["fr"] extends string ? never : "count")
type Values<P extends Phrase> = [HolesOf<P>] extends [never]
  ? []
  : [values: Record<HolesOf<P>, string | number>]

/** A function that says a phrase of one dictionary in one language. */
export type Translate<M extends Messages> = <K extends keyof M & string>(
  key: K,
  ...values: Values<M[K]>
) => string

/** Declares a dictionary; exists for its types. */
export function defineMessages<const M extends Messages>(messages: M): M {
  return messages
}

const plurals: Record<Language, Intl.PluralRules> = {
  fr: new Intl.PluralRules("fr"),
  en: new Intl.PluralRules("en"),
}
const numbers: Record<Language, Intl.NumberFormat> = {
  fr: new Intl.NumberFormat("fr-FR"),
  en: new Intl.NumberFormat("en-GB"),
}

/**
 * The sayer of a dictionary.
 *
 * @example translator("fr", catalogue)("results", { count: 3 }) // "3 articles"
 */
export function translator<const M extends Messages>(
  language: Language,
  messages: M
): Translate<M> {
  return (key, ...rest) => {
    const text: Text = messages[key]![language]
    const values: Record<string, string | number> = rest[0] ?? {}
    const form =
      typeof text === "string"
        ? text
        : plurals[language].select(Number(values.count)) === "one"
          ? text.one
          : text.other
    return form.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name]
      return typeof value === "number" ? numbers[language].format(value) : (value ?? "")
    })
  }
}

/** Narrows a route parameter to a language of the shop. */
export function isLanguage(value: string): value is Language {
  return (LANGUAGES as readonly string[]).includes(value)
}

/** The language of a route whose layout has already refused every other. */
export function languageOf(value: string): Language {
  return isLanguage(value) ? value : "fr"
}

/** BCP 47 tags for `Intl` and for Open Graph. */
export const LOCALES: Record<Language, string> = { fr: "fr-FR", en: "en-GB" }

/**
 * A text kept in French on the record, with its English in the record's metadata.
 *
 * @param metadata - as the store API gives it; anything but a non-empty string is ignored
 */
export function localised(
  language: Language,
  french: string,
  metadata: Record<string, unknown> | null | undefined,
  key: `${string}_en`
): string {
  if (language === "fr") return french
  const english = metadata?.[key]
  return typeof english === "string" && english !== "" ? english : french
}

/** A word that the merchant keeps on a record: `key` in French, `key_en` in English. */
export function metadataText(
  metadata: Record<string, unknown> | null | undefined,
  key: string,
  language: Language
): string | undefined {
  const french = metadata?.[key]
  if (typeof french !== "string" || french.trim() === "") return undefined
  return localised(language, french.trim(), metadata, `${key}_en`)
}
