/**
 * Why the store API refused something about a cart, as a code that has a sentence in both
 * languages. The SDK passes on the status and message only, so some are told by the message.
 */
import { FetchError } from "@medusajs/js-sdk"

/** Codes of refusals; each is a key of the cart's dictionary with `problem_` before it. */
export type CartProblem =
  /** Fewer pieces in stock than asked for. */
  | "stock"
  /** The variant was withdrawn from sale. */
  | "withdrawn"
  /** The cart was completed, deleted, or never existed. */
  | "gone"
  /** No such promotion code, or not valid any more. */
  | "promotion"
  /** Another request is changing the same cart right now. */
  | "busy"
  /** No answer, or the store is down: trying again may work. */
  | "offline"
  | "unknown"

const BY_MESSAGE: readonly (readonly [RegExp, CartProblem])[] = [
  [/required inventory|insufficient inventory|not enough/i, "stock"],
  [/do not exist or belong to a product that is not published/i, "withdrawn"],
  [/do(es)? not have a price/i, "withdrawn"],
  [/already completed|cart with id .* not found|cart .* was not found/i, "gone"],
  [/promotion code/i, "promotion"],
  [/acquir\w+ lock|already being completed/i, "busy"],
]

/** The code of what a call of the SDK threw. */
export function cartProblem(error: unknown): CartProblem {
  if (!(error instanceof FetchError)) return "offline"
  const byMessage = BY_MESSAGE.find(([pattern]) => pattern.test(error.message))?.[1]
  if (byMessage) return byMessage
  if (error.status === 409) return "busy"
  if (error.status === undefined || error.status >= 500) return "offline"
  return "unknown"
}
