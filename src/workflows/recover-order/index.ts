import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { finishOrderStep } from "./steps/finish-order"
import type { RecoverOrderInput } from "./types"

/** As in Medusa's completion, whose lock this is. */
const LOCK_SECONDS = 120

/**
 * Brings the half-made order of a cart to its end: whole, or cancelled with its cart open
 * again. Does nothing for a cart without one. See docs/decisions/crash-safe-completion.md.
 *
 * @throws when the lock of the cart cannot be had within `patience` seconds, which means that
 *   somebody is at work on it; or when the database or the payment provider does not answer
 */
export const recoverOrderWorkflow = createWorkflow(
  "recover-order",
  (input: WorkflowData<RecoverOrderInput>) => {
    when("recovery-takes-the-lock", { input }, ({ input }) => !input.lock_held).then(() => {
      acquireLockStep({ key: input.cart_id, timeout: input.patience, ttl: LOCK_SECONDS })
    })

    const result = finishOrderStep({ cart_id: input.cart_id })

    // The completion that was killed never told anybody.
    when("order-was-finished", { result }, ({ result }) => result.outcome === "finished").then(
      () => {
        const data = transform({ result }, ({ result }) => ({
          id: result.outcome === "finished" ? result.order_id : "",
        }))
        emitEventStep({ eventName: OrderWorkflowEvents.PLACED, data })
      }
    )

    when("recovery-gives-the-lock-back", { input }, ({ input }) => !input.lock_held).then(() => {
      releaseLockStep({ key: input.cart_id })
    })
    return new WorkflowResponse(result)
  }
)
