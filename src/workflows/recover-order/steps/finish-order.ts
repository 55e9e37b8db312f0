import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPLETION_MODULE,
  type CompletionModuleService,
} from "@sugu/foundation/modules/completion"
import { finishOrder } from "../lib/finish-order"
import type { RecoverOrderResult } from "../types"

/**
 * Finishes or gives up the half-made order of a cart, if there is one.
 *
 * Nothing is undone when it fails: what was added belongs to the order, and the next try
 * goes on from there.
 */
export const finishOrderStep = createStep(
  "finish-order",
  async ({ cart_id }: { cart_id: string }, { container }) => {
    const completions = container.resolve<CompletionModuleService>(COMPLETION_MODULE)
    const half = await completions.findHalfMade(cart_id)
    if (!half) return new StepResponse<RecoverOrderResult>({ outcome: "nothing_to_do" })
    try {
      return new StepResponse(await finishOrder(container, half))
    } catch (error) {
      await completions.postpone(half.order_id, (error as Error).message)
      throw error
    }
  }
)
