import type { Context, PromotionTypes } from "@medusajs/framework/types"
import { transactionOf } from "../../lib/transaction"

/** Methods that the Promotion module of this plugin adds to Medusa's. */
export interface OrderPromotionUsage {
  /**
   * Counts the use of promotions by an order, once however often it is called.
   *
   * @throws {MedusaError} NOT_ALLOWED when a limit or budget is used up; nothing is counted
   */
  registerOrderUsage(orderId: string, sharedContext?: Context): Promise<void>
  /** Takes the use by an order back, once, and only if it was counted. */
  revertOrderUsage(orderId: string, sharedContext?: Context): Promise<void>
}

/** What is to be counted, in the shape of Medusa's `registerUsage`. */
export type ClaimedUsage = {
  actions: PromotionTypes.UsageComputedActions[]
  context: PromotionTypes.CampaignBudgetUsageContext
}

type Row = {
  usage: ClaimedUsage["actions"]
  customer_id: string | null
  customer_email: string | null
}

/** Marks the use as counted. @returns what to count in this transaction, if not counted yet */
export function claimUsage(orderId: string, sharedContext: Context) {
  return mark(
    `update order_completion set usage_registered_at = now(), updated_at = now()
     where order_id = ? and usage is not null and usage_registered_at is null
     returning usage, customer_id, customer_email`,
    orderId,
    sharedContext
  )
}

/** Marks the use as not counted. @returns what to take back in this transaction, if counted */
export function disclaimUsage(orderId: string, sharedContext: Context) {
  return mark(
    `update order_completion set usage_registered_at = null, updated_at = now()
     where order_id = ? and usage_registered_at is not null
     returning usage, customer_id, customer_email`,
    orderId,
    sharedContext
  )
}

async function mark(
  sql: string,
  orderId: string,
  sharedContext: Context
): Promise<ClaimedUsage | undefined> {
  const { rows } = await transactionOf(sharedContext).raw<{ rows: Row[] }>(sql, [orderId])
  const [row] = rows
  if (!row) return undefined
  const { customer_id, customer_email } = row
  return { actions: row.usage, context: { customer_id, customer_email } }
}
