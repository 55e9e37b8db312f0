import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  COMPLETION_MODULE,
  type CompletionModuleService,
} from "@sugu/foundation/modules/completion"
import { recoverOrderWorkflow } from "."

/** More than the 2 s after which the lock of a dead process is free. */
const PATIENCE_SECONDS = 4
const BATCH = 50

/**
 * Recovers the half-made orders that are due, one after the other.
 *
 * Safe in any number of processes at once: each order is recovered under the lock of its
 * cart. An order whose cart is busy is left for the next turn.
 *
 * @param olderThanSeconds - leaves out orders that are most likely still being made
 */
export async function recoverDueOrders(
  container: MedusaContainer,
  olderThanSeconds: number
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const completions = container.resolve<CompletionModuleService>(COMPLETION_MODULE)
  const due = await completions.listDue(olderThanSeconds, BATCH)
  for (const { order_id, cart_id } of due) {
    try {
      const { result } = await recoverOrderWorkflow(container).run({
        input: { cart_id, patience: PATIENCE_SECONDS },
      })
      if (result.outcome !== "nothing_to_do") {
        logger.warn(
          `Order ${order_id} had been interrupted: ${result.outcome}` +
            (result.outcome === "given_up" ? ` (${result.reason})` : "")
        )
      }
    } catch (error) {
      logger.error(`Order ${order_id} is not recovered yet: ${(error as Error).message}`)
    }
  }
}
