/**
 * Data for the measurements, written by Medusa's own workflows: `medusa exec` runs this on
 * stock Medusa, and the house gets a copy of the database.
 */
import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createInventoryLevelsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { createShop } from "../../integration-tests/support/shop"

const CHUNK = 50
const SIZES = ["S", "M", "L", "XL"]

/** @param args - the number of products */
export default async function fill({ container, args }: ExecArgs): Promise<void> {
  const count = Number(args[0])
  if (!(count > 0)) throw new RangeError("say how many products to make")

  const shop = await createShop(container, { prices: [5_000] })
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [profile] = await container.resolve(Modules.FULFILLMENT).listShippingProfiles({
    name: "Standard",
  })
  const categories = await container
    .resolve(Modules.PRODUCT)
    .createProductCategories(
      ["Femme", "Homme", "Enfant", "Maison"].map((name) => ({ name, is_active: true }))
    )

  for (let start = 0; start < count; start += CHUNK) {
    const numbers = Array.from({ length: Math.min(CHUNK, count - start) }, (_, i) => start + i + 1)
    const { result: products } = await createProductsWorkflow(container).run({
      input: {
        products: numbers.map((number) => ({
          title: `Article ${number}`,
          handle: `article-${number}`,
          description: `Un article de mesure, le numéro ${number}, en quatre tailles.`,
          status: "published" as const,
          shipping_profile_id: profile!.id,
          sales_channels: [{ id: shop.salesChannelId }],
          category_ids: [categories[number % categories.length]!.id],
          images: [1, 2].map((image) => ({
            url: `https://shop.example/article-${number}-${image}.webp`,
          })),
          options: [{ title: "Taille", values: SIZES }],
          variants: SIZES.map((size, index) => ({
            title: size,
            sku: `ART-${number}-${size}`,
            options: { Taille: size },
            manage_inventory: true,
            prices: [{ currency_code: "xof", amount: 2_500 + (number % 90) * 500 + index * 250 }],
          })),
        })),
      },
    })
    const { data: items } = await query.graph({
      entity: "product_variant_inventory_item",
      fields: ["inventory_item_id"],
      filters: {
        variant_id: products.flatMap(({ variants }) => variants.map((variant) => variant.id)),
      },
    })
    await createInventoryLevelsWorkflow(container).run({
      input: {
        inventory_levels: items.map(({ inventory_item_id }) => ({
          inventory_item_id,
          location_id: shop.stockLocationId,
          stocked_quantity: 100_000,
        })),
      },
    })
  }
}
