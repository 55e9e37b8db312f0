/**
 * The demo shop: `npx medusa exec ./seed/index.ts`.
 *
 * Data is JSON by topic, workflows write it. Every part looks for what it would create by a
 * stable key (handle, code, e-mail, title) and creates only what is missing: a second run
 * changes nothing, and a run that was killed is finished by the next.
 */
import type { ExecArgs } from "@medusajs/framework/types"
import { getEnv } from "../src/config/env"
import { refreshCatalogueWorkflow } from "../src/workflows/refresh-catalogue"
import { createSeedContext, timed } from "./lib/context"
import { seedAdmin } from "./parts/admin"
import { seedAnchor } from "./parts/anchor"
import { seedProducts } from "./parts/catalogue/products"
import { seedStock } from "./parts/catalogue/stock"
import { seedTaxonomy } from "./parts/catalogue/taxonomy"
import { seedCustomers } from "./parts/customers"
import { seedOrders } from "./parts/orders"
import { seedPromotions } from "./parts/promotions"
import { seedRegions } from "./parts/regions"
import { seedShipping } from "./parts/shipping"
import { seedStore } from "./parts/store"

export default async function seed({ container }: ExecArgs): Promise<void> {
  if (getEnv().mode === "production") {
    throw new Error(
      "The demo shop does not go into production: set SUGU_MODE=demo and another database"
    )
  }
  const context = createSeedContext(container)
  const part = <T>(name: string, run: () => Promise<T>) => timed(context, name, run)

  const { salesChannelId } = await part("store and sales channel", () => seedStore(context))
  const anchor = await seedAnchor(context)
  await part("admin account", () => seedAdmin(context))
  const regions = await part("regions and taxes", () => seedRegions(context))
  const { stockLocationId, shippingProfileId } = await part("shipping", () =>
    seedShipping(context, salesChannelId)
  )
  const taxonomy = await part("categories", () => seedTaxonomy(context))
  // Once before, so that the index is there when products are made; once after, for their stock.
  await part("search index", () => refreshCatalogueWorkflow(container).run())
  await part("products and pictures", () =>
    seedProducts(context, { salesChannelId, shippingProfileId, taxonomy })
  )
  await part("stock", () => seedStock(context, stockLocationId))
  const { customers, groups } = await part("customers", () => seedCustomers(context))
  await part("promotions", () => seedPromotions(context, anchor, taxonomy, groups))
  await part("orders", () =>
    seedOrders(context, anchor, { salesChannelId, stockLocationId, regions, customers, groups })
  )
  await part("search index", () => refreshCatalogueWorkflow(container).run())
}
