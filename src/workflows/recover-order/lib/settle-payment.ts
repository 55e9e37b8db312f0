import type { IPaymentModuleService, MedusaContainer } from "@medusajs/framework/types"
import { MathBN, MedusaError, Modules } from "@medusajs/framework/utils"
import type { CartState, OrderState } from "../types"
import { chooseSession } from "./choose-session"

export type PaymentOutcome = "settled" | "payment_missing" | "payment_declined"

const ACCEPTED = new Set(["authorized", "captured", "pending_authorization"])

/** Medusa keeps this method to itself; nothing public brings a collection up to date. */
type CollectionRefresh = { maybeUpdatePaymentCollection_(collectionId: string): Promise<void> }

/**
 * Authorises the payment of an order as Medusa's completion would have done, and notes what
 * was captured. A payment that is authorised already is left alone; a provider is asked with
 * the same idempotency key as before the kill.
 *
 * @throws what the provider throws when it cannot be reached: nothing is known, to be retried
 */
export async function settlePayment(
  container: MedusaContainer,
  order: OrderState,
  cart: CartState
): Promise<PaymentOutcome> {
  const payments = container.resolve(Modules.PAYMENT)
  const collection = cart.payment_collection
  const session = chooseSession(collection?.payment_sessions ?? [], order.total)
  if (!collection || !session) {
    return MathBN.lte(order.total, 0) ? "settled" : "payment_missing"
  }

  if (!(await authorize(payments, session.id))) return "payment_declined"
  await (payments as unknown as CollectionRefresh).maybeUpdatePaymentCollection_(collection.id)
  await noteCaptures(container, order.id, collection.id)
  return "settled"
}

async function authorize(payments: IPaymentModuleService, sessionId: string): Promise<boolean> {
  try {
    await payments.authorizePaymentSession(sessionId, {})
  } catch (error) {
    // Medusa's own errors are answers ("was not authorized"); all others are silence.
    if (!MedusaError.isMedusaError(error)) throw error
  }
  const { status } = await payments.retrievePaymentSession(sessionId, { select: ["id", "status"] })
  return ACCEPTED.has(status)
}

/** Adds the order transactions of captures that have none. */
async function noteCaptures(
  container: MedusaContainer,
  orderId: string,
  collectionId: string
): Promise<void> {
  const orders = container.resolve(Modules.ORDER)
  const [{ payments = [] }, noted] = await Promise.all([
    container
      .resolve(Modules.PAYMENT)
      .retrievePaymentCollection(collectionId, { relations: ["payments.captures"] }),
    orders.listOrderTransactions({ order_id: orderId, reference: "capture" }),
  ])
  const known = new Set(noted.map(({ reference_id }) => reference_id))
  const transactions = payments.flatMap(({ currency_code, captures }) =>
    (captures ?? [])
      .filter(({ id }) => !known.has(id))
      .map(({ id, amount }) => ({
        order_id: orderId,
        amount,
        currency_code,
        reference: "capture",
        reference_id: id,
      }))
  )
  if (transactions.length) await orders.addOrderTransactions(transactions)
}
