import type { OrderDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { pairUp, type WriteOrdersInput } from "../types"

interface Reserved {
  reservationIds: string[]
  /** Pieces added so that what customers can buy stays as planned. */
  received: { inventoryItemId: string; locationId: string; adjustment: number }[]
}

/** Keeps aside the pieces of orders that are not packed yet. */
export const reserveStockStep = createStep(
  "seed-reserve-stock",
  async ({ orders, input }: { orders: OrderDTO[]; input: WriteOrdersInput }, { container }) => {
    const inventory = container.resolve(Modules.INVENTORY)
    const wanted = pairUp(input.orders, orders)
      .filter(({ built }) => !built.plan.packedAt && built.plan.stage !== "canceled")
      .flatMap(({ built, order }) =>
        (order.items ?? []).map((item) => ({
          line_item_id: item.id,
          inventory_item_id: input.inventoryItems[item.variant_id ?? ""] ?? "",
          location_id: input.stockLocationId,
          quantity: Number(item.quantity),
          external_id: built.plan.key,
        }))
      )
    const done: Reserved = { reservationIds: [], received: [] }
    if (wanted.length) {
      done.received = wanted.map((item) => ({
        inventoryItemId: item.inventory_item_id,
        locationId: item.location_id,
        adjustment: item.quantity,
      }))
      await inventory.adjustInventory(done.received)
      const reservations = await inventory.createReservationItems(wanted)
      done.reservationIds = reservations.map(({ id }) => id)
    }
    return new StepResponse(done.reservationIds.length, done)
  },
  async (done, { container }) => {
    if (!done?.reservationIds.length) return
    const inventory = container.resolve(Modules.INVENTORY)
    await inventory.deleteReservationItems(done.reservationIds)
    await inventory.adjustInventory(
      done.received.map((item) => ({ ...item, adjustment: -item.adjustment }))
    )
  }
)
