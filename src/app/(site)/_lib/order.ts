/** Orders, as the store API gives them to the shop's pages. */
import "server-only"
import type { HttpTypes } from "@medusajs/types"
import { hasStatus, storeClient } from "./sdk"

/** An order with everything that its page shows. */
export type Order = HttpTypes.StoreOrder

const DETAIL_FIELDS = [
  "+customer_id",
  "+payment_status",
  "+fulfillment_status",
  "*fulfillments",
  "*payment_collections.payments",
].join(",")

/** Orders on one page of the customer's list. */
export const ORDERS_PER_PAGE = 10

/**
 * Reads any order by its id; null when there is none.
 *
 * The store API asks nobody who they are here: call it only behind a checked signature or
 * for the customer's own orders.
 */
export async function fetchOrder(id: string): Promise<Order | null> {
  if (!/^order_[A-Za-z0-9]{1,64}$/.test(id)) return null
  try {
    const { order } = await storeClient().store.order.retrieve(id, { fields: DETAIL_FIELDS })
    return order
  } catch (error) {
    if (hasStatus(error, 404)) return null
    throw error
  }
}

/** Reads an order of this customer; null for another's, exactly as for one that does not exist. */
export async function fetchOwnOrder(token: string, id: string): Promise<Order | null> {
  const { orders } = await storeClient({ token }).store.order.list({ id, limit: 1, fields: "id" })
  return orders[0]?.id === id ? fetchOrder(id) : null
}

/** What a list of orders shows of each. */
export type OrderRow = Pick<
  Order,
  "id" | "display_id" | "created_at" | "total" | "currency_code" | "status"
> &
  Pick<Order, "payment_status" | "fulfillment_status"> & {
    items?: { id: string; quantity: number; thumbnail?: string | null }[] | null
  }

/**
 * One page of the customer's orders, newest first.
 *
 * @param page - from 1
 */
export async function ownOrders(
  token: string,
  page: number
): Promise<{ orders: OrderRow[]; count: number }> {
  const { orders, count } = await storeClient({ token }).store.order.list({
    limit: ORDERS_PER_PAGE,
    offset: (page - 1) * ORDERS_PER_PAGE,
    order: "-created_at",
    fields: "+payment_status,+fulfillment_status,*items",
  })
  return { orders, count }
}
