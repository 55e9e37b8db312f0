import "server-only"
import { cookies } from "next/headers"
import { storeClient } from "./sdk"

/** Name of the cookie that holds the id of the reader's cart. */
export const CART_COOKIE = "sugu_cart"

/**
 * Number of pieces in the reader's cart; 0 without a cart, and 0 when the store does not
 * answer in time, because no page should fail for this number.
 */
export async function cartQuantity(): Promise<number> {
  const id = (await cookies()).get(CART_COOKIE)?.value
  if (!id) return 0
  try {
    const { cart } = await storeClient({ timeoutMs: 3000 }).store.cart.retrieve(id, {
      fields: "id,completed_at,items.id,items.quantity",
    })
    return (cart.items ?? []).reduce((sum, { quantity }) => sum + quantity, 0)
  } catch {
    return 0
  }
}
