import { MedusaError } from "@medusajs/framework/utils"
import {
  COMPLETION_MODULE,
  type CompletionModuleService,
} from "@sugu/foundation/modules/completion"
import { recoverOrderWorkflow } from "../recover-order"
import { completeCartHooks } from "./complete-cart-hooks"

/**
 * A half-made order is never answered, and never doubled.
 *
 * The store's route recovers before it completes. This is for everybody else who completes
 * carts (payment notifications), and for a holder who dies while the route waits for the
 * lock. The lock of the cart is held here.
 *
 * The completion is refused even after a successful recovery, as it has read the cart
 * before. The links exist by then, so that its undoing refunds nothing.
 */
completeCartHooks.validate(async ({ input }, { container }) => {
  const completions = container.resolve<CompletionModuleService>(COMPLETION_MODULE)
  if (!(await completions.findHalfMade(input.id))) return

  await recoverOrderWorkflow(container).run({
    input: { cart_id: input.id, patience: 0, lock_held: true },
  })
  throw new MedusaError(
    MedusaError.Types.CONFLICT,
    `An earlier completion of cart ${input.id} was interrupted and has been resumed. Ask again.`
  )
})
