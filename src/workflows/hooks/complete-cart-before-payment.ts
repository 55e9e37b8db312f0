import { StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPLETION_MODULE,
  type CompletionModuleService,
} from "@sugu/foundation/modules/completion"
import { promotionUsage } from "../recover-order/lib/count-promotions"
import { completeCartHooks } from "./complete-cart-hooks"

/**
 * Counts the use of promotions, before any money moves: a promotion that others have used up
 * meanwhile ends the completion here, as Medusa's own step would.
 */
completeCartHooks.beforePaymentAuthorization(
  async ({ input }, { container }) => {
    const completions = container.resolve<CompletionModuleService>(COMPLETION_MODULE)
    const half = await completions.findHalfMade(input.id)
    if (!half?.discounted) return
    await promotionUsage(container).registerOrderUsage(half.order_id)
    return new StepResponse(undefined, half.order_id)
  },
  async (orderId, { container }) => {
    if (orderId) await promotionUsage(container).revertOrderUsage(orderId)
  }
)
