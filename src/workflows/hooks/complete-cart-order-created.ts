import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  COMPLETION_MODULE,
  type CompletionModuleService,
} from "@sugu/foundation/modules/completion"
import { completeCartHooks } from "./complete-cart-hooks"

/** The last step of a completion: the order is whole, and recovery need not look at it. */
completeCartHooks.orderCreated(async ({ order_id }, { container }) => {
  try {
    await container.resolve<CompletionModuleService>(COMPLETION_MODULE).settle(order_id)
  } catch (error) {
    // The order is whole: to fail would cancel its payment. Recovery will find that out.
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Order ${order_id} is left to recovery: ${(error as Error).message}`)
  }
})
