import type { MedusaContainer } from "@medusajs/framework/types"
import { recoverDueOrders } from "../workflows/recover-order/recover-due-orders"

/** Once, right after a start: what the last process left half made is finished at once. */
export default async function recoverOrdersAtStart(container: MedusaContainer): Promise<void> {
  await recoverDueOrders(container, 0)
}

export const config = {
  name: "recover-orders-at-start",
  schedule: { interval: 1000, numberOfExecutions: 1 },
}
