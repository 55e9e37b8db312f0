import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  COMPLETION_MODULE,
  type CompletionModuleService,
} from "@sugu/foundation/modules/completion"
import { recoverOrderWorkflow } from "../../../workflows/recover-order"

/** As long as Medusa's completion itself waits for the lock of a cart. */
const PATIENCE_SECONDS = 30

/**
 * Before `POST /store/carts/:id/complete`: finishes what an interrupted completion left, so
 * that the shopper's next click receives that same order. A completion that is still at work
 * is waited for.
 *
 * A recovery that fails answers with its error: the order is never acknowledged half made.
 */
export async function recoverFirst(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const cartId = req.params.id!
  const completions = req.scope.resolve<CompletionModuleService>(COMPLETION_MODULE)
  if (await completions.findHalfMade(cartId)) {
    await recoverOrderWorkflow(req.scope).run({
      input: { cart_id: cartId, patience: PATIENCE_SECONDS },
    })
  }
  next()
}
