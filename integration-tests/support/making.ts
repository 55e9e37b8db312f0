import type { Client } from "pg"

/** What the database knows about the orders of one cart, read by plain SQL. */
export type Making = {
  /** Orders that count: not cancelled. */
  orders: string[]
  canceled: string[]
  linked: string[]
  cartCompleted: boolean
  settled: boolean
  /** One entry per line of the counting orders. */
  lines: { quantity: number; reserved: number; reservations: number }[]
  payments: number
  sessions: string[]
  collections: string[]
  collectionsLinked: number
  promotionsLinked: number
  usageCounted: boolean
}

const SQL = `
with made as (
  select o.id, o.status::text from "order" o
  where o.deleted_at is null and (
    o.id in (select order_id from order_completion where cart_id = $1)
    or o.id in (select order_id from order_cart where cart_id = $1 and deleted_at is null))
), counting as (select id from made where status <> 'canceled'),
collection as (
  select payment_collection_id as id from cart_payment_collection where cart_id = $1 and deleted_at is null
)
select json_build_object(
  'orders', (select coalesce(json_agg(id), '[]') from counting),
  'canceled', (select coalesce(json_agg(id), '[]') from made where status = 'canceled'),
  'linked', (select coalesce(json_agg(order_id), '[]') from order_cart where cart_id = $1 and deleted_at is null),
  'cartCompleted', (select completed_at is not null from cart where id = $1),
  'settled', exists (select 1 from order_completion where cart_id = $1 and settled_at is not null and canceled_at is null),
  'lines', (select coalesce(json_agg(json_build_object(
      'quantity', i.quantity,
      'reserved', (select coalesce(sum(r.quantity), 0) from reservation_item r where r.line_item_id = i.item_id and r.deleted_at is null),
      'reservations', (select count(*) from reservation_item r where r.line_item_id = i.item_id and r.deleted_at is null)
    )), '[]') from order_item i where i.order_id in (select id from counting) and i.deleted_at is null),
  'payments', (select count(*) from payment p where p.payment_collection_id in (select id from collection) and p.deleted_at is null and p.canceled_at is null),
  'sessions', (select coalesce(json_agg(s.status), '[]') from payment_session s where s.payment_collection_id in (select id from collection) and s.deleted_at is null),
  'collections', (select coalesce(json_agg(c.status::text), '[]') from payment_collection c where c.id in (select id from collection)),
  'collectionsLinked', (select count(*) from order_payment_collection where order_id in (select id from counting) and deleted_at is null),
  'promotionsLinked', (select count(*) from order_promotion where order_id in (select id from counting) and deleted_at is null),
  'usageCounted', exists (select 1 from order_completion where cart_id = $1 and usage_registered_at is not null)
) as making`

export async function readMaking(db: Client, cartId: string): Promise<Making> {
  const { rows } = await db.query<{ making: Making }>(SQL, [cartId])
  return rows[0]!.making
}

/** What `readMaking` says about a cart whose order is whole. */
export function wholeMaking(
  orderId: string,
  quantities: number[],
  { promotions = 0, session = "authorized", collection = "authorized", payments = 1 } = {}
): Making {
  return {
    orders: [orderId],
    canceled: [],
    linked: [orderId],
    cartCompleted: true,
    settled: true,
    lines: quantities.map((quantity) => ({ quantity, reserved: quantity, reservations: 1 })),
    payments,
    sessions: [session],
    collections: [collection],
    collectionsLinked: 1,
    promotionsLinked: promotions,
    usageCounted: promotions > 0,
  }
}

/** Times a promotion was used, by Medusa's own counter. */
export async function promotionUses(db: Client, code: string): Promise<number> {
  const { rows } = await db.query<{ used: number }>("select used from promotion where code = $1", [
    code,
  ])
  return rows[0]!.used
}

/**
 * Stock levels whose reserved quantity is not the sum of their reservations; and
 * reservations of lines that no counting order has.
 */
export async function stockErrors(db: Client): Promise<unknown[]> {
  const { rows } = await db.query(`
    select l.id, l.reserved_quantity as level, coalesce(sum(r.quantity), 0) as reservations
    from inventory_level l
    left join reservation_item r on r.inventory_item_id = l.inventory_item_id
      and r.location_id = l.location_id and r.deleted_at is null
    where l.deleted_at is null
    group by l.id having l.reserved_quantity <> coalesce(sum(r.quantity), 0)
    union all
    select r.id, r.quantity, null from reservation_item r
    where r.deleted_at is null and not exists (
      select 1 from order_item i join "order" o on o.id = i.order_id
      where i.item_id = r.line_item_id and o.status <> 'canceled' and o.deleted_at is null)`)
  return rows
}
