/** The cookie that ties a browser to its cart. */
import "server-only"
import { cookies } from "next/headers"
import { getEnv } from "@/config/env"

const CART_COOKIE = "sugu_cart"
const LIFETIME_S = 60 * 60 * 24 * 30

/** The id of this browser's cart, if it has one. */
export async function cartCookie(): Promise<string | undefined> {
  const value = (await cookies()).get(CART_COOKIE)?.value
  // The value becomes part of an address of the store API.
  return value && /^cart_[A-Za-z0-9]{1,64}$/.test(value) ? value : undefined
}

/** Remembers the cart for another 30 days; only in a server action. */
export async function setCartCookie(id: string): Promise<void> {
  ;(await cookies()).set(CART_COOKIE, id, {
    httpOnly: true,
    sameSite: "lax",
    secure: getEnv().secure,
    path: "/",
    maxAge: LIFETIME_S,
  })
}

/** Forgets the cart; only in a server action. */
export async function clearCartCookie(): Promise<void> {
  ;(await cookies()).delete(CART_COOKIE)
}
