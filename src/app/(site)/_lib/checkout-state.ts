import type { CheckoutErrors, CheckoutValues } from "./checkout-form"

/** Why the checkout came back as a whole; each is a sentence with `notice_` before it. */
export type CheckoutNotice =
  /** Some fields need attention; each says what. */
  | "fields"
  /** The total is not the one that was on the page when the button was pressed. */
  | "changed"
  | "stock"
  | "payment"
  | "offline"
  | "busy"
  /** The store did not say whether the order was placed; asking again is safe. */
  | "unknown"
  | "failed"

/** What the checkout's form knows after a submission; plain data, sent to the browser. */
export interface CheckoutState {
  /** Counts submissions, so that the page can react to each once. */
  attempt: number
  /** What was typed; absent before the first submission. */
  values?: CheckoutValues
  /** Counts the times that the server filled in fields, so that the page shows them. */
  filled: number
  errors: CheckoutErrors
  notice?: CheckoutNotice
}

export const NEW_CHECKOUT: CheckoutState = { attempt: 0, filled: 0, errors: {} }
