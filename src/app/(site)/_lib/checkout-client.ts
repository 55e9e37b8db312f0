import "server-only"
import { storeClient } from "./sdk"

const PATIENCE_MS = 30_000

/**
 * The store's client for the way to an order. A shopper who has pressed "Order" would rather
 * wait for a busy store than be told to press again.
 */
export function checkoutClient() {
  return storeClient({ timeoutMs: PATIENCE_MS })
}
