import PromotionModule from "@medusajs/medusa/promotion"
import type {
  BigNumberInput,
  Context,
  CreatePromotionDTO,
  PromotionDTO,
  PromotionTypes,
  UpdatePromotionDTO,
} from "@medusajs/framework/types"
import {
  ComputedActions,
  InjectTransactionManager,
  MathBN,
  MedusaContext,
} from "@medusajs/framework/utils"
import { claimUsage, disclaimUsage, type OrderPromotionUsage } from "./order-usage"
import { roundActions, type DiscountAction } from "./round-actions"

/**
 * Medusa's Promotion module, with whole francs and uses that are counted once per order.
 *
 * Medusa 2.21 rounds no promotion: 15 % of 4 990 F is 748.5 F, and the half ends up in the
 * order's total. Prices of the house include tax, so promotions do too whatever the caller
 * asks, and every computed discount is rounded to what its currency can pay.
 */
export default class WholeFrancPromotionModuleService
  extends PromotionModule.service
  implements OrderPromotionUsage
{
  /** As Medusa's, but the promotion always includes tax. */
  // @ts-expect-error the base class declares overloads that TypeScript cannot match to one method
  override async createPromotions(
    data: CreatePromotionDTO | CreatePromotionDTO[],
    sharedContext?: Context
  ): Promise<PromotionDTO | PromotionDTO[]> {
    const including = Array.isArray(data) ? data.map(includeTax) : includeTax(data)
    return super.createPromotions(including as CreatePromotionDTO[], sharedContext)
  }

  /** As Medusa's, but the promotion keeps including tax. */
  // @ts-expect-error see createPromotions
  override async updatePromotions(
    data: UpdatePromotionDTO | UpdatePromotionDTO[],
    sharedContext?: Context
  ): Promise<PromotionDTO | PromotionDTO[]> {
    const including = Array.isArray(data) ? data.map(includeTax) : includeTax(data)
    return super.updatePromotions(including as UpdatePromotionDTO[], sharedContext)
  }

  /**
   * Counts nothing: Medusa's cart completion, its one caller, does not say for which order,
   * and what a killed completion had counted could not be known. The hooks of
   * `src/workflows/hooks` call {@link registerOrderUsage} in its place.
   */
  override async registerUsage(): Promise<void> {}

  /** Takes nothing back; see {@link registerUsage} and {@link revertOrderUsage}. */
  override async revertUsage(): Promise<void> {}

  /** See {@link OrderPromotionUsage}. The mark and the count are one transaction. */
  @InjectTransactionManager()
  async registerOrderUsage(
    orderId: string,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<void> {
    const usage = await claimUsage(orderId, sharedContext)
    if (usage) await super.registerUsage(usage.actions, usage.context, sharedContext)
  }

  /** See {@link OrderPromotionUsage}. */
  @InjectTransactionManager()
  async revertOrderUsage(
    orderId: string,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<void> {
    const usage = await disclaimUsage(orderId, sharedContext)
    if (usage) await super.revertUsage(usage.actions, usage.context, sharedContext)
  }

  /** As Medusa's, with each discount rounded by {@link roundActions}. */
  override async computeActions(
    promotionCodes: string[],
    applicationContext: PromotionTypes.ComputeActionContext,
    options?: PromotionTypes.ComputeActionOptions,
    sharedContext?: Context
  ): Promise<PromotionTypes.ComputeActions[]> {
    const currencyCode = (applicationContext as { currency_code?: string }).currency_code
    if (!currencyCode) {
      return super.computeActions(promotionCodes, applicationContext, options, sharedContext)
    }
    const actions = await super.computeActions(
      promotionCodes,
      {
        ...applicationContext,
        items: applicationContext.items?.map(taxed),
        shipping_methods: applicationContext.shipping_methods?.map(taxed),
      },
      options,
      sharedContext
    )

    const caps = new Map<string, BigNumberInput>()
    for (const line of [
      ...(applicationContext.items ?? []),
      ...(applicationContext.shipping_methods ?? []),
    ]) {
      caps.set(String(line.id), (line.original_total ?? line.subtotal) as BigNumberInput)
    }

    const isDiscount = (action: { action: string }) =>
      action.action === ComputedActions.ADD_ITEM_ADJUSTMENT ||
      action.action === ComputedActions.ADD_SHIPPING_METHOD_ADJUSTMENT
    const rounded = roundActions(
      actions.filter(isDiscount) as unknown as DiscountAction[],
      caps,
      currencyCode
    )
      .map((action) => (action.item_id ? { ...action, is_tax_inclusive: true } : action))
      .map((action) => untaxedShipping(action, applicationContext.shipping_methods))
    return [
      ...actions.filter((action) => !isDiscount(action)),
      ...(rounded as unknown as PromotionTypes.ComputeActions[]),
    ]
  }
}

type ShippingMethods = PromotionTypes.ComputeActionContext["shipping_methods"]

/**
 * Medusa computes discounts on shipping, and what buy-get promotions give, on the amount
 * without tax. Given the amount with tax in its place, a promotion of 500 F takes 500 F off
 * what the customer pays, not 590 F, and a free piece costs nothing, not ten centimes.
 */
function taxed<T extends { subtotal: BigNumberInput }>(line: T): T {
  const { original_total } = line as { original_total?: BigNumberInput }
  return { ...line, subtotal: original_total ?? line.subtotal }
}

/**
 * Shipping adjustments are stored without tax (the table has no flag for it). The amount
 * travels as text: between two workflow steps a number keeps 16 digits, and 1 000 F would
 * come back as 1000.0000000000001.
 */
function untaxedShipping<T extends DiscountAction>(action: T, methods: ShippingMethods): T {
  const method = methods?.find(({ id }) => id === action.shipping_method_id)
  if (!method?.original_total) {
    return action
  }
  // Both totals arrive with 16 digits; a tax rate has far fewer, so ten restore it exactly.
  const factor = MathBN.div(method.original_total as BigNumberInput, method.subtotal)
  return { ...action, amount: MathBN.div(action.amount, factor.decimalPlaces(10)).toString() }
}

function includeTax<T extends object>(promotion: T): T {
  return { ...promotion, is_tax_inclusive: true }
}
