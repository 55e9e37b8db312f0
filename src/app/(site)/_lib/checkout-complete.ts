/** Payment and completion of a cart at the store. */
import "server-only"
import { fetchCart, type Cart } from "./cart"
import { cartProblem } from "./cart-problem"
import { checkoutClient } from "./checkout-client"
import { placeOrder, type CompletionAnswer, type PlaceResult } from "./checkout-place"
import { storeClient } from "./sdk"

const ATTEMPT_MS = 20_000
const USABLE = new Set(["pending", "requires_more", "authorized", "pending_authorization"])

/** Asks the store once to make an order of the cart; never throws. */
async function complete(cartId: string): Promise<CompletionAnswer> {
  try {
    const answer = await storeClient({ timeoutMs: ATTEMPT_MS }).store.cart.complete(cartId, {
      fields: "id",
    })
    return answer.type === "order"
      ? { kind: "order", orderId: answer.order.id }
      : { kind: "refused", reason: "payment" }
  } catch (error) {
    switch (cartProblem(error)) {
      case "offline":
      case "busy":
        return { kind: "lost" }
      case "stock":
        return { kind: "refused", reason: "stock" }
      case "gone":
        return { kind: "refused", reason: "gone" }
      default:
        return { kind: "refused", reason: "unknown" }
    }
  }
}

/** Makes an order of the cart, or says why not; see {@link placeOrder}. */
export function completeCart(cartId: string): Promise<PlaceResult> {
  return placeOrder({
    complete: () => complete(cartId),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    now: Date.now,
  })
}

/**
 * Prepares the payment of a cart: keeps the session that is there when it is for the same
 * provider and amount, because starting another one would end a payment under way.
 */
export async function preparePayment(cart: Cart, providerId: string): Promise<void> {
  const session = cart.payment_collection?.payment_sessions?.find(
    ({ provider_id, status, amount }) =>
      provider_id === providerId && USABLE.has(status) && amount === cart.total
  )
  if (session) return
  await checkoutClient().store.payment.initiatePaymentSession(cart, { provider_id: providerId })
}

/** Whether the cart has become an order meanwhile; false when the store does not say. */
export async function isCompleted(cartId: string): Promise<boolean> {
  const cart = await fetchCart(cartId).catch(() => null)
  return Boolean(cart?.completed_at)
}
