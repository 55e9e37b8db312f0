/**
 * Turning a cart into an order exactly once.
 *
 * The store's completion is idempotent by cart: asking again gives the same order. So a lost
 * answer is no reason to stop and none to fear: the same cart is asked about again until
 * the store says "here is the order" or "no, because".
 */

/** What the store answered to one attempt. */
export type CompletionAnswer =
  | { kind: "order"; orderId: string }
  /** The store refused and will refuse again: the reader has to change something. */
  | { kind: "refused"; reason: "stock" | "payment" | "gone" | "unknown" }
  /** No answer, a broken one, or "somebody is on it": ask again. */
  | { kind: "lost" }

/** The end of {@link placeOrder}; `unknown` means that it may or may not have been placed. */
export type PlaceResult = Exclude<CompletionAnswer, { kind: "lost" }> | { kind: "unknown" }

export interface PlaceOptions {
  /** Asks the store once; must not throw. */
  complete: () => Promise<CompletionAnswer>
  sleep: (ms: number) => Promise<void>
  /** Milliseconds. */
  now: () => number
  /** Stops asking after this long, in milliseconds. */
  patienceMs?: number
}

const PATIENCE_MS = 60_000
const FIRST_WAIT_MS = 400
const LONGEST_WAIT_MS = 5_000

/** Asks until there is an answer, with growing pauses, for as long as a person would wait. */
export async function placeOrder({
  complete,
  sleep,
  now,
  patienceMs = PATIENCE_MS,
}: PlaceOptions): Promise<PlaceResult> {
  const giveUpAt = now() + patienceMs
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    const answer = await complete()
    if (answer.kind !== "lost") return answer
    if (now() + wait >= giveUpAt) return { kind: "unknown" }
    await sleep(wait)
  }
}

const running = new Map<string, Promise<unknown>>()

/**
 * Runs a piece of work once per key at a time: whoever comes while it runs gets the same
 * result. A second press of "Order" joins the first instead of disturbing its payment. In
 * several copies of Next the store's own lock on the cart does the same, only slower.
 */
export function joined<T>(key: string, work: () => Promise<T>): Promise<T> {
  const current = running.get(key)
  if (current) return current as Promise<T>
  const started = work().finally(() => running.delete(key))
  running.set(key, started)
  return started
}
