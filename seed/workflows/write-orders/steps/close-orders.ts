import type { OrderDTO } from "@medusajs/framework/types"
import { Modules, OrderStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WHOLE } from "../../../parts/orders/build-order"
import { pairUp, type WriteOrdersInput } from "../types"

/** Marks delivered orders as completed, and every order as fully written. */
export const closeOrdersStep = createStep(
  "seed-close-orders",
  async ({ orders, input }: { orders: OrderDTO[]; input: WriteOrdersInput }, { container }) => {
    const pairs = pairUp(input.orders, orders)
    await container.resolve(Modules.ORDER).updateOrders(
      pairs.map(({ built, order }) => ({
        id: order.id,
        status: built.plan.stage === "delivered" ? OrderStatus.COMPLETED : OrderStatus.PENDING,
        metadata: { ...order.metadata, seed_state: WHOLE },
      }))
    )
    const former = pairs.map(({ order }) => ({ id: order.id, metadata: order.metadata }))
    return new StepResponse(pairs.length, former)
  },
  async (former, { container }) => {
    if (!former?.length) return
    await container.resolve(Modules.ORDER).updateOrders(
      former.map(({ id, metadata }) => ({
        id,
        status: OrderStatus.PENDING,
        metadata: metadata ?? {},
      }))
    )
  }
)
