import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { SeedContext } from "../../lib/context"
import { OPEN } from "./build-order"

/**
 * Takes back the batch of orders during which an earlier run was killed: nobody has seen
 * them, and the next run writes them anew.
 */
export async function discardOpenOrders({ container }: SeedContext): Promise<number> {
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows: orders } = await knex.raw<{ rows: { id: string; key: string }[] }>(
    `select id, metadata ->> 'seed_key' as key from "order" where metadata ->> 'seed_state' = ?`,
    [OPEN]
  )
  if (!orders.length) return 0
  const ids = orders.map(({ id }) => id)
  const keys = orders.map(({ key }) => key)

  await releaseReservations({ container }, keys)
  await knex.transaction(async (trx) => {
    for (const statement of DISCARD) {
      await trx.raw(statement, { orders: ids, keys })
    }
  })
  await container.resolve(Modules.ORDER).deleteOrders(ids)
  return orders.length
}

async function releaseReservations(
  { container }: Pick<SeedContext, "container">,
  keys: string[]
): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows: reservations } = await knex.raw<{
    rows: { id: string; item: string; location: string; quantity: string }[]
  }>(
    `select id, inventory_item_id as item, location_id as location, quantity
     from reservation_item where deleted_at is null and external_id = any(?::text[])`,
    [keys]
  )
  if (!reservations.length) return
  await inventory.deleteReservationItems(reservations.map(({ id }) => id))
  await inventory.adjustInventory(
    reservations.map(({ item, location, quantity }) => ({
      inventoryItemId: item,
      locationId: location,
      adjustment: -Number(quantity),
    }))
  )
}

const DISCARD = [
  `delete from order_payment_collection where order_id = any(:orders::text[])`,
  `delete from order_fulfillment where order_id = any(:orders::text[])`,
  `delete from order_promotion where order_id = any(:orders::text[])`,
  `delete from fulfillment where metadata ->> 'seed_key' = any(:keys::text[])`,
  `delete from payment_collection where metadata ->> 'seed_key' = any(:keys::text[])`,
]
