/** What each product of the shop shall be: names, options, variants and stock, computed from data. */
import attributes from "../data/attributes.json"
import products from "../data/products.json"
import sizes from "../data/sizes.json"
import { mustGet } from "../lib/context"
import { randomFrom } from "../lib/random"
import { FABRICS, type Fabric } from "../pictures/fabric"
import { isGarment, type GarmentName } from "../pictures/garments"

/** Families that are woven or printed cloth; the rest are materials, sold by colour. */
const CLOTH = new Set([
  "Wax",
  "Bogolan",
  "Kita",
  "Bazin",
  "Faso dan fani",
  "Pagne baoulé",
  "Toile de Korhogo",
  "Coton",
  "Lin",
])

export const SIZE_OPTION = "Taille"

export interface PlannedVariant {
  sku: string
  title: string
  options: Record<string, string>
  fabric: Fabric
  /** Whole francs, tax included. */
  price: number
  /** Pieces that a customer can still buy once the seed is done. */
  available: number
}

export interface PlannedProduct {
  ref: string
  handle: string
  title: string
  description: string
  garment: GarmentName
  category: string
  collection: string | null
  tags: string[]
  fabrics: Fabric[]
  /** Title of the second option: "Tissu", or "Couleur" for metal, leather, beads, straw. */
  fabricOption: string
  options: { title: string; values: string[] }[]
  variants: PlannedVariant[]
  metadata: Record<string, unknown>
}

type ProductRow = (typeof products)[number] & { stock?: string }
const SIZES = new Map<string, [string, number][]>(
  Object.entries(sizes as unknown as Record<string, [string, number][]>)
)

const slug = (text: string) =>
  text
    .normalize("NFD")
    .replace(/[^a-zA-Z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .toUpperCase()

/** Prices end in 00 or 50 so that they can be paid in coins. */
const toCoin = (amount: number) => Math.round(amount / 50) * 50

function stockOf(sku: string, rule: string | undefined): number {
  const random = randomFrom(`stock ${sku}`)
  if (rule === "none") return 0
  if (rule === "low") return random.int(1, 3)
  return random.weighted(
    [
      { weight: 6, amount: 0 },
      { weight: 12, amount: random.int(1, 4) },
      { weight: 50, amount: random.int(6, 24) },
      { weight: 32, amount: random.int(25, 60) },
    ],
    ({ weight }) => weight
  ).amount
}

function translate(table: Record<string, string>, key: string, what: string): string {
  return mustGet(new Map(Object.entries(table)), key, what)
}

function plan(row: ProductRow): PlannedProduct {
  if (!isGarment(row.garment)) {
    throw new Error(`Seed: product ${row.handle} has no drawing "${row.garment}"`)
  }
  const fabrics = row.fabrics.map((code) => mustGet(FABRICS, code, "fabric"))
  const fabricOption = fabrics.some((fabric) => CLOTH.has(fabric.family)) ? "Tissu" : "Couleur"
  const sizeRows = mustGet(SIZES, row.sizes, "sizes")
  const family = fabrics[0]!.family
  return {
    ref: row.ref,
    handle: row.handle,
    title: row.title,
    description: row.description,
    garment: row.garment,
    category: row.category,
    collection: row.collection,
    tags: row.tags,
    fabrics,
    fabricOption,
    options: [
      { title: SIZE_OPTION, values: sizeRows.map(([size]) => size) },
      { title: fabricOption, values: fabrics.map(({ name }) => name) },
    ],
    variants: fabrics.flatMap((fabric) =>
      sizeRows.map(([size, factor]) => {
        const sku = `${row.ref}-${slug(fabric.code)}-${slug(size)}`
        return {
          sku,
          title: `${size} / ${fabric.name}`,
          options: { [SIZE_OPTION]: size, [fabricOption]: fabric.name },
          fabric,
          price: toCoin(row.price * factor),
          available: stockOf(sku, row.stock),
        }
      })
    ),
    metadata: {
      name_en: row.titleEn,
      description_en: row.descriptionEn,
      fabric: family,
      fabric_en: translate(attributes.fabrics, family, "fabric family"),
      origin: row.origin,
      origin_en: translate(attributes.origins, row.origin, "origin"),
      style: row.style,
      style_en: translate(attributes.styles, row.style, "style"),
      collection_season: row.season,
      collection_season_en: translate(attributes.seasons, row.season, "season"),
      featured: row.featured,
    },
  }
}

/** All products, in the order in which the shop presents them. */
export const PRODUCTS: readonly PlannedProduct[] = (products as ProductRow[]).map(plan)
