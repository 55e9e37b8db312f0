/** Addresses of an order's pages. */
import "server-only"
import { getEnv, requireSecret } from "@/config/env"
import { signOrderLink, verifyOrderLink, type OrderLinkVerdict } from "@/lib/order-link"
import { pathTo, type Language } from "@/lib/paths"

const secret = () => requireSecret(getEnv(), "ORDER_LINK_SECRET")

/** Path by which whoever holds it follows the order for 180 days. */
export function signedOrderPath(orderId: string, language: Language): string {
  const signature = signOrderLink(secret(), orderId, Date.now())
  return `${pathTo(language, "order", { id: orderId })}?s=${signature}`
}

/** {@link signedOrderPath} with the shop's public host, to copy and send. */
export function signedOrderUrl(orderId: string, language: Language): string {
  return getEnv().webUrl + signedOrderPath(orderId, language)
}

/** What the `s` of an order's address is worth. */
export function orderLinkVerdict(orderId: string, signature: unknown): OrderLinkVerdict {
  return verifyOrderLink(secret(), orderId, signature, Date.now())
}
