import { Modules } from "@medusajs/framework/utils"
import { createInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"
import { inBatches, type SeedContext } from "../../lib/context"
import { PRODUCTS } from "../../plans/products"

const BATCH = 250

/** Stock at the one location, for every variant that has none recorded yet. */
export async function seedStock(
  { container }: SeedContext,
  stockLocationId: string
): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  const planned = new Map(
    PRODUCTS.flatMap(({ variants }) => variants.map(({ sku, available }) => [sku, available]))
  )
  const items = await inventory.listInventoryItems(
    { sku: [...planned.keys()] },
    { select: ["id", "sku"], take: planned.size }
  )
  const levels = await inventory.listInventoryLevels(
    { location_id: stockLocationId, inventory_item_id: items.map(({ id }) => id) },
    { select: ["inventory_item_id"], take: items.length }
  )
  const stocked = new Set(levels.map((level) => level.inventory_item_id))
  const missing = items.filter(({ id }) => !stocked.has(id))
  for (const batch of inBatches(missing, BATCH)) {
    await createInventoryLevelsWorkflow(container).run({
      input: {
        inventory_levels: batch.map(({ id, sku }) => ({
          inventory_item_id: id,
          location_id: stockLocationId,
          stocked_quantity: planned.get(sku ?? "") ?? 0,
        })),
      },
    })
  }
}
