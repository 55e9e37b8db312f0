import type { BigNumberInput } from "@medusajs/framework/types"

export type RecoverOrderInput = {
  cart_id: string
  /** Seconds to wait for whoever holds the cart. A dead holder gives way after about 2 s. */
  patience: number
  /** The caller holds the lock of the cart already. */
  lock_held?: boolean
}

/** Why an order could not be finished and its cart was opened again. */
export type GiveUpReason =
  "order_canceled" | "out_of_stock" | "promotion_used_up" | "payment_missing" | "payment_declined"

export type RecoverOrderResult =
  | { outcome: "nothing_to_do" }
  | { outcome: "finished"; order_id: string }
  | { outcome: "given_up"; order_id: string; reason: GiveUpReason }

export type StockLevel = {
  location_id: string
  stocked_quantity: BigNumberInput
  reserved_quantity: BigNumberInput
  stock_locations?: { id: string; sales_channels?: { id: string }[] | null }[] | null
}

export type OrderLine = {
  id: string
  quantity: BigNumberInput
  variant?: {
    id: string
    manage_inventory: boolean
    allow_backorder: boolean
    inventory_items?: {
      inventory_item_id: string
      required_quantity: number
      inventory?: { location_levels?: StockLevel[] | null } | null
    }[]
  } | null
}

export type PaymentSession = {
  id: string
  status: string
  amount: BigNumberInput
  created_at: string | Date
}

export type Payment = {
  id: string
  canceled_at?: string | Date | null
}

/** What recovery reads of the order. */
export type OrderState = {
  id: string
  status: string
  total: BigNumberInput
  sales_channel_id: string | null
  metadata: Record<string, unknown> | null
  items: OrderLine[]
}

/** What recovery reads of the cart. */
export type CartState = {
  id: string
  completed_at: string | Date | null
  promotions?: { id: string }[] | null
  payment_collection?: {
    id: string
    payment_sessions?: PaymentSession[] | null
    payments?: Payment[] | null
  } | null
}
