import type { BigNumberInput } from "@medusajs/framework/types"

/** One discount of an order, as Medusa's Promotion module counts its use. */
export type DiscountUse = { code: string; amount: BigNumberInput }

/** An order whose making has not come to its end. */
export type HalfMadeOrder = {
  order_id: string
  cart_id: string
  /** Whether discounts were given, whose use is to be counted. */
  discounted: boolean
  /** How often recovery has failed so far. */
  attempts: number
}
