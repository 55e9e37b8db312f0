import type { MedusaContainer } from "@medusajs/framework/types"
import { recoverDueOrders } from "../workflows/recover-order/recover-due-orders"

const OLDER_THAN_SECONDS = 30

/** Finishes orders whose making was interrupted, within about a minute and a half. */
export default async function recoverOrders(container: MedusaContainer): Promise<void> {
  await recoverDueOrders(container, OLDER_THAN_SECONDS)
}

export const config = { name: "recover-orders", schedule: "* * * * *" }
