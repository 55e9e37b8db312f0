import { Modules, ProductStatus } from "@medusajs/framework/utils"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import shop from "../../data/shop.json"
import { inBatches, mustGet, type SeedContext } from "../../lib/context"
import { PRODUCTS, type PlannedProduct } from "../../plans/products"
import { ensureOptions, type SharedOption } from "./options"
import { PictureShelf } from "./pictures"
import type { SeededTaxonomy } from "./taxonomy"

/** Products per workflow run: an interrupted seed loses at most one batch of drawing. */
const BATCH = 8

export interface CatalogueTargets {
  salesChannelId: string
  shippingProfileId: string
  taxonomy: SeededTaxonomy
}

/** Every product of the plan that the shop does not have yet, with its pictures. */
export async function seedProducts(
  context: SeedContext,
  targets: CatalogueTargets
): Promise<number> {
  const existing = await context.container
    .resolve(Modules.PRODUCT)
    .listProducts(
      { handle: PRODUCTS.map(({ handle }) => handle) },
      { select: ["handle"], take: PRODUCTS.length }
    )
  const handles = new Set(existing.map(({ handle }) => handle))
  const missing = PRODUCTS.filter(({ handle }) => !handles.has(handle))
  if (!missing.length) return 0

  const options = await ensureOptions(context, PRODUCTS)
  const shelf = await PictureShelf.open(context)
  for (const batch of inBatches(missing, BATCH)) {
    const inputs: Awaited<ReturnType<typeof toInput>>[] = []
    for (const product of batch) {
      inputs.push(await toInput(product, targets, options, shelf))
    }
    await createProductsWorkflow(context.container).run({ input: { products: inputs } })
  }
  return missing.length
}

async function toInput(
  product: PlannedProduct,
  { salesChannelId, shippingProfileId, taxonomy }: CatalogueTargets,
  options: ReadonlyMap<string, SharedOption>,
  shelf: PictureShelf
) {
  const pictures = await shelf.picturesOf(product)
  return {
    title: product.title,
    handle: product.handle,
    external_id: product.ref,
    description: product.description,
    status: ProductStatus.PUBLISHED,
    thumbnail: pictures.urls[0],
    images: pictures.urls.map((url) => ({ url })),
    category_ids: [mustGet(taxonomy.categories, product.category, "category")],
    collection_id: product.collection
      ? mustGet(taxonomy.collections, product.collection, "collection")
      : undefined,
    tag_ids: product.tags.map((tag) => mustGet(taxonomy.tags, tag, "tag")),
    material: product.fabrics[0]!.family,
    metadata: { ...product.metadata, placeholder: pictures.placeholder },
    shipping_profile_id: shippingProfileId,
    sales_channels: [{ id: salesChannelId }],
    options: product.options.map(({ title, values }) => {
      const option = mustGet(options, title, "option")
      return {
        id: option.id,
        value_ids: values.map((value) => mustGet(option.valueIds, value, `value of ${title}`)),
      }
    }),
    variants: product.variants.map((variant, rank) => ({
      title: variant.title,
      sku: variant.sku,
      options: variant.options,
      variant_rank: rank,
      manage_inventory: true,
      allow_backorder: false,
      thumbnail: mustGet(pictures.byFabric, variant.fabric.code, "picture"),
      metadata: { fabric_en: variant.fabric.nameEn },
      prices: [{ currency_code: shop.currency, amount: variant.price }],
    })),
  }
}
