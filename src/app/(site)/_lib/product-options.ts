/** The rules of choosing a variant; plain functions, shared by the server and the buy box. */
import type { Language } from "@/lib/paths"
import { compareSizes } from "./listing-query"
import type { Price } from "./product-card"
import type { Stock } from "./stock"

interface OptionWords {
  label: string
  choose: string
}

const WORDS: Record<string, Record<Language, OptionWords>> = {
  taille: {
    fr: { label: "Taille", choose: "Choisir la taille" },
    en: { label: "Size", choose: "Choose a size" },
  },
  pointure: {
    fr: { label: "Pointure", choose: "Choisir la pointure" },
    en: { label: "Shoe size", choose: "Choose a shoe size" },
  },
  tissu: {
    fr: { label: "Tissu", choose: "Choisir le tissu" },
    en: { label: "Fabric", choose: "Choose a fabric" },
  },
  couleur: {
    fr: { label: "Couleur", choose: "Choisir la couleur" },
    en: { label: "Colour", choose: "Choose a colour" },
  },
  longueur: {
    fr: { label: "Longueur", choose: "Choisir la longueur" },
    en: { label: "Length", choose: "Choose a length" },
  },
}
const SIZES = new Set(["taille", "pointure"])

const known = (title: string) => title.trim().toLowerCase()

/** An option's name for the reader; the merchant's own words where the shop knows no other. */
export function optionLabel(title: string, language: Language): string {
  return WORDS[known(title)]?.[language].label ?? title
}

/** What the buy button says while the option is open. */
export function choosePhrase(title: string, language: Language): string {
  const words = WORDS[known(title)]?.[language]
  return words?.choose ?? `${language === "fr" ? "Choisir" : "Choose"} : ${title}`
}

/** How English says the sizes that are words in French; letters and numbers say themselves. */
const ENGLISH_VALUES: readonly (readonly [RegExp, string])[] = [
  [/^unique$/i, "One size"],
  [/^petit$/i, "Small"],
  [/^moyen$/i, "Medium"],
  [/^grand$/i, "Large"],
  [/^(\d+) ans?$/i, "$1 years"],
  [/^(\d+) mois$/i, "$1 months"],
  [/^lot de (\d+)$/i, "Set of $1"],
]

/** A value as the reader sees it; the merchant's own word where the shop knows no other. */
export function valueLabel(value: string, language: Language): string {
  if (language === "fr") return value
  const known = ENGLISH_VALUES.find(([pattern]) => pattern.test(value))
  return known ? value.replace(known[0], known[1]) : value
}

/** Cloth and colour are chosen before the size, whatever order the store keeps. */
export function sizesLast<T extends { title: string }>(options: T[]): T[] {
  return [...options].sort(
    (a, b) =>
      Number(SIZES.has(known(a.title))) - Number(SIZES.has(known(b.title))) ||
      a.title.localeCompare(b.title, "fr")
  )
}

/** Sizes from small to large; other values as the merchant ordered them. */
export function sortValues(title: string, values: string[]): string[] {
  return SIZES.has(known(title)) ? [...values].sort(compareSizes) : values
}

/** What choosing needs to know of an option. */
export interface Choice {
  title: string
  values: string[]
}

/** What choosing needs to know of a variant. */
export interface ChoosableVariant {
  id: string
  values: Record<string, string>
  price: Price | undefined
  stock: Stock
}

/** Chosen value of each option, by its title; an option not chosen yet is absent. */
export type Selection = Record<string, string>

/**
 * The choice that an address makes. An option with one value is chosen at once; a value
 * that does not exist is no choice.
 */
export function selectionFrom(
  options: Choice[],
  params: Record<string, string | string[] | undefined>
): Selection {
  return Object.fromEntries(
    options.flatMap(({ title, values }) => {
      const asked = params[title]
      const value = values.length === 1 ? values[0] : values.find((one) => one === first(asked))
      return value === undefined ? [] : [[title, value]]
    })
  )
}

/** The query string that makes a choice; options with one value go without saying. */
export function selectionQuery(options: Choice[], selection: Selection): string {
  const params = new URLSearchParams()
  for (const { title, values } of options) {
    const value = selection[title]
    if (values.length > 1 && value !== undefined) params.set(title, value)
  }
  const text = params.toString()
  return text ? `?${text}` : ""
}

/** The first option that still has to be chosen. */
export function missingOption<T extends Choice>(options: T[], selection: Selection): T | undefined {
  return options.find(({ title }) => selection[title] === undefined)
}

/** The variant of a complete choice; nothing when it is incomplete or does not exist. */
export function chosenVariant<V extends ChoosableVariant>(
  options: Choice[],
  variants: V[],
  selection: Selection
): V | undefined {
  if (missingOption(options, selection)) return undefined
  return matching(variants, selection)[0]
}

/** Variants that the choice so far leaves open. */
export function matching<V extends ChoosableVariant>(variants: V[], selection: Selection): V[] {
  const wanted = Object.entries(selection)
  return variants.filter(({ values }) => wanted.every(([title, value]) => values[title] === value))
}

/** Whether a piece can be bought with this value beside the other choices. */
export function isValueAvailable(
  variants: ChoosableVariant[],
  selection: Selection,
  title: string,
  value: string
): boolean {
  return matching(variants, { ...selection, [title]: value }).some(
    ({ stock, price }) => stock.state !== "out" && price !== undefined
  )
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}
