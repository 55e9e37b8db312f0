import OrderModule from "@medusajs/medusa/order"
import type { Context, CreateOrderDTO } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { transactionOf } from "../../lib/transaction"
import { completionRecordOf, insertCompletion } from "./record-completion"

/**
 * Medusa's Order module, with each order tied to its cart from its first moment.
 *
 * Medusa links an order to its cart in a second transaction, after the insert: killed in
 * between, a retry made a second order. Here the tie is a row of the same transaction, and
 * its unique index lets a cart have one order (docs/decisions/crash-safe-completion.md).
 */
export default class TiedOrderModuleService extends OrderModule.service {
  /** As Medusa's; orders made from a cart get their row of `order_completion`. */
  @InjectTransactionManager()
  protected override async createOrders_(
    data: CreateOrderDTO[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    // Read before: Medusa's method takes the data apart.
    const records = data.map(completionRecordOf)
    const orders = await super.createOrders_(data, sharedContext)
    for (const [index, order] of orders.entries()) {
      const record = records[index]
      if (record) await insertCompletion(transactionOf(sharedContext), order.id, record)
    }
    return orders
  }

  /** As Medusa's; the undone completion of a cart leaves it free for the next one. */
  @InjectTransactionManager()
  override async deleteOrders(
    orderIds: string | string[],
    @MedusaContext() sharedContext: Context = {}
  ): Promise<void> {
    await super.deleteOrders(orderIds, sharedContext)
    await transactionOf(sharedContext).raw(
      "delete from order_completion where order_id = any(?::text[])",
      [[orderIds].flat()]
    )
  }
}
