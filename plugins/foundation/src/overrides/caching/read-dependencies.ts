import type { ChangeKind } from "./watched-tables"

/** The part of a `query.graph` call that tells which tables it reads. */
export type GraphRead = {
  entity: string
  fields?: readonly string[]
  filters?: unknown
}

/** Entities that may be the root of a cached read. */
const ROOTS = new Map<string, ChangeKind>(
  Object.entries({
    api_key: "catalogue",
    api_keys: "catalogue",
    product: "catalogue",
    products: "catalogue",
    product_variant: "catalogue",
    product_variants: "catalogue",
    variant: "catalogue",
    variants: "catalogue",
    region: "catalogue",
    regions: "catalogue",
    sales_channel_location: "catalogue",
    sales_channel_locations: "catalogue",
    store: "catalogue",
    stores: "catalogue",
    translation: "catalogue",
    translations: "catalogue",
    product_variant_inventory_item: "stock",
    product_variant_inventory_items: "stock",
  } satisfies Record<string, ChangeKind>)
)

/** Relations that may be walked from a root; every table behind them is watched. */
const RELATIONS = new Map<string, ChangeKind>(
  Object.entries({
    calculated_price: "catalogue",
    categories: "catalogue",
    category_children: "catalogue",
    collection: "catalogue",
    countries: "catalogue",
    images: "catalogue",
    metadata: "catalogue",
    option: "catalogue",
    options: "catalogue",
    parent_category: "catalogue",
    price_list: "catalogue",
    price_rules: "catalogue",
    price_set: "catalogue",
    prices: "catalogue",
    product: "catalogue",
    product_options: "catalogue",
    raw_amount: "catalogue",
    sales_channels: "catalogue",
    sales_channels_link: "catalogue",
    shipping_profile: "catalogue",
    supported_currencies: "catalogue",
    tags: "catalogue",
    type: "catalogue",
    values: "catalogue",
    variant: "catalogue",
    variants: "catalogue",
    inventory: "stock",
    inventory_items: "stock",
    location_levels: "stock",
  } satisfies Record<string, ChangeKind>)
)

/** Comparisons of a filter, which name no relation. */
const OPERATORS = new Set(["q"])

/**
 * Tells what a read depends on.
 *
 * Unknown ground is not cached: a read is only kept when its root and every relation that
 * it walks, in fields and in filters, are listed above. A plugin that adds a relation to a
 * store route therefore loses the cache for the reads that ask for it, never their truth.
 *
 * @returns the kind of change that outdates the read, or null when it must not be cached
 */
export function readDependency(read: GraphRead): ChangeKind | null {
  const root = ROOTS.get(read.entity)
  if (!root) return null
  const kinds: ChangeKind[] = [root]

  for (const name of [...walkedByFields(read.fields ?? []), ...walkedByFilters(read.filters)]) {
    const kind = RELATIONS.get(name)
    if (!kind) return null
    kinds.push(kind)
  }
  return kinds.includes("stock") ? "stock" : "catalogue"
}

/** `variants.options.value` walks variants and options; `*variants` walks variants. */
function* walkedByFields(fields: readonly string[]): Generator<string> {
  for (const field of fields) {
    const whole = field.startsWith("*") || field.endsWith(".*")
    const path = field
      .replace(/^[*+]/, "")
      .replace(/\.?\*$/, "")
      .split(".")
      .filter(Boolean)
    yield* whole ? path : path.slice(0, -1)
  }
}

/** `{ categories: { id: [..] } }` walks categories; `{ id: { $in: [..] } }` walks nothing. */
function* walkedByFilters(filters: unknown): Generator<string> {
  if (Array.isArray(filters)) {
    for (const part of filters) yield* walkedByFilters(part)
    return
  }
  if (!isPlainObject(filters)) return
  for (const [key, value] of Object.entries(filters)) {
    if (!key.startsWith("$") && !OPERATORS.has(key) && namesFields(value)) yield key
    yield* walkedByFilters(value)
  }
}

/** True for `{ id: … }`, false for `{ $gt: … }`, lists and values. */
function namesFields(value: unknown): boolean {
  return isPlainObject(value) && Object.keys(value).some((key) => !key.startsWith("$"))
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
