import type { MedusaContainer } from "@medusajs/framework/types"
import { refreshCatalogueWorkflow } from "../workflows/refresh-catalogue"

/** Keeps "in stock" and price filters of the shop's list within five minutes of the truth. */
export default async function refreshCatalogue(container: MedusaContainer): Promise<void> {
  await refreshCatalogueWorkflow(container).run()
}

export const config = { name: "refresh-catalogue", schedule: "*/5 * * * *" }
