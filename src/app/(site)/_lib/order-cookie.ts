/** The order that this browser placed last, for as long as somebody may press "Order" again. */
import "server-only"
import { cookies } from "next/headers"
import { getEnv } from "@/config/env"

const ORDER_COOKIE = "sugu_order"
const LIFETIME_S = 60 * 30

/** Id of the order placed within the last half hour. */
export async function lastOrder(): Promise<string | undefined> {
  const value = (await cookies()).get(ORDER_COOKIE)?.value
  return value && /^order_[A-Za-z0-9]{1,64}$/.test(value) ? value : undefined
}

/** Remembers an order that was just placed; only in a server action. */
export async function setLastOrder(id: string): Promise<void> {
  ;(await cookies()).set(ORDER_COOKIE, id, {
    httpOnly: true,
    sameSite: "lax",
    secure: getEnv().secure,
    path: "/",
    maxAge: LIFETIME_S,
  })
}

/** Forgets it; only in a server action. */
export async function clearLastOrder(): Promise<void> {
  ;(await cookies()).delete(ORDER_COOKIE)
}
