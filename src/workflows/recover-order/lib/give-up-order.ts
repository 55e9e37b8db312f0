import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, OrderStatus } from "@medusajs/framework/utils"
import {
  COMPLETION_MODULE,
  type CompletionModuleService,
} from "@sugu/foundation/modules/completion"
import type { CartState, GiveUpReason, OrderState } from "../types"
import { promotionUsage } from "./count-promotions"
import { unlinkOrder } from "./link-order"
import { releaseStock } from "./reserve-stock"

/**
 * Cancels an order that cannot be finished, and opens its cart again.
 *
 * The order stays in the list as cancelled, with the reason in its metadata; it holds no
 * stock, no promotion use and no payment. Every part may run again: the order counts as half
 * made until the last one, and a cancelled half-made order leads back here.
 */
export async function giveUpOrder(
  container: MedusaContainer,
  order: OrderState,
  cart: CartState | undefined,
  reason: GiveUpReason
): Promise<void> {
  const orders = container.resolve(Modules.ORDER)
  if (order.status !== OrderStatus.CANCELED) {
    await orders.updateOrders(order.id, {
      metadata: { ...order.metadata, completion_given_up: reason },
    })
    await orders.cancel(order.id)
  }
  await releaseStock(container, order)
  await promotionUsage(container).revertOrderUsage(order.id)
  if (cart) {
    await unlinkOrder(container, order.id, cart)
    if (cart.completed_at) {
      await container.resolve(Modules.CART).updateCarts(cart.id, { completed_at: null })
    }
  }
  await container.resolve<CompletionModuleService>(COMPLETION_MODULE).giveUp(order.id, reason)
}
