/**
 * The signed link by which a guest follows an order.
 *
 * The store API hands an order to whoever knows its id, so the shop's pages never show one
 * by id alone: `/commandes/<id>?s=<signature>` carries an expiry and an HMAC over both.
 * The link is the key to the page, like the tracking number on a parcel slip: it opens one
 * order, cannot be guessed, and ends by itself.
 */
import { createHmac, timingSafeEqual } from "node:crypto"

const DAY_MS = 24 * 60 * 60 * 1000

/** How long a link opens its order, in days. */
export const ORDER_LINK_DAYS = 180

// Names the purpose, so that the same secret can never vouch for anything else.
const PURPOSE = "order-link:v1"

function mac(secret: string, orderId: string, expiresAt: number): Buffer {
  return createHmac("sha256", secret).update(`${PURPOSE}\n${orderId}\n${expiresAt}`).digest()
}

/**
 * Signs an order's address.
 *
 * @param secret - `ORDER_LINK_SECRET`
 * @param orderId - Medusa's order id
 * @param now - the time of signing, in milliseconds
 * @returns the value of `?s=`: `<expiry, seconds in base 36>.<HMAC-SHA256, base64url>`
 */
export function signOrderLink(secret: string, orderId: string, now: number): string {
  const expiresAt = Math.floor((now + ORDER_LINK_DAYS * DAY_MS) / 1000)
  return `${expiresAt.toString(36)}.${mac(secret, orderId, expiresAt).toString("base64url")}`
}

/** What a signature is worth; both refusals answer the same 404 page. */
export type OrderLinkVerdict = "valid" | "invalid" | "expired"

/**
 * Checks the value of `?s=` for an order. Takes the same time whatever byte differs.
 *
 * @param secret - `ORDER_LINK_SECRET`
 * @param orderId - the id in the address
 * @param signature - the value as received; anything but one string is `invalid`
 * @param now - the time of the visit, in milliseconds
 */
export function verifyOrderLink(
  secret: string,
  orderId: string,
  signature: unknown,
  now: number
): OrderLinkVerdict {
  if (typeof signature !== "string") return "invalid"
  const match = /^([0-9a-z]{1,9})\.([A-Za-z0-9_-]{43})$/.exec(signature)
  if (!match) return "invalid"
  const [, expiry = "", given = ""] = match
  const expiresAt = Number.parseInt(expiry, 36)
  // One spelling per link: base 36 accepts leading zeros and base64url has spare end bits.
  if (expiresAt.toString(36) !== expiry) return "invalid"
  const received = Buffer.from(given, "base64url")
  if (received.toString("base64url") !== given) return "invalid"
  if (!timingSafeEqual(received, mac(secret, orderId, expiresAt))) return "invalid"
  return expiresAt * 1000 > now ? "valid" : "expired"
}
