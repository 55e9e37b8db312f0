/** What the cart's forms know after a submission; plain data, sent to the browser. */
export interface CartState {
  status: "idle" | "done" | "problem"
  /** A sentence in the reader's language. */
  message?: string
  /** What was just removed, to put back with one press. */
  undo?: { variantId: string; quantity: number }
  /** The promotion field after a refusal: what was typed, and what to do. */
  promotion?: { typed: string; error: string }
}

export const IDLE_CART: CartState = { status: "idle" }

/** The largest quantity of one variant in one order; more is a wholesale matter. */
export const MAX_QUANTITY = 50
