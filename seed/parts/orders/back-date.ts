import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SeedContext } from "../../lib/context"
import type { PlannedOrder } from "../../plans/orders"
import { WHOLE } from "./build-order"

/**
 * Gives written orders, and all that hangs on them, the dates of their plan: one statement,
 * so that no reader ever sees an order of last March with a payment of today. It also takes
 * the mark off the orders, so that a second run finds none.
 *
 * @returns how many orders were dated
 */
export async function backDateOrders(
  { container }: SeedContext,
  plans: readonly PlannedOrder[]
): Promise<number> {
  if (!plans.length) return 0
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const rows = plans.map((plan) => ({
    key: plan.key,
    placed: plan.placedAt,
    captured: plan.capturedAt,
    packed: plan.packedAt,
    closed: plan.closedAt,
    latest: latestOf(plan),
  }))
  const result = await knex.raw<{ rows: { orders: string }[] }>(BACK_DATE, {
    plans: JSON.stringify(rows),
    whole: WHOLE,
  })
  return Number(result.rows[0]?.orders ?? 0)
}

function latestOf(plan: PlannedOrder): Date {
  const moments = [
    plan.placedAt,
    plan.capturedAt,
    plan.packedAt,
    plan.shippedAt,
    plan.deliveredAt,
    plan.closedAt,
  ]
  return new Date(Math.max(...moments.map((moment) => moment?.getTime() ?? 0)))
}

const BACK_DATE = `
with plan as (
  select o.id as order_id, o.shipping_address_id, o.billing_address_id, p.*
  from jsonb_to_recordset(:plans::jsonb) as p(
    key text, placed timestamptz, captured timestamptz, packed timestamptz,
    closed timestamptz, latest timestamptz
  )
  join "order" o on o.metadata ->> 'seed_key' = p.key and o.metadata ->> 'seed_state' = :whole
),
line as (
  select i.id, i.item_id, plan.* from order_item i join plan using (order_id)
),
method as (
  select s.id, s.shipping_method_id, plan.* from order_shipping s join plan using (order_id)
),
collection as (
  select l.id as link_id, l.payment_collection_id, plan.*
  from order_payment_collection l join plan using (order_id)
),
parcel as (
  select l.id as link_id, l.fulfillment_id, plan.* from order_fulfillment l join plan using (order_id)
),
returned as (
  select r.id, coalesce(plan.closed, plan.latest) as moment from "return" r join plan using (order_id)
),
parcel_back as (
  select l.id as link_id, l.fulfillment_id, returned.moment
  from return_fulfillment l join returned on returned.id = l.return_id
),
d_back_link as (
  update return_fulfillment l set created_at = b.moment, updated_at = b.moment
  from parcel_back b where l.id = b.link_id
),
d_back as (
  update fulfillment f set
    created_at = b.moment,
    updated_at = b.moment,
    packed_at = case when f.packed_at is null then null else b.moment end,
    shipped_at = case when f.shipped_at is null then null else b.moment end,
    delivered_at = case when f.delivered_at is null then null else b.moment end
  from parcel_back b where f.id = b.fulfillment_id
),
d_back_item as (
  update fulfillment_item i set created_at = b.moment, updated_at = b.moment
  from parcel_back b where i.fulfillment_id = b.fulfillment_id
),
d_back_address as (
  update fulfillment_address a set created_at = b.moment, updated_at = b.moment
  from fulfillment f join parcel_back b on f.id = b.fulfillment_id where a.id = f.delivery_address_id
),
d_order as (
  update "order" o set
    created_at = plan.placed,
    updated_at = plan.latest,
    canceled_at = case when o.canceled_at is null then null else plan.closed end,
    metadata = o.metadata - 'seed_state'
  from plan where o.id = plan.order_id returning 1
),
d_address as (
  update order_address a set created_at = plan.placed, updated_at = plan.placed
  from plan where a.id in (plan.shipping_address_id, plan.billing_address_id)
),
d_item as (
  update order_item i set created_at = line.placed, updated_at = line.latest
  from line where i.id = line.id
),
d_line as (
  update order_line_item i set created_at = line.placed, updated_at = line.placed
  from line where i.id = line.item_id
),
d_line_tax as (
  update order_line_item_tax_line t set created_at = line.placed, updated_at = line.placed
  from line where t.item_id = line.item_id
),
d_line_discount as (
  update order_line_item_adjustment a set created_at = line.placed, updated_at = line.placed
  from line where a.item_id = line.item_id
),
d_shipping as (
  update order_shipping s set created_at = method.placed, updated_at = method.placed
  from method where s.id = method.id
),
d_method as (
  update order_shipping_method m set created_at = method.placed, updated_at = method.placed
  from method where m.id = method.shipping_method_id
),
d_method_tax as (
  update order_shipping_method_tax_line t set created_at = method.placed, updated_at = method.placed
  from method where t.shipping_method_id = method.shipping_method_id
),
d_method_discount as (
  update order_shipping_method_adjustment a set created_at = method.placed, updated_at = method.placed
  from method where a.shipping_method_id = method.shipping_method_id
),
d_summary as (
  update order_summary s set created_at = plan.placed, updated_at = plan.latest
  from plan where s.order_id = plan.order_id
),
d_promotion as (
  update order_promotion l set created_at = plan.placed, updated_at = plan.placed
  from plan where l.order_id = plan.order_id
),
d_transaction as (
  update order_transaction t set
    created_at = case when t.reference = 'refund' then coalesce(plan.closed, plan.latest) else coalesce(plan.captured, plan.placed) end,
    updated_at = case when t.reference = 'refund' then coalesce(plan.closed, plan.latest) else coalesce(plan.captured, plan.placed) end
  from plan where t.order_id = plan.order_id
),
d_credit as (
  update order_credit_line c set created_at = coalesce(plan.closed, plan.latest), updated_at = coalesce(plan.closed, plan.latest)
  from plan where c.order_id = plan.order_id
),
d_change as (
  update order_change c set
    created_at = coalesce(plan.closed, plan.latest),
    updated_at = coalesce(plan.closed, plan.latest),
    confirmed_at = case when c.confirmed_at is null then null else coalesce(plan.closed, plan.latest) end
  from plan where c.order_id = plan.order_id
),
d_action as (
  update order_change_action a set created_at = coalesce(plan.closed, plan.latest), updated_at = coalesce(plan.closed, plan.latest)
  from plan where a.order_id = plan.order_id
),
d_return as (
  update "return" r set
    created_at = returned.moment,
    updated_at = returned.moment,
    requested_at = case when r.requested_at is null then null else returned.moment end,
    received_at = case when r.received_at is null then null else returned.moment end
  from returned where r.id = returned.id
),
d_return_item as (
  update return_item i set created_at = returned.moment, updated_at = returned.moment
  from returned where i.return_id = returned.id
),
d_collection_link as (
  update order_payment_collection l set created_at = collection.placed, updated_at = collection.placed
  from collection where l.id = collection.link_id
),
d_collection as (
  update payment_collection c set
    created_at = collection.placed,
    updated_at = collection.latest,
    completed_at = case when c.completed_at is null then null else collection.captured end
  from collection where c.id = collection.payment_collection_id
),
d_session as (
  update payment_session s set
    created_at = collection.placed,
    updated_at = collection.placed,
    authorized_at = case when s.authorized_at is null then null else collection.placed end
  from collection where s.payment_collection_id = collection.payment_collection_id
),
d_payment as (
  update payment p set
    created_at = collection.placed,
    updated_at = collection.latest,
    captured_at = case when p.captured_at is null then null else collection.captured end,
    canceled_at = case when p.canceled_at is null then null else collection.closed end
  from collection where p.payment_collection_id = collection.payment_collection_id
),
d_capture as (
  update capture c set created_at = collection.captured, updated_at = collection.captured
  from payment p join collection on p.payment_collection_id = collection.payment_collection_id
  where c.payment_id = p.id and collection.captured is not null
),
d_refund as (
  update refund r set created_at = coalesce(collection.closed, collection.latest), updated_at = coalesce(collection.closed, collection.latest)
  from payment p join collection on p.payment_collection_id = collection.payment_collection_id
  where r.payment_id = p.id
),
d_parcel_link as (
  update order_fulfillment l set created_at = parcel.packed, updated_at = parcel.packed
  from parcel where l.id = parcel.link_id
),
d_parcel as (
  update fulfillment f set created_at = parcel.packed, updated_at = parcel.latest
  from parcel where f.id = parcel.fulfillment_id
),
d_parcel_item as (
  update fulfillment_item i set created_at = parcel.packed, updated_at = parcel.packed
  from parcel where i.fulfillment_id = parcel.fulfillment_id
),
d_parcel_address as (
  update fulfillment_address a set created_at = parcel.packed, updated_at = parcel.packed
  from fulfillment f join parcel on f.id = parcel.fulfillment_id
  where a.id = f.delivery_address_id
),
d_reservation as (
  update reservation_item r set created_at = line.placed, updated_at = line.placed
  from line where r.line_item_id = line.item_id
),
first_order as (
  select o.customer_id, min(least(o.created_at, coalesce(plan.placed, o.created_at))) as placed
  from "order" o left join plan on plan.order_id = o.id
  where o.customer_id in (select customer_id from "order" join plan on plan.order_id = "order".id)
  group by o.customer_id
),
d_customer as (
  update customer c set created_at = f.placed - interval '20 minutes', updated_at = f.placed - interval '20 minutes'
  from first_order f where c.id = f.customer_id and c.created_at > f.placed
),
d_customer_address as (
  update customer_address a set created_at = f.placed - interval '20 minutes', updated_at = f.placed - interval '20 minutes'
  from first_order f where a.customer_id = f.customer_id and a.created_at > f.placed
)
select count(*)::text as orders from d_order`
