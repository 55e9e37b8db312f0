import type { LinkDefinition, OrderDTO } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import shop from "../../../data/shop.json"
import { pairUp, type WriteOrdersInput } from "../types"

const PROVIDER = "pp_system_default"

interface Paid {
  collectionIds: string[]
  transactionIds: string[]
  links: LinkDefinition[]
}

/** A payment collection for each order; authorised and captured as far as its plan says. */
export const payOrdersStep = createStep(
  "seed-pay-orders",
  async ({ orders, input }: { orders: OrderDTO[]; input: WriteOrdersInput }, { container }) => {
    const payment = container.resolve(Modules.PAYMENT)
    const done: Paid = { collectionIds: [], transactionIds: [], links: [] }
    const captures: { order_id: string; amount: number; reference_id: string }[] = []

    for (const { built, order } of pairUp(input.orders, orders)) {
      const collection = await payment.createPaymentCollections({
        currency_code: shop.currency,
        amount: built.total,
        metadata: { seed_key: built.plan.key },
      })
      done.collectionIds.push(collection.id)
      done.links.push({
        [Modules.ORDER]: { order_id: order.id },
        [Modules.PAYMENT]: { payment_collection_id: collection.id },
      })
      if (built.plan.stage === "unpaid") continue

      const session = await payment.createPaymentSession(collection.id, {
        provider_id: PROVIDER,
        currency_code: shop.currency,
        amount: built.total,
        data: {},
      })
      const authorized = await payment.authorizePaymentSession(session.id, {})
      if (!built.plan.capturedAt || !authorized) continue
      const captured = await payment.capturePayment({
        payment_id: authorized.id,
        amount: built.total,
      })
      captures.push({
        order_id: order.id,
        amount: built.total,
        reference_id: captured.captures?.[0]?.id ?? authorized.id,
      })
    }

    if (captures.length) {
      const transactions = await container.resolve(Modules.ORDER).addOrderTransactions(
        captures.map((capture) => ({
          ...capture,
          currency_code: shop.currency,
          reference: "capture",
        }))
      )
      done.transactionIds = transactions.map(({ id }) => id)
    }
    await container.resolve(ContainerRegistrationKeys.LINK).create(done.links)
    return new StepResponse(done.collectionIds.length, done)
  },
  async (done, { container }) => {
    if (!done) return
    await container.resolve(ContainerRegistrationKeys.LINK).dismiss(done.links)
    await container.resolve(Modules.ORDER).deleteOrderTransactions(done.transactionIds)
    await container.resolve(Modules.PAYMENT).deletePaymentCollections(done.collectionIds)
  }
)
