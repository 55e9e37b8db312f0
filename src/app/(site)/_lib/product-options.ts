/** The rules of choosing a variant; plain functions, shared by the server and the buy box. */
import type { Language } from "@/lib/paths"
import { compareSizes } from "./listing-query"
import type { Price } from "./product-card"
import type { Stock } from "./stock"

const LABELS: Record<string, Record<Language, string>> = {
  taille: { fr: "Taille", en: "Size" },
  pointure: { fr: "Pointure", en: "Shoe size" },
  tissu: { fr: "Tissu", en: "Fabric" },
  couleur: { fr: "Couleur", en: "Colour" },
  longueur: { fr: "Longueur", en: "Length" },
}
const SIZES = new Set(["taille", "pointure"])

/** An option's name for the reader; the merchant's own words where the shop knows no other. */
export function optionLabel(title: string, language: Language): string {
  return LABELS[title.trim().toLowerCase()]?.[language] ?? title
}

/** Sizes from small to large; other values as the merchant ordered them. */
export function sortValues(title: string, values: string[]): string[] {
  return SIZES.has(title.trim().toLowerCase()) ? [...values].sort(compareSizes) : values
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
