/**
 * The demo shop: `npx medusa exec ./seed/index.ts`.
 *
 * Data is JSON by topic, workflows write it. Every part looks for what it would create by a
 * stable key (handle, code, e-mail, title) and creates only what is missing: a second run
 * changes nothing, and a run that was killed is finished by the next.
 */
import type { ExecArgs } from "@medusajs/framework/types"
import { createSeedContext, timed } from "./lib/context"
import { seedProducts } from "./parts/catalogue/products"
import { seedStock } from "./parts/catalogue/stock"
import { seedTaxonomy } from "./parts/catalogue/taxonomy"
import { seedRegions } from "./parts/regions"
import { seedShipping } from "./parts/shipping"
import { seedStore } from "./parts/store"

export default async function seed({ container }: ExecArgs): Promise<void> {
  const context = createSeedContext(container)
  const { salesChannelId } = await timed(context, "store and sales channel", () =>
    seedStore(context)
  )
  await timed(context, "regions and taxes", () => seedRegions(context))
  const { stockLocationId, shippingProfileId } = await timed(context, "shipping", () =>
    seedShipping(context, salesChannelId)
  )
  const taxonomy = await timed(context, "categories", () => seedTaxonomy(context))
  await timed(context, "products and pictures", () =>
    seedProducts(context, { salesChannelId, shippingProfileId, taxonomy })
  )
  await timed(context, "stock", () => seedStock(context, stockLocationId, new Map()))
}
