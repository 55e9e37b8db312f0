import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  cancelOrderWorkflow,
  createAndCompleteReturnOrderWorkflow,
  refundPaymentWorkflow,
} from "@medusajs/medusa/core-flows"
import { mustGet, type SeedContext } from "../../lib/context"
import type { PlannedOrder } from "../../plans/orders"
import { WHOLE } from "./build-order"
import type { OrderReferences } from "./references"

/**
 * Cancels and takes back what the plan says, by Medusa's own workflows: they are few, and
 * refunds and credit lines are theirs to get right. Orders already closed are passed over.
 */
export async function undoSales(
  context: SeedContext,
  plans: readonly PlannedOrder[],
  refs: OrderReferences
): Promise<void> {
  const wanted = new Map(
    plans.filter(({ closedAt }) => closedAt !== null).map((plan) => [plan.key, plan])
  )
  const knex = context.container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { id: string; key: string }[] }>(
    `select o.id, o.metadata ->> 'seed_key' as key from "order" o
     where o.metadata ->> 'seed_state' = :whole and o.metadata ->> 'seed_key' = any(:keys::text[])
       and o.canceled_at is null
       and not exists (
         select 1 from refund r
         join payment p on p.id = r.payment_id
         join order_payment_collection l on l.payment_collection_id = p.payment_collection_id
         where l.order_id = o.id
       )`,
    { whole: WHOLE, keys: [...wanted.keys()] }
  )
  for (const { id, key } of rows) {
    if (wanted.get(key)?.stage === "canceled") {
      await cancelOrderWorkflow(context.container).run({
        input: { order_id: id, no_notification: true },
      })
    } else {
      await takeBack(context, id, refs)
    }
  }
}

/** The customer sends back one line and gets its price. The piece is not sold again. */
async function takeBack(
  { container, query }: SeedContext,
  orderId: string,
  refs: OrderReferences
): Promise<void> {
  const {
    data: [order],
  } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "returns.id",
      "returns.received_at",
      "total",
      "items.*",
      "items.total",
      "items.tax_lines.*",
      "items.adjustments.*",
      "payment_collections.payments.id",
    ],
    filters: { id: orderId },
  })
  const item = order?.items?.[0]
  const payment = order?.payment_collections?.[0]?.payments?.[0]
  if (!item || !payment) return

  const [earlier] = order.returns ?? []
  const returned = earlier ?? (await openReturn({ container }, orderId, item, refs))
  if (!earlier?.received_at) {
    // Not `receive_now`: it takes back every line of the order, whatever was returned.
    await container.resolve(Modules.ORDER).receiveReturn({
      return_id: returned.id,
      items: [{ id: item.id, quantity: item.quantity }],
    })
  }
  await refundPaymentWorkflow(container).run({
    input: { payment_id: payment.id, amount: item.total, note: "Retour accepté" },
  })
}

async function openReturn(
  { container }: Pick<SeedContext, "container">,
  orderId: string,
  item: { id: string; quantity: number },
  refs: OrderReferences
): Promise<{ id: string }> {
  const { result } = await createAndCompleteReturnOrderWorkflow(container).run({
    input: {
      order_id: orderId,
      items: [{ id: item.id, quantity: item.quantity, reason_id: refs.returnReasonId }],
      location_id: refs.stockLocationId,
      return_shipping: {
        option_id: mustGet(refs.shippingOptions, "return", "shipping option").id,
        price: 0,
      },
    },
  })
  return result
}
