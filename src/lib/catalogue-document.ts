/**
 * How a product looks to the shop's search: one flat document per published product.
 *
 * Prices and stock in it only filter and sort. What a shopper reads always comes from the
 * store API, so a document that is some minutes old never shows a wrong price.
 */

/** What `query.graph` must read of a product to make its document. */
export const CATALOGUE_SOURCE_FIELDS = [
  "id",
  "title",
  "description",
  "handle",
  "status",
  "metadata",
  "created_at",
  "tags.value",
  "categories.mpath",
  "sales_channels.id",
  "variants.manage_inventory",
  "variants.allow_backorder",
  "variants.options.value",
  "variants.options.option.title",
  "variants.price_set.prices.amount",
  "variants.price_set.prices.currency_code",
  "variants.price_set.prices.price_list_id",
  "variants.inventory_items.required_quantity",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
]

type Amount = number | string | { value: number | string } | null | undefined
type Maybe<T> = T | null | undefined

/** A product as `query.graph` reads it with {@link CATALOGUE_SOURCE_FIELDS}. */
export interface CatalogueSource {
  id: string
  title: string
  description?: Maybe<string>
  handle: string
  status: string
  metadata?: Maybe<Record<string, unknown>>
  created_at: Date | string
  tags?: Maybe<Maybe<{ value: string }>[]>
  categories?: Maybe<Maybe<{ mpath?: Maybe<string> }>[]>
  sales_channels?: Maybe<Maybe<{ id: string }>[]>
  variants?: Maybe<Maybe<VariantSource>[]>
}

interface VariantSource {
  manage_inventory: boolean
  allow_backorder: boolean
  options?: Maybe<Maybe<{ value: string; option?: Maybe<{ title: string }> }>[]>
  price_set?: Maybe<{
    prices?: Maybe<
      Maybe<{ amount: Amount; currency_code: string; price_list_id?: Maybe<string> }>[]
    >
  }>
  inventory_items?: Maybe<
    Maybe<{
      required_quantity?: Maybe<number>
      inventory?: Maybe<{
        location_levels?: Maybe<Maybe<{ stocked_quantity: Amount; reserved_quantity: Amount }>[]>
      }>
    }>[]
  >
}

/** A product's document in the search index. */
export type CatalogueDocument = {
  id: string
  title: string
  title_en?: string
  description?: string
  description_en?: string
  handle: string
  status: string
  words: string[]
  sales_channel_ids: string[]
  /** Its categories and everything above them. */
  category_ids: string[]
  sizes: string[]
  /** Sizes of which a piece can be bought now. */
  sizes_in_stock: string[]
  /** Its cloth as the merchant calls it, or the cloths it can be chosen in. */
  fabrics: string[]
  /** The same as `French|English`, to say a filter in the reader's language. */
  fabric_names: string[]
  /** Lowest price in whole francs, before price lists; absent when it has none in XOF. */
  price?: number
  in_stock: boolean
  featured: boolean
  created_at: Date
  /** When it was read, in milliseconds; older than the product's last change means stale. */
  indexed_at: number
}

const CURRENCY = "xof"
const WORD_KEYS = ["fabric", "fabric_en", "origin", "origin_en", "style", "style_en"]
const SIZE_TITLES = new Set(["taille", "pointure", "size"])
const FABRIC_TITLES = new Set(["tissu", "fabric"])

/** The document of one product as read at `now`. */
export function toCatalogueDocument(product: CatalogueSource, now: Date): CatalogueDocument {
  const variants = present(product.variants)
  const buyable = variants.filter(isBuyable)
  const metadata = product.metadata ?? {}
  const prices = variants.flatMap(basePrices)
  return {
    id: product.id,
    title: product.title,
    ...optional("title_en", text(metadata.name_en)),
    ...optional("description", text(product.description)),
    ...optional("description_en", text(metadata.description_en)),
    handle: product.handle,
    status: product.status,
    words: unique([
      ...present(product.tags).map(({ value }) => value),
      ...WORD_KEYS.flatMap((key) => text(metadata[key]) ?? []),
    ]),
    sales_channel_ids: present(product.sales_channels).map(({ id }) => id),
    category_ids: unique(
      present(product.categories).flatMap(({ mpath }) => mpath?.split(".").filter(Boolean) ?? [])
    ),
    sizes: valuesOf(variants, SIZE_TITLES),
    sizes_in_stock: valuesOf(buyable, SIZE_TITLES),
    ...fabricsOf(metadata, variants),
    ...optional("price", prices.length ? Math.min(...prices) : undefined),
    in_stock: buyable.length > 0,
    featured: metadata.featured === true,
    created_at: new Date(product.created_at),
    indexed_at: now.getTime(),
  }
}

function isBuyable(variant: VariantSource): boolean {
  if (!variant.manage_inventory || variant.allow_backorder) return true
  const items = present(variant.inventory_items)
  return (
    items.length > 0 &&
    items.every(({ required_quantity, inventory }) => {
      const available = present(inventory?.location_levels).reduce(
        (sum, level) => sum + toNumber(level.stocked_quantity) - toNumber(level.reserved_quantity),
        0
      )
      return available >= (required_quantity ?? 1)
    })
  )
}

function basePrices(variant: VariantSource): number[] {
  return present(variant.price_set?.prices)
    .filter(({ currency_code, price_list_id }) => currency_code === CURRENCY && !price_list_id)
    .map(({ amount }) => Math.round(toNumber(amount)))
}

function fabricsOf(
  metadata: Record<string, unknown>,
  variants: VariantSource[]
): Pick<CatalogueDocument, "fabrics" | "fabric_names"> {
  const fabric = text(metadata.fabric)
  if (!fabric) return { fabrics: valuesOf(variants, FABRIC_TITLES), fabric_names: [] }
  const english = text(metadata.fabric_en)
  return { fabrics: [fabric], fabric_names: english ? [`${fabric}|${english}`] : [] }
}

function valuesOf(variants: VariantSource[], titles: ReadonlySet<string>): string[] {
  return unique(
    variants.flatMap((variant) =>
      present(variant.options)
        .filter(({ option }) => titles.has(option?.title.trim().toLowerCase() ?? ""))
        .map(({ value }) => value)
    )
  )
}

function toNumber(amount: Amount): number {
  if (amount === null || amount === undefined) return 0
  return Number(typeof amount === "object" ? amount.value : amount)
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined
}

function present<T>(values: Maybe<Maybe<T>[]>): T[] {
  return (values ?? []).filter((value): value is T => value !== null && value !== undefined)
}

function unique(values: string[]): string[] {
  return [...new Set(values)]
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V })
}
