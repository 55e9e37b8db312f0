import { Modules } from "@medusajs/framework/utils"
import shop from "../../data/shop.json"
import { mustGet, type SeedContext } from "../../lib/context"
import { PRODUCTS } from "../../plans/products"

/** What an order line copies from the catalogue. */
export interface VariantReference {
  id: string
  product_id: string
  inventory_item_id: string
  thumbnail: string | null
  collection: string | null
  collection_id: string | null
  category_ids: string[]
}

/** Ids that orders refer to, read once. */
export interface OrderReferences {
  salesChannelId: string
  stockLocationId: string
  /** Region id by country code. */
  regions: ReadonlyMap<string, string>
  /** Customer id by e-mail. */
  customers: ReadonlyMap<string, string>
  /** Customer group id by name. */
  groups: ReadonlyMap<string, string>
  variants: ReadonlyMap<string, VariantReference>
  /** Shipping option by the code of its type. */
  shippingOptions: ReadonlyMap<string, { id: string; name: string; amount: number }>
  promotions: ReadonlyMap<string, string>
  /** Id of the default tax rate by country code. */
  taxRates: ReadonlyMap<string, string>
  returnReasonId: string
}

type Given = Pick<
  OrderReferences,
  "salesChannelId" | "stockLocationId" | "regions" | "customers" | "groups" | "returnReasonId"
>

/** Reads what is needed to write orders. */
export async function readReferences(
  { container, query }: SeedContext,
  given: Given
): Promise<OrderReferences> {
  const { data: products } = await query.graph({
    entity: "product",
    fields: [
      "id",
      "collection_id",
      "collection.title",
      "categories.id",
      "variants.id",
      "variants.sku",
      "variants.thumbnail",
      "variants.inventory_items.inventory_item_id",
    ],
    filters: { handle: PRODUCTS.map(({ handle }) => handle) },
  })
  const variants = new Map<string, VariantReference>()
  for (const product of products) {
    for (const variant of product.variants ?? []) {
      const [inventory] = variant.inventory_items ?? []
      variants.set(variant.sku ?? "", {
        id: variant.id,
        product_id: product.id,
        inventory_item_id: inventory?.inventory_item_id ?? "",
        thumbnail: (variant as { thumbnail?: string | null }).thumbnail ?? null,
        collection: product.collection?.title ?? null,
        collection_id: product.collection_id ?? null,
        category_ids: (product.categories ?? []).flatMap((category: { id: string } | null) =>
          category ? [category.id] : []
        ),
      })
    }
  }

  const options = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions(
      { name: shop.shippingOptions.map(({ name }) => name) },
      { select: ["id", "name"] }
    )
  const optionIds = new Map(options.map(({ id, name }) => [name, id]))
  const promotions = await container
    .resolve(Modules.PROMOTION)
    .listPromotions({}, { select: ["id", "code"], take: 1000 })
  const tax = container.resolve(Modules.TAX)
  const taxRegions = await tax.listTaxRegions({}, { take: 1000 })
  const rates = await tax.listTaxRates({}, { take: 1000 })

  return {
    ...given,
    variants,
    shippingOptions: new Map(
      shop.shippingOptions.map(({ code, name, amount }) => [
        code,
        { id: mustGet(optionIds, name, "shipping option"), name, amount },
      ])
    ),
    promotions: new Map(promotions.map(({ id, code }) => [code ?? "", id])),
    taxRates: new Map(
      taxRegions.flatMap((region) => {
        const rate = rates.find(
          (candidate) => candidate.tax_region_id === region.id && candidate.is_default
        )
        return rate && region.country_code ? [[region.country_code, rate.id] as const] : []
      })
    ),
  }
}
