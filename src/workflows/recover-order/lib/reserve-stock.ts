import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { OrderState } from "../types"
import {
  missingReservations,
  reservationKey,
  type Reservation,
  type Shortage,
} from "./missing-reservations"

/**
 * Reserves what the lines of an order should hold and do not.
 *
 * @returns what could not be had; the rest is reserved all the same
 */
export async function reserveStock(
  container: MedusaContainer,
  order: OrderState
): Promise<Shortage[]> {
  const inventory = container.resolve(Modules.INVENTORY)
  const existing = await inventory.listReservationItems(
    { line_item_id: order.items.map(({ id }) => id) },
    { select: ["line_item_id", "inventory_item_id"] }
  )
  const keys = existing.map(({ line_item_id, inventory_item_id }) =>
    reservationKey(line_item_id ?? "", inventory_item_id)
  )
  const { reservations, shortages } = missingReservations(
    order.items,
    order.sales_channel_id,
    new Set(keys)
  )
  for (const reservation of reservations) {
    if (!(await reserve(container, reservation))) {
      const { line_item_id, inventory_item_id, quantity } = reservation
      shortages.push({ line_item_id, inventory_item_id, quantity: Number(quantity) })
    }
  }
  return shortages
}

/** Gives back whatever the lines of an order hold. */
export async function releaseStock(container: MedusaContainer, order: OrderState): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  const lines = order.items.map(({ id }) => id)
  const held = await inventory.listReservationItems(
    { line_item_id: lines },
    { select: ["inventory_item_id"] }
  )
  if (!held.length) return
  const keys = [...new Set(held.map(({ inventory_item_id }) => inventory_item_id))]
  await container
    .resolve(Modules.LOCKING)
    .execute(keys, () => inventory.deleteReservationItemsByLineItem(lines))
}

/** @returns false when the location has not enough; its stock is checked under the lock */
async function reserve(container: MedusaContainer, reservation: Reservation): Promise<boolean> {
  const inventory = container.resolve(Modules.INVENTORY)
  try {
    await container
      .resolve(Modules.LOCKING)
      .execute(reservation.inventory_item_id, () => inventory.createReservationItems([reservation]))
    return true
  } catch (error) {
    if (MedusaError.isMedusaError(error) && error.type === MedusaError.Types.NOT_ALLOWED) {
      return false
    }
    throw error
  }
}
