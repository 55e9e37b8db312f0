/** A product as lists show it, from what the store API answers. */
import type { Language } from "@/lib/paths"
import { localised, metadataText } from "./i18n"
import { stockOf, type Stock } from "./stock"

/** Fields asked of the store API for a card; nothing more is read. */
export const CARD_FIELDS = [
  "id",
  "title",
  "handle",
  "thumbnail",
  "metadata",
  "created_at",
  "variants.id",
  "variants.manage_inventory",
  "variants.allow_backorder",
  "variants.inventory_quantity",
  "variants.calculated_price",
].join(",")

/** A price as the store API computes it for a region; amounts include tax. */
export interface CalculatedPrice {
  calculated_amount: number | null
  original_amount: number | null
  currency_code: string | null
}

export interface StoreVariantForCard {
  id: string
  manage_inventory: boolean | null
  allow_backorder: boolean | null
  inventory_quantity?: number
  calculated_price?: CalculatedPrice
}

export interface StoreProductForCard {
  id: string
  title: string
  handle: string
  thumbnail: string | null
  metadata: Record<string, unknown> | null
  created_at: string
  variants: StoreVariantForCard[] | null
}

/** What a variant costs, in major units with tax. */
export interface Price {
  amount: number
  /** Price before a price list lowered it. */
  before?: number
  currencyCode: string
}

export interface ProductCard {
  id: string
  name: string
  handle: string
  image: string | undefined
  /** Tiny picture shown while the real one loads. */
  placeholder: string | undefined
  /** Cloth, said under the name. */
  fabric: string | undefined
  price: Price | undefined
  /** Variants differ in price: `price` is the lowest. */
  priceVaries: boolean
  stock: Stock
}

/** The blurred picture that the catalogue keeps with a product; ignored when it is not a small image. */
export function placeholderOf(
  metadata: Record<string, unknown> | null | undefined
): string | undefined {
  const value = metadata?.placeholder
  return typeof value === "string" &&
    value.length <= 2000 &&
    /^data:image\/(webp|avif|png|jpeg);base64,[A-Za-z0-9+/=]+$/.test(value)
    ? value
    : undefined
}

/** The price of a variant; nothing when it has none in the reader's region. */
export function priceOf(calculated: CalculatedPrice | undefined): Price | undefined {
  if (typeof calculated?.calculated_amount !== "number") return undefined
  const { calculated_amount: amount, original_amount: original, currency_code } = calculated
  return {
    amount,
    ...(typeof original === "number" && original > amount ? { before: original } : {}),
    currencyCode: currency_code ?? "xof",
  }
}

/** The lowest of several prices, and whether they differ. */
export function lowestPrice(prices: (Price | undefined)[]): {
  price: Price | undefined
  priceVaries: boolean
} {
  const known = prices.filter((price): price is Price => price !== undefined)
  const [first] = known
  const price = known.reduce((low, one) => (low && one.amount < low.amount ? one : low), first)
  return { price, priceVaries: known.some(({ amount }) => amount !== price?.amount) }
}

/** Makes a card in the reader's language. */
export function toProductCard(product: StoreProductForCard, language: Language): ProductCard {
  const variants = product.variants ?? []
  return {
    id: product.id,
    name: localised(language, product.title, product.metadata, "name_en"),
    handle: product.handle,
    image: product.thumbnail ?? undefined,
    placeholder: placeholderOf(product.metadata),
    fabric: metadataText(product.metadata, "fabric", language),
    ...lowestPrice(variants.map(({ calculated_price }) => priceOf(calculated_price))),
    stock: stockOf(variants),
  }
}
