import type { OrderDTO } from "@medusajs/framework/types"
import type { BuiltOrder } from "../../parts/orders/build-order"

export interface WriteOrdersInput {
  orders: BuiltOrder[]
  stockLocationId: string
  /** Inventory item id by variant id. */
  inventoryItems: Record<string, string>
  /** Shipping option id by the code of its type. */
  shippingOptions: Record<string, string>
}

/** A plan beside the order that was made from it. */
export interface WrittenOrder {
  built: BuiltOrder
  order: OrderDTO
}

/** Orders come back from the module in any order; the seed's key says which is which. */
export function pairUp(built: readonly BuiltOrder[], orders: readonly OrderDTO[]): WrittenOrder[] {
  const byKey = new Map(orders.map((order) => [order.metadata?.seed_key, order]))
  return built.map((one) => {
    const order = byKey.get(one.plan.key)
    if (!order) throw new Error(`Seed: order ${one.plan.key} was not created`)
    return { built: one, order }
  })
}
