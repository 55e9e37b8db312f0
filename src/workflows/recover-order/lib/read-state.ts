import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CartState, OrderState } from "../types"

const ORDER_FIELDS = [
  "id",
  "status",
  "total",
  "sales_channel_id",
  "metadata",
  "items.*",
  "items.variant.id",
  "items.variant.manage_inventory",
  "items.variant.allow_backorder",
  "items.variant.inventory_items.inventory_item_id",
  "items.variant.inventory_items.required_quantity",
  "items.variant.inventory_items.inventory.location_levels.location_id",
  "items.variant.inventory_items.inventory.location_levels.stocked_quantity",
  "items.variant.inventory_items.inventory.location_levels.reserved_quantity",
  "items.variant.inventory_items.inventory.location_levels.stock_locations.id",
  "items.variant.inventory_items.inventory.location_levels.stock_locations.sales_channels.id",
]

const CART_FIELDS = [
  "id",
  "completed_at",
  "promotions.id",
  "payment_collection.id",
  "payment_collection.payment_sessions.id",
  "payment_collection.payment_sessions.status",
  "payment_collection.payment_sessions.amount",
  "payment_collection.payment_sessions.created_at",
  "payment_collection.payments.id",
  "payment_collection.payments.canceled_at",
]

/** Reads what exists of a half-made order and its cart. */
export async function readState(
  container: MedusaContainer,
  ids: { order_id: string; cart_id: string }
): Promise<{ order?: OrderState; cart?: CartState }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [orders, carts] = await Promise.all([
    query.graph({ entity: "order", fields: ORDER_FIELDS, filters: { id: ids.order_id } }),
    query.graph({ entity: "cart", fields: CART_FIELDS, filters: { id: ids.cart_id } }),
  ])
  return {
    order: orders.data[0] as OrderState | undefined,
    cart: carts.data[0] as CartState | undefined,
  }
}
