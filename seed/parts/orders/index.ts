import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createReturnReasonsWorkflow } from "@medusajs/medusa/core-flows"
import { getEnv } from "../../../src/config/env"
import reasons from "../../data/return-reasons.json"
import { inBatches, type SeedContext } from "../../lib/context"
import { planOrders, type PlannedOrder } from "../../plans/orders"
import { writeOrdersWorkflow } from "../../workflows/write-orders"
import { backDateOrders } from "./back-date"
import { buildOrder, type BuiltOrder } from "./build-order"
import { discardOpenOrders } from "./discard-open"
import { readReferences, type OrderReferences } from "./references"
import { undoSales } from "./undo-sales"

const BATCH = 25

/**
 * Thirteen months of orders, as many as `SEED_ORDERS` says, written in batches and dated at
 * the end. A killed run leaves marked orders: the open batch is taken back, the whole ones
 * are kept, and all of them are dated by the run that finishes.
 */
export async function seedOrders(
  context: SeedContext,
  anchor: Date,
  given: Omit<Parameters<typeof readReferences>[1], "returnReasonId">
): Promise<void> {
  const returnReasonId = await ensureReturnReasons(context)
  const plans = planOrders(getEnv().SEED_ORDERS, anchor)
  await discardOpenOrders(context)

  const written = await writtenKeys(context)
  const missing = plans.filter(({ key }) => !written.has(key))
  const undated = [...written.values()].some((state) => state !== null)
  if (!missing.length && !undated) return

  const refs = await readReferences(context, { ...given, returnReasonId })
  for (const batch of inBatches(missing, BATCH)) {
    await write(context, batch, refs)
  }
  await undoSales(context, plans, refs)
  const dated = await backDateOrders(context, plans)
  context.logger.info(`Seed: ${dated} orders dated over thirteen months`)
}

/** State of the seeded orders by key: null once they are dated. */
async function writtenKeys({ container }: SeedContext): Promise<Map<string, string | null>> {
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { key: string; state: string | null }[] }>(
    `select metadata ->> 'seed_key' as key, metadata ->> 'seed_state' as state
     from "order" where metadata ->> 'seed_key' is not null`
  )
  return new Map(rows.map(({ key, state }) => [key, state]))
}

async function write(
  { container }: SeedContext,
  plans: readonly PlannedOrder[],
  refs: OrderReferences
): Promise<void> {
  const promotions = container.resolve(Modules.PROMOTION)
  const orders: BuiltOrder[] = []
  for (const plan of plans) {
    orders.push(await buildOrder(plan, refs, promotions))
  }
  await writeOrdersWorkflow(container).run({
    input: {
      orders,
      stockLocationId: refs.stockLocationId,
      inventoryItems: Object.fromEntries(
        [...refs.variants.values()].map(({ id, inventory_item_id }) => [id, inventory_item_id])
      ),
      shippingOptions: Object.fromEntries(
        [...refs.shippingOptions].map(([code, { id }]) => [code, id])
      ),
    },
  })
}

async function ensureReturnReasons({ container }: SeedContext): Promise<string> {
  const existing = await container.resolve(Modules.ORDER).listReturnReasons({})
  const missing = reasons.filter(({ value }) => !existing.some((reason) => reason.value === value))
  if (missing.length) {
    const { result } = await createReturnReasonsWorkflow(container).run({
      input: {
        data: missing.map(({ value, label, description, labelEn }) => ({
          value,
          label,
          description,
          metadata: { name_en: labelEn },
        })),
      },
    })
    existing.push(...result)
  }
  return existing.find((reason) => reason.value === reasons[0]!.value)!.id
}
