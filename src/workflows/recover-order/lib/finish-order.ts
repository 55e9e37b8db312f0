import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, OrderStatus } from "@medusajs/framework/utils"
import {
  COMPLETION_MODULE,
  type CompletionModuleService,
  type HalfMadeOrder,
} from "@sugu/foundation/modules/completion"
import type { GiveUpReason, OrderState, RecoverOrderResult } from "../types"
import { isMoneySecured } from "./choose-session"
import { countPromotions } from "./count-promotions"
import { giveUpOrder } from "./give-up-order"
import { linkOrder } from "./link-order"
import type { Shortage } from "./missing-reservations"
import { readState } from "./read-state"
import { reserveStock } from "./reserve-stock"
import { settlePayment } from "./settle-payment"

/**
 * Brings a half-made order to its end, in the order of Medusa's own completion.
 *
 * Each part compares what exists with what should and adds the difference, so that all of it
 * may run again after another kill. The lock of the cart must be held.
 *
 * An order whose money is taken or promised is never given up: what it lacks (stock, a
 * promotion that others used up) is flagged in its metadata and in the log.
 */
export async function finishOrder(
  container: MedusaContainer,
  half: HalfMadeOrder
): Promise<RecoverOrderResult> {
  const completions = container.resolve<CompletionModuleService>(COMPLETION_MODULE)
  const { order, cart } = await readState(container, half)
  if (!order) {
    await completions.forget(half.order_id)
    return { outcome: "nothing_to_do" }
  }
  const giveUp = async (reason: GiveUpReason): Promise<RecoverOrderResult> => {
    await giveUpOrder(container, order, cart, reason)
    return { outcome: "given_up", order_id: order.id, reason }
  }
  if (order.status === OrderStatus.CANCELED) return giveUp("order_canceled")
  if (!cart) return giveUp("payment_missing")

  const secured = isMoneySecured(cart.payment_collection)
  await linkOrder(container, order.id, cart)
  const shortages = await reserveStock(container, order)
  if (shortages.length && !secured) return giveUp("out_of_stock")
  const counted = await countPromotions(container, order.id)
  if (!counted && !secured) return giveUp("promotion_used_up")
  const payment = await settlePayment(container, order, cart)
  if (payment !== "settled") return giveUp(payment)

  if (shortages.length || !counted) await flag(container, order, shortages, !counted)
  if (!cart.completed_at) {
    await container.resolve(Modules.CART).updateCarts(cart.id, { completed_at: new Date() })
  }
  await completions.settle(order.id)
  return { outcome: "finished", order_id: order.id }
}

async function flag(
  container: MedusaContainer,
  order: OrderState,
  shortages: Shortage[],
  overLimit: boolean
): Promise<void> {
  await container.resolve(Modules.ORDER).updateOrders(order.id, {
    metadata: {
      ...order.metadata,
      ...(shortages.length ? { stock_shortage: shortages } : {}),
      ...(overLimit ? { promotion_over_limit: true } : {}),
    },
  })
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .error(
      `Order ${order.id} is paid and was kept, but needs a look: ` +
        [
          shortages.length && `${shortages.length} reservation(s) without stock`,
          overLimit && "a promotion beyond its limit",
        ]
          .filter(Boolean)
          .join(", ")
    )
}
