/** A product as its page shows it. */
import "server-only"
import { cache } from "react"
import type { Language } from "@/lib/paths"
import { localised, metadataText } from "./i18n"
import { choosePhrase, optionLabel, sizesLast, sortValues, valueLabel } from "./product-options"
import { placeholderOf, priceOf, type CalculatedPrice, type Price } from "./product-card"
import { currentRegion } from "./region"
import { storeClient } from "./sdk"
import { variantStock, type Stock } from "./stock"

const FIELDS = [
  "id",
  "title",
  "description",
  "handle",
  "thumbnail",
  "metadata",
  "images.id",
  "images.url",
  "images.rank",
  "options.id",
  "options.title",
  "options.values.id",
  "options.values.value",
  "variants.id",
  "variants.title",
  "variants.sku",
  "variants.manage_inventory",
  "variants.allow_backorder",
  "variants.inventory_quantity",
  "variants.calculated_price",
  "variants.options.id",
  "variants.options.value",
  "variants.options.option",
  "tags.value",
  // The store API allows whole categories or none.
  "*categories",
].join(",")

interface StoreProduct {
  id: string
  title: string
  description: string | null
  handle: string
  thumbnail: string | null
  metadata: Record<string, unknown> | null
  images?: { id: string; url: string; rank?: number | null }[] | null
  options?: { id: string; title: string; values?: { value: string }[] | null }[] | null
  variants?:
    | {
        id: string
        title: string | null
        sku: string | null
        manage_inventory: boolean | null
        allow_backorder: boolean | null
        inventory_quantity?: number
        calculated_price?: CalculatedPrice
        options?: { value: string; option?: { id: string; title: string } | null }[] | null
      }[]
    | null
  categories?: { id: string; handle: string }[] | null
}

/** A way in which variants differ, with its values in the merchant's order. */
export interface ProductOption {
  /** As the merchant wrote it; names the choice in the address. */
  title: string
  /** As the reader sees it. */
  label: string
  /** Asks the reader to choose. */
  chooseLabel: string
  values: string[]
  /** Each value as the reader sees it. */
  valueLabels: Record<string, string>
}

export interface ProductVariant {
  id: string
  sku: string | undefined
  /** Value of each option, by the option's title. */
  values: Record<string, string>
  price: Price | undefined
  stock: Stock
}

export interface Product {
  id: string
  handle: string
  name: string
  description: string
  pictures: string[]
  /** Tiny picture shown while the first one loads. */
  placeholder: string | undefined
  options: ProductOption[]
  variants: ProductVariant[]
  /** Fabric, origin, style and season, where the merchant filled them in. */
  attributes: Partial<Record<"fabric" | "origin" | "style" | "season", string>>
  categoryHandles: string[]
}

/**
 * A published product by its handle, priced for the reader's region; nothing when there is none.
 * Asked once per page, however many parts of it need the product.
 */
export const readProduct = cache(
  async (handle: string, language: Language): Promise<Product | undefined> => {
    const { id: regionId } = await currentRegion()
    const { products } = await storeClient().client.fetch<{ products: StoreProduct[] }>(
      "/store/products",
      { query: { handle, limit: 1, region_id: regionId, fields: FIELDS } }
    )
    const [product] = products
    return product ? toProduct(product, language) : undefined
  }
)

function toProduct(product: StoreProduct, language: Language): Product {
  const { metadata } = product
  const name = localised(language, product.title, metadata, "name_en")
  const images = [...(product.images ?? [])].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
  const urls = [...(product.thumbnail ? [product.thumbnail] : []), ...images.map(({ url }) => url)]
  const attributes = {
    fabric: metadataText(metadata, "fabric", language),
    origin: metadataText(metadata, "origin", language),
    style: metadataText(metadata, "style", language),
    season: metadataText(metadata, "collection_season", language),
  }
  return {
    id: product.id,
    handle: product.handle,
    name,
    description: localised(language, product.description ?? "", metadata, "description_en"),
    pictures: [...new Set(urls)],
    placeholder: placeholderOf(metadata),
    options: sizesLast(product.options ?? []).flatMap(({ title, values }) => {
      const known = (values ?? []).map(({ value }) => value)
      const used = known.filter((value) =>
        product.variants?.some(({ options }) => options?.some((one) => one.value === value))
      )
      return used.length
        ? [
            {
              title,
              label: optionLabel(title, language),
              chooseLabel: choosePhrase(title, language),
              values: sortValues(title, used),
              valueLabels: Object.fromEntries(
                used.map((value) => [value, valueLabel(value, language)])
              ),
            },
          ]
        : []
    }),
    variants: (product.variants ?? []).map((variant) => ({
      id: variant.id,
      sku: variant.sku ?? undefined,
      values: Object.fromEntries(
        (variant.options ?? []).flatMap(({ value, option }) =>
          option ? [[option.title, value] as const] : []
        )
      ),
      price: priceOf(variant.calculated_price),
      stock: variantStock(variant),
    })),
    attributes: Object.fromEntries(
      Object.entries(attributes).filter(([, value]) => value !== undefined)
    ),
    categoryHandles: (product.categories ?? []).map((category) => category.handle),
  }
}
