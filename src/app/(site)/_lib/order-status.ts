/** An order's progress as its buyer understands it. Pure. */

/** What the store says about an order, as far as progress goes. */
export interface OrderFacts {
  status: string
  payment_status?: string
  fulfillment_status?: string
  created_at: string | Date
  fulfillments?:
    | {
        created_at?: string | Date | null
        shipped_at?: string | Date | null
        delivered_at?: string | Date | null
        canceled_at?: string | Date | null
      }[]
    | null
  payment_collections?: { payments?: { captured_at?: string | Date | null }[] | null }[] | null
}

export type OrderStepName = "placed" | "payment" | "preparation" | "shipped" | "delivered"

export interface OrderStep {
  name: OrderStepName
  state: "done" | "current" | "todo"
  /** When it was done, if the store recorded it. */
  at?: Date
}

/** One word for a list of orders, in the order of what matters to the buyer. */
export type OrderBadge =
  "canceled" | "refunded" | "action" | "delivered" | "shipped" | "ready" | "paid" | "received"

const PAID = new Set(["captured", "partially_refunded", "refunded"])
const READY = new Set(["fulfilled"])
const SHIPPED = new Set(["shipped", "partially_delivered"])

const latest = (dates: (string | Date | null | undefined)[]): Date | undefined => {
  const times = dates.flatMap((date) => (date ? [new Date(date).getTime()] : []))
  return times.length ? new Date(Math.max(...times)) : undefined
}

/** Whether the order was called off; it has no progress to show then. */
export function isCanceled(order: Pick<OrderFacts, "status">): boolean {
  return order.status === "canceled"
}

/**
 * The five steps of an order. Payment and parcel go their own ways (a parcel may leave
 * before cash on delivery is paid), so the current step is the first that is not done.
 */
export function orderSteps(order: OrderFacts): OrderStep[] {
  const parcels = (order.fulfillments ?? []).filter(({ canceled_at }) => !canceled_at)
  const state = order.fulfillment_status ?? "not_fulfilled"
  const delivered = state === "delivered"
  const shipped = delivered || SHIPPED.has(state)
  const done: Record<OrderStepName, boolean> = {
    placed: true,
    payment: PAID.has(order.payment_status ?? ""),
    preparation: shipped || READY.has(state),
    shipped,
    delivered,
  }
  const at: Record<OrderStepName, Date | undefined> = {
    placed: new Date(order.created_at),
    payment: latest(
      (order.payment_collections ?? []).flatMap(({ payments }) =>
        (payments ?? []).map(({ captured_at }) => captured_at)
      )
    ),
    preparation: latest(parcels.map(({ created_at }) => created_at)),
    shipped: latest(parcels.map(({ shipped_at }) => shipped_at)),
    delivered: latest(parcels.map(({ delivered_at }) => delivered_at)),
  }
  const names = Object.keys(done) as OrderStepName[]
  const current = names.find((name) => !done[name])
  return names.map((name) => {
    if (!done[name]) return { name, state: name === current ? "current" : "todo" }
    const when = at[name]
    return { name, state: "done", ...(when ? { at: when } : {}) }
  })
}

/** The word for a list: what happened last, unless the buyer has something to do. */
export function orderBadge(
  order: Pick<OrderFacts, "status" | "payment_status" | "fulfillment_status">
): OrderBadge {
  const payment = order.payment_status ?? ""
  const parcel = order.fulfillment_status ?? ""
  if (isCanceled(order)) return "canceled"
  if (payment === "refunded") return "refunded"
  if (order.status === "requires_action" || payment === "requires_action") return "action"
  if (parcel === "delivered") return "delivered"
  if (SHIPPED.has(parcel)) return "shipped"
  if (READY.has(parcel)) return "ready"
  return PAID.has(payment) ? "paid" : "received"
}
