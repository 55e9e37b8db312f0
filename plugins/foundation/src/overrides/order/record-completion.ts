import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CreateOrderDTO } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { DiscountUse } from "../../modules/completion/types"

const UNIQUE_VIOLATION = "23505"

type Discounted = { adjustments?: { code?: string | null; amount: DiscountUse["amount"] }[] }

/** What an order's making has to remember of the cart; see the Completion module. */
export type CompletionRecord = {
  cart_id: string
  usage: DiscountUse[] | null
  customer_id: string | null
  customer_email: string | null
}

/**
 * Reads the cart from an order that is about to be created.
 *
 * Medusa's `completeCartWorkflow` hands the cart's id over with each line; draft orders and
 * exchanges do not, and have no record.
 */
export function completionRecordOf(data: CreateOrderDTO): CompletionRecord | undefined {
  const lines = (data.items ?? []) as (Discounted & { cart_id?: string })[]
  const cartId = lines.find((line) => line.cart_id)?.cart_id
  if (!cartId) return undefined

  const uses = [...lines, ...((data.shipping_methods ?? []) as Discounted[])]
    .flatMap((line) => line.adjustments ?? [])
    .flatMap(({ code, amount }) => (code ? [{ code, amount }] : []))
  return {
    cart_id: cartId,
    usage: uses.length ? uses : null,
    customer_id: data.customer_id ?? null,
    customer_email: data.email ?? null,
  }
}

/**
 * Writes the record in the transaction of the order.
 *
 * @throws {MedusaError} CONFLICT when the cart has an order already; the transaction is lost
 */
export async function insertCompletion(
  trx: Knex,
  orderId: string,
  { cart_id, usage, customer_id, customer_email }: CompletionRecord
): Promise<void> {
  try {
    await trx.raw(
      `insert into order_completion (order_id, cart_id, usage, customer_id, customer_email)
       values (?, ?, ?, ?, ?)`,
      [orderId, cart_id, usage && JSON.stringify(usage), customer_id, customer_email]
    )
  } catch (error) {
    if ((error as { code?: string }).code !== UNIQUE_VIOLATION) throw error
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `Cart ${cart_id} has an order already. Ask for its completion again to receive it.`
    )
  }
}
