import type {
  BigNumberInput,
  CreateOrderDTO,
  IPromotionModuleService,
  PromotionTypes,
} from "@medusajs/framework/types"
import { BigNumber, MathBN } from "@medusajs/framework/utils"
import { taxRateOn } from "../../../src/config/tax-rates"
import { taxRateName } from "../../../src/workflows/apply-tax-rates/steps/plan-tax-rate-changes"
import shop from "../../data/shop.json"
import { mustGet } from "../../lib/context"
import type { PlannedOrder } from "../../plans/orders"
import type { OrderReferences } from "./references"

/** A discount, as a line or shipping method carries it. */
interface Discount {
  code: string
  /**
   * As Medusa stores it: with tax on lines, without tax and as text on shipping methods,
   * whose adjustments cannot say that they include it.
   */
  amount: BigNumberInput
  promotion_id: string
  is_tax_inclusive: true
}

/** An order ready for the order module, and what goes with it. */
export interface BuiltOrder {
  plan: PlannedOrder
  order: CreateOrderDTO
  /** What the customer owes, whole francs. */
  total: number
  discounts: Discount[]
}

/** State of a seeded order in its metadata, until it is back-dated. */
export const OPEN = "open"
export const WHOLE = "whole"

/**
 * Turns a plan into the order module's input, with the tax of its day and with discounts
 * from the shop's own promotion rules.
 */
export async function buildOrder(
  plan: PlannedOrder,
  refs: OrderReferences,
  promotions: IPromotionModuleService
): Promise<BuiltOrder> {
  const address = plan.customer.addresses[plan.address]!
  const shipping = mustGet(refs.shippingOptions, plan.shipping, "shipping option")
  const tax = taxLines(address.country_code, plan.placedAt, refs)
  const taxFactor = MathBN.add(1, MathBN.div(tax[0]?.rate ?? 0, 100))
  const { onLine, onShipping } = await discountsOf(
    plan,
    {
      id: "shipping",
      subtotal: MathBN.div(shipping.amount, taxFactor),
      original_total: shipping.amount,
    },
    refs,
    promotions
  )

  const goods = plan.lines.reduce((sum, line) => sum + line.variant.price * line.quantity, 0)
  const discounts = [...onLine.values(), ...onShipping].flat()
  const off = MathBN.sum(
    ...[...onLine.values()].flat().map(({ amount }) => amount),
    ...onShipping.map(({ amount }) => MathBN.mult(amount, taxFactor))
  )

  return {
    plan,
    discounts,
    // Whole by the promotion module; the rounding takes off what a division left behind.
    total: Math.round(new BigNumber(MathBN.sub(goods + shipping.amount, off)).numeric),
    order: {
      region_id: mustGet(refs.regions, address.country_code, "region of country"),
      customer_id: mustGet(refs.customers, plan.customer.email, "customer"),
      sales_channel_id: refs.salesChannelId,
      email: plan.customer.email,
      currency_code: shop.currency,
      shipping_address: { ...address },
      billing_address: { ...address },
      no_notification: true,
      metadata: { seed_key: plan.key, seed_state: OPEN },
      items: plan.lines.map((line, index) => {
        const variant = mustGet(refs.variants, line.variant.sku, "variant")
        return {
          title: line.product.title,
          subtitle: line.variant.title,
          thumbnail: variant.thumbnail ?? undefined,
          quantity: line.quantity,
          product_id: variant.product_id,
          product_title: line.product.title,
          product_description: line.product.description,
          product_collection: variant.collection ?? undefined,
          product_handle: line.product.handle,
          variant_id: variant.id,
          variant_sku: line.variant.sku,
          variant_title: line.variant.title,
          variant_option_values: line.variant.options,
          requires_shipping: true,
          is_discountable: true,
          is_tax_inclusive: true,
          unit_price: line.variant.price,
          tax_lines: tax.map((row) => ({ ...row })),
          adjustments: onLine.get(String(index)) ?? [],
        }
      }),
      shipping_methods: [
        {
          name: shipping.name,
          amount: shipping.amount,
          is_tax_inclusive: true,
          shipping_option_id: shipping.id,
          data: {},
          tax_lines: tax.map((row) => ({ ...row })),
          adjustments: onShipping,
        },
      ],
    },
  }
}

function taxLines(country: string, on: Date, refs: OrderReferences) {
  const row = taxRateOn(country, on)
  if (!row) return []
  return [
    {
      code: row.code,
      rate: row.rate,
      description: taxRateName(row.code, row.rate),
      provider_id: "tp_system",
      tax_rate_id: refs.taxRates.get(country),
    },
  ]
}

async function discountsOf(
  plan: PlannedOrder,
  shipping: { id: string; subtotal: BigNumberInput; original_total: BigNumberInput },
  refs: OrderReferences,
  promotions: IPromotionModuleService
): Promise<{ onLine: Map<string, Discount[]>; onShipping: Discount[] }> {
  const onLine = new Map<string, Discount[]>()
  const onShipping: Discount[] = []
  if (!plan.promotion) return { onLine, onShipping }

  const amounts = plan.lines.map((line) => line.variant.price * line.quantity)
  const context = {
    currency_code: shop.currency,
    original_item_total: amounts.reduce((sum, amount) => sum + amount, 0),
    customer: {
      groups: plan.customer.groups.map((name) => ({ id: refs.groups.get(name) ?? "" })),
    },
    items: plan.lines.map((line, index) => {
      const variant = mustGet(refs.variants, line.variant.sku, "variant")
      return {
        id: String(index),
        quantity: line.quantity,
        subtotal: amounts[index] ?? 0,
        original_total: amounts[index] ?? 0,
        is_discountable: true,
        product: {
          id: variant.product_id,
          collection_id: variant.collection_id ?? "",
          categories: variant.category_ids.map((id) => ({ id })),
        },
      }
    }),
    shipping_methods: [shipping],
  } as unknown as PromotionTypes.ComputeActionContext

  for (const action of await promotions.computeActions([plan.promotion], context)) {
    if (action.action !== "addItemAdjustment" && action.action !== "addShippingMethodAdjustment") {
      continue
    }
    const discount: Discount = {
      code: action.code,
      amount: action.amount,
      promotion_id: mustGet(refs.promotions, action.code, "promotion"),
      is_tax_inclusive: true,
    }
    if (action.action === "addItemAdjustment") {
      onLine.set(action.item_id, [...(onLine.get(action.item_id) ?? []), discount])
    } else {
      onShipping.push(discount)
    }
  }
  return { onLine, onShipping }
}
