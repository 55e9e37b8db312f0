import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { CartState, PaymentSession } from "../types"

/** The further a session has come, the less it may be passed over for another. */
const RANK = ["captured", "authorized", "pending_authorization", "requires_more", "pending"]
/** From here on, money has been taken or promised. */
const SECURED = new Set(["captured", "authorized", "pending_authorization"])

/** Totals are computed with 16 digits, amounts are stored; less than any currency's unit. */
const NOISE = 0.0005
const sameAmount = (a: BigNumberInput, b: BigNumberInput) =>
  MathBN.lt(MathBN.abs(MathBN.sub(a, b)), NOISE)

/**
 * The session that pays an order.
 *
 * A session that only waits must be about the order's total: a shopper may have changed the
 * cart since, and its session then pays for something else.
 *
 * @returns undefined when nothing of the cart can pay the order
 */
export function chooseSession(
  sessions: PaymentSession[],
  total: BigNumberInput
): PaymentSession | undefined {
  return sessions
    .filter(({ status }) => RANK.includes(status))
    .filter(({ status, amount }) => SECURED.has(status) || sameAmount(amount, total))
    .sort(
      (a, b) =>
        RANK.indexOf(a.status) - RANK.indexOf(b.status) ||
        new Date(a.created_at).getTime() - new Date(b.created_at).getTime()
    )[0]
}

/** Whether money for the cart has been taken or promised, so that its order must be kept. */
export function isMoneySecured(collection: CartState["payment_collection"]): boolean {
  return (
    (collection?.payments ?? []).some(({ canceled_at }) => !canceled_at) ||
    (collection?.payment_sessions ?? []).some(({ status }) => SECURED.has(status))
  )
}
