import type { BigNumberInput, LinkDefinition, OrderDTO } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { pairUp, type WriteOrdersInput } from "../types"

interface Used {
  usages: {
    actions: { code: string; amount: BigNumberInput }[]
    customer: { customer_id: string | null; customer_email: string | null }
  }[]
  links: LinkDefinition[]
}

/** Links each order to its promotion and counts the use against the campaign's budget. */
export const usePromotionsStep = createStep(
  "seed-use-promotions",
  async ({ orders, input }: { orders: OrderDTO[]; input: WriteOrdersInput }, { container }) => {
    const promotion = container.resolve(Modules.PROMOTION)
    const done: Used = { usages: [], links: [] }
    for (const { built, order } of pairUp(input.orders, orders)) {
      if (!built.discounts.length) continue
      const usage = {
        actions: built.discounts.map(({ code, amount }) => ({ code, amount })),
        customer: {
          customer_id: order.customer_id ?? null,
          customer_email: built.plan.customer.email,
        },
      }
      await promotion.registerUsage(usage.actions, usage.customer)
      done.usages.push(usage)
      for (const promotionId of new Set(built.discounts.map(({ promotion_id }) => promotion_id))) {
        done.links.push({
          [Modules.ORDER]: { order_id: order.id },
          [Modules.PROMOTION]: { promotion_id: promotionId },
        })
      }
    }
    if (done.links.length) {
      await container.resolve(ContainerRegistrationKeys.LINK).create(done.links)
    }
    return new StepResponse(done.usages.length, done)
  },
  async (done, { container }) => {
    if (!done) return
    const promotion = container.resolve(Modules.PROMOTION)
    for (const { actions, customer } of done.usages) {
      await promotion.revertUsage(actions, customer)
    }
    if (done.links.length) {
      await container.resolve(ContainerRegistrationKeys.LINK).dismiss(done.links)
    }
  }
)
