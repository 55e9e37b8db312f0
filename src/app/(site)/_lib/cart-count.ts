import "server-only"
import { cartCookie } from "./cart-cookie"
import { storeClient } from "./sdk"

/**
 * Number of pieces in the reader's cart; 0 without a cart, and 0 when the store does not
 * answer in time, because no page should fail for this number.
 */
export async function cartQuantity(): Promise<number> {
  const id = await cartCookie()
  if (!id) return 0
  try {
    const { cart } = await storeClient({ timeoutMs: 3000 }).store.cart.retrieve(id, {
      fields: "id,completed_at,items.id,items.quantity",
    })
    if (cart.completed_at) return 0
    return (cart.items ?? []).reduce((sum, { quantity }) => sum + quantity, 0)
  } catch {
    return 0
  }
}
