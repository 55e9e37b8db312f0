import type { LinkDefinition, OrderDTO } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { pairUp, type WriteOrdersInput } from "../types"

interface Fulfilled {
  fulfillmentIds: string[]
  links: LinkDefinition[]
}

/**
 * Parcels for the orders that were packed, and the quantities on their lines.
 *
 * The pieces came in and went out long ago: stock is left as it is.
 */
export const fulfilOrdersStep = createStep(
  "seed-fulfil-orders",
  async ({ orders, input }: { orders: OrderDTO[]; input: WriteOrdersInput }, { container }) => {
    const fulfillment = container.resolve(Modules.FULFILLMENT)
    const done: Fulfilled = { fulfillmentIds: [], links: [] }
    const lines: { selector: { item_id: string }; data: Record<string, unknown> }[] = []

    for (const { built, order } of pairUp(input.orders, orders)) {
      const { plan } = built
      if (!plan.packedAt) continue
      const items = order.items ?? []
      const parcel = await fulfillment.createFulfillment({
        location_id: input.stockLocationId,
        provider_id: "manual_manual",
        shipping_option_id: input.shippingOptions[plan.shipping],
        requires_shipping: true,
        packed_at: plan.packedAt,
        shipped_at: plan.shippedAt,
        delivered_at: plan.deliveredAt,
        delivery_address: { ...plan.customer.addresses[plan.address] },
        metadata: { seed_key: plan.key },
        items: items.map((item) => ({
          line_item_id: item.id,
          inventory_item_id: input.inventoryItems[item.variant_id ?? ""],
          title: item.variant_title ?? item.title,
          sku: item.variant_sku ?? "",
          barcode: "",
          quantity: Number(item.quantity),
        })),
        labels: [],
        order,
      })
      done.fulfillmentIds.push(parcel.id)
      done.links.push({
        [Modules.ORDER]: { order_id: order.id },
        [Modules.FULFILLMENT]: { fulfillment_id: parcel.id },
      })
      for (const item of items) {
        const quantity = Number(item.quantity)
        lines.push({
          selector: { item_id: item.id },
          data: {
            fulfilled_quantity: quantity,
            shipped_quantity: plan.shippedAt ? quantity : 0,
            delivered_quantity: plan.deliveredAt ? quantity : 0,
          },
        })
      }
    }
    if (lines.length) {
      await container.resolve(Modules.ORDER).updateOrderItem(lines)
      await container.resolve(ContainerRegistrationKeys.LINK).create(done.links)
    }
    return new StepResponse(done.fulfillmentIds.length, done)
  },
  async (done, { container }) => {
    if (!done?.fulfillmentIds.length) return
    await container.resolve(ContainerRegistrationKeys.LINK).dismiss(done.links)
    // A parcel that was shipped cannot be cancelled, and only cancelled ones can be deleted.
    const fulfillment = container.resolve(Modules.FULFILLMENT)
    for (const id of done.fulfillmentIds) {
      await fulfillment.updateFulfillment(id, { shipped_at: null, delivered_at: null })
      await fulfillment.cancelFulfillment(id)
      await fulfillment.deleteFulfillment(id)
    }
  }
)
