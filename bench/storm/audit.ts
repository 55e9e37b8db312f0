import type { Client } from "pg"
import type { Acknowledged } from "./shopper"

type OrderRow = {
  cart_id: string
  order_id: string
  total: string | null
  items: { variant_id: string; quantity: number; reserved: number; reservations: number }[] | null
  completed: boolean
  promotions: number
  sessions: string[] | null
  payments: number
  collection: string | null
}

const ORDERS = `
  SELECT oc.cart_id, o.id AS order_id,
         (SELECT s.totals->>'current_order_total' FROM order_summary s
           WHERE s.order_id = o.id AND s.deleted_at IS NULL
           ORDER BY s.version DESC LIMIT 1) AS total,
         (SELECT json_agg(json_build_object(
                   'variant_id', li.variant_id, 'quantity', oi.quantity::int,
                   'reserved', coalesce(r.quantity, 0), 'reservations', coalesce(r.count, 0)))
            FROM order_item oi
            JOIN order_line_item li ON li.id = oi.item_id
            LEFT JOIN (SELECT line_item_id, sum(quantity)::int AS quantity, count(*)::int AS count
                         FROM reservation_item WHERE deleted_at IS NULL GROUP BY 1) r
                   ON r.line_item_id = li.id
           WHERE oi.order_id = o.id AND oi.version = o.version
             AND oi.deleted_at IS NULL) AS items,
         c.completed_at IS NOT NULL AS completed,
         (SELECT count(*)::int FROM order_promotion op
           WHERE op.order_id = o.id AND op.promotion_id = $1 AND op.deleted_at IS NULL) AS promotions,
         (SELECT array_agg(ps.status) FROM order_payment_collection opc
            JOIN payment_session ps ON ps.payment_collection_id = opc.payment_collection_id
           WHERE opc.order_id = o.id AND opc.deleted_at IS NULL AND ps.deleted_at IS NULL) AS sessions,
         (SELECT count(*)::int FROM order_payment_collection opc
            JOIN payment p ON p.payment_collection_id = opc.payment_collection_id
           WHERE opc.order_id = o.id AND opc.deleted_at IS NULL
             AND p.deleted_at IS NULL AND p.canceled_at IS NULL) AS payments,
         (SELECT min(pc.status) FROM order_payment_collection opc
            JOIN payment_collection pc ON pc.id = opc.payment_collection_id
           WHERE opc.order_id = o.id AND opc.deleted_at IS NULL) AS collection
    FROM order_cart oc
    JOIN "order" o ON o.id = oc.order_id
    JOIN cart c ON c.id = oc.cart_id
   WHERE oc.deleted_at IS NULL AND o.deleted_at IS NULL AND o.status <> 'canceled'`

/**
 * Checks every acknowledged order: there once, with its lines, reservations, promotion,
 * authorised payment, and its cart closed.
 *
 * @returns one sentence for each thing that is not as promised
 */
export async function auditAcknowledged(
  db: Client,
  acknowledged: readonly Acknowledged[],
  promotionId: string
): Promise<string[]> {
  const { rows } = await db.query<OrderRow>(ORDERS, [promotionId])
  const problems: string[] = []
  for (const promise of acknowledged) {
    const orders = rows.filter(({ cart_id }) => cart_id === promise.cartId)
    const [order] = orders
    if (!order || orders.length !== 1) {
      problems.push(`cart ${promise.cartId} was acknowledged and has ${orders.length} orders`)
      continue
    }
    if (order.order_id !== promise.orderId) {
      problems.push(
        `cart ${promise.cartId}: ${promise.orderId} acknowledged, ${order.order_id} kept`
      )
    }
    if (Number(order.total) !== promise.total) {
      problems.push(`order ${order.order_id}: total ${order.total}, acknowledged ${promise.total}`)
    }
    if (describeItems(order.items ?? []) !== describeItems(promise.items)) {
      problems.push(`order ${order.order_id}: lines are not those of the cart`)
    }
    problems.push(...incomplete(order))
  }
  return problems
}

/**
 * Checks the whole shop after the storm: no order without its cart or twice for one, none
 * left half made, and sums that agree (reserved stock, uses of the promotion).
 */
export async function auditShop(db: Client, promotionId: string): Promise<string[]> {
  const problems: string[] = []
  const { rows } = await db.query<OrderRow>(ORDERS, [promotionId])
  for (const order of rows) problems.push(...incomplete(order))

  const perCart = new Map<string, number>()
  for (const { cart_id } of rows) perCart.set(cart_id, (perCart.get(cart_id) ?? 0) + 1)
  for (const [cart, count] of perCart) {
    if (count > 1) problems.push(`cart ${cart} has ${count} orders`)
  }

  const orphans = await db.query<{ id: string }>(
    `SELECT o.id FROM "order" o
      WHERE o.deleted_at IS NULL AND o.status <> 'canceled'
        AND NOT EXISTS (SELECT 1 FROM order_cart oc
                         WHERE oc.order_id = o.id AND oc.deleted_at IS NULL)`
  )
  for (const { id } of orphans.rows) problems.push(`order ${id} belongs to no cart`)

  const strays = await db.query<{ id: string }>(
    `SELECT r.id FROM reservation_item r
       JOIN order_item oi ON oi.item_id = r.line_item_id AND oi.deleted_at IS NULL
       JOIN "order" o ON o.id = oi.order_id
      WHERE r.deleted_at IS NULL AND o.status = 'canceled'`
  )
  for (const { id } of strays.rows) problems.push(`reservation ${id} is a canceled order's`)

  const levels = await db.query<{ inventory_item_id: string; level: number; reserved: number }>(
    `SELECT l.inventory_item_id, l.reserved_quantity::int AS level, coalesce(r.sum, 0)::int AS reserved
       FROM inventory_level l
       LEFT JOIN (SELECT inventory_item_id, location_id, sum(quantity) AS sum
                    FROM reservation_item WHERE deleted_at IS NULL GROUP BY 1, 2) r
         ON r.inventory_item_id = l.inventory_item_id AND r.location_id = l.location_id
      WHERE l.deleted_at IS NULL AND l.reserved_quantity <> coalesce(r.sum, 0)`
  )
  for (const { inventory_item_id, level, reserved } of levels.rows) {
    problems.push(
      `stock ${inventory_item_id}: level says ${level} reserved, reservations ${reserved}`
    )
  }

  const { rows: usage } = await db.query<{ used: number }>(
    "SELECT used FROM promotion WHERE id = $1",
    [promotionId]
  )
  const withPromotion = rows.filter(({ promotions }) => promotions > 0).length
  if (usage[0]?.used !== withPromotion) {
    problems.push(`the promotion counts ${usage[0]?.used} uses, ${withPromotion} orders have it`)
  }
  return problems
}

/** What an order that exists still lacks. */
function incomplete(order: OrderRow): string[] {
  const problems: string[] = []
  const say = (what: string) => problems.push(`order ${order.order_id}: ${what}`)
  if (!order.items?.length) say("no lines")
  for (const { variant_id, quantity, reserved, reservations } of order.items ?? []) {
    if (reserved !== quantity || reservations !== 1) {
      say(`${variant_id} ordered ${quantity}, reserved ${reserved} in ${reservations} rows`)
    }
  }
  if (!order.completed) say("its cart is not completed")
  if (order.promotions !== 1) say(`${order.promotions} links to its promotion`)
  if (order.payments !== 1) say(`${order.payments} payments`)
  if (order.sessions?.join() !== "authorized") say(`payment sessions ${order.sessions?.join()}`)
  if (order.collection !== "authorized") say(`payment collection ${order.collection}`)
  return problems
}

function describeItems(items: readonly { variant_id: string; quantity: number }[]): string {
  return items
    .map(({ variant_id, quantity }) => `${variant_id}×${quantity}`)
    .sort()
    .join()
}
