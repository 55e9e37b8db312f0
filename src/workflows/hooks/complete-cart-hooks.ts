import type { MedusaContainer } from "@medusajs/framework/types"
import type { StepResponse } from "@medusajs/framework/workflows-sdk"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"

type Hook<Input> = (
  invoke: (
    input: Input,
    context: { container: MedusaContainer }
  ) => Promise<StepResponse<unknown, string> | undefined> | Promise<void>,
  compensate?: (data: string | undefined, context: { container: MedusaContainer }) => Promise<void>
) => void

/**
 * The hooks of Medusa's cart completion. Its type names `validate` alone; the two others are
 * declared in its code all the same, and Medusa's loyalty plugin stands on them. One handler
 * per hook in the whole application.
 */
export const completeCartHooks = completeCartWorkflow.hooks as unknown as {
  validate: Hook<{ input: { id: string } }>
  beforePaymentAuthorization: Hook<{ input: { id: string } }>
  orderCreated: Hook<{ order_id: string; cart_id: string }>
}
