import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { createOrdersStep } from "@medusajs/medusa/core-flows"
import { closeOrdersStep } from "./steps/close-orders"
import { fulfilOrdersStep } from "./steps/fulfil-orders"
import { payOrdersStep } from "./steps/pay-orders"
import { reserveStockStep } from "./steps/reserve-stock"
import { usePromotionsStep } from "./steps/use-promotions"
import type { WriteOrdersInput } from "./types"

/**
 * Writes a batch of planned orders with their payments, parcels, reservations and promotion
 * uses. Medusa's own order workflows do the same one order and one event at a time, which
 * takes minutes for a few hundred; here one run writes a batch and sends no messages.
 */
export const writeOrdersWorkflow = createWorkflow(
  "seed-write-orders",
  (input: WorkflowData<WriteOrdersInput>) => {
    const toCreate = transform(input, ({ orders }) => orders.map(({ order }) => order))
    const orders = createOrdersStep(toCreate)
    const written = { orders, input }
    payOrdersStep(written)
    fulfilOrdersStep(written)
    reserveStockStep(written)
    usePromotionsStep(written)
    closeOrdersStep(written)
    return new WorkflowResponse(orders)
  }
)
