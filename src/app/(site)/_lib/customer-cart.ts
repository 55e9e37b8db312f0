/** A cart follows its owner through sign-in and sign-out. */
import "server-only"
import { fetchCart } from "./cart"
import { cartCookie, clearCartCookie, setCartCookie } from "./cart-cookie"
import { customerOf } from "./customer-session"
import { storeClient } from "./sdk"

const KEPT_CART = "cart_id"

/**
 * After signing in: the cart filled as a guest becomes the customer's; without one, the cart
 * that they left at their last sign-out comes back. A cart is worth no failed sign-in, so
 * problems are passed over. Only in a server action.
 */
export async function takeCart(token: string): Promise<void> {
  try {
    const id = await cartCookie()
    const current = id ? await fetchCart(id) : null
    if (current && !current.completed_at && current.items?.length) {
      await storeClient({ token }).store.cart.transferCart(current.id, { fields: "id" })
      return
    }
    const kept = (await customerOf(token))?.metadata?.[KEPT_CART]
    const left = typeof kept === "string" ? await fetchCart(kept) : null
    if (left && !left.completed_at) await setCartCookie(left.id)
  } catch {
    return
  }
}

/**
 * Before signing out: remembers the cart with the customer and takes it off this browser,
 * because it holds their address and the next person may share the phone. Only in a server
 * action.
 */
export async function leaveCart(token: string): Promise<void> {
  const id = await cartCookie()
  if (!id) return
  await clearCartCookie()
  try {
    const customer = await customerOf(token)
    await storeClient({ token }).store.customer.update(
      { metadata: { ...customer?.metadata, [KEPT_CART]: id } },
      { fields: "id" }
    )
  } catch {
    return
  }
}
