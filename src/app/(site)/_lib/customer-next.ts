const BASE = "https://shop.invalid"

/**
 * Where to go after signing in, when the visitor came from a page of the shop.
 *
 * Only an address of this very shop is followed, so that a link to the sign-in page can
 * never send a freshly signed-in customer to somebody else's copy of it.
 *
 * @param next - the `next` parameter as received
 * @param fallback - where to go when it is absent or leads elsewhere
 */
export function safeNext(next: unknown, fallback: string): string {
  if (typeof next !== "string" || !/^\/(?![/\\])[\x21-\x7e]*$/.test(next)) return fallback
  const url = URL.canParse(next, BASE) ? new URL(next, BASE) : undefined
  if (url?.origin !== BASE) return fallback
  const address = url.pathname + url.search + url.hash
  // "/.//elsewhere" resolves to "//elsewhere", which a browser reads as another host.
  return address.startsWith("//") ? fallback : address
}
