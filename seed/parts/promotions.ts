import type { CreatePromotionDTO, CreatePromotionRuleDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import rows from "../data/promotions.json"
import shop from "../data/shop.json"
import { mustGet, type SeedContext } from "../lib/context"
import type { SeededTaxonomy } from "./catalogue/taxonomy"

interface PromotionRow {
  code: string
  labelFr: string
  labelEn: string
  status: string
  kind: string
  /** Percent or whole francs. */
  value?: number
  target?: string
  /** Goods of at least this many francs, before discounts. */
  minimum?: number
  category?: string
  collection?: string
  group?: string
  maxQuantity?: number
  buy?: number
  get?: number
  campaign?: {
    name: string
    identifier: string
    startsInDays: number
    endsInDays: number
    budget: { type: string; limit: number }
  }
}

const DAY = 86_400_000

/**
 * The promotions that are missing, with their campaigns.
 *
 * @param anchor - day of the first seed; campaigns are placed around it
 */
export async function seedPromotions(
  { container }: SeedContext,
  anchor: Date,
  taxonomy: SeededTaxonomy,
  groups: ReadonlyMap<string, string>
): Promise<void> {
  const existing = await container
    .resolve(Modules.PROMOTION)
    .listPromotions({ code: rows.map(({ code }) => code) }, { select: ["code"] })
  const codes = new Set(existing.map(({ code }) => code))
  const missing = (rows as PromotionRow[]).filter(({ code }) => !codes.has(code))
  if (!missing.length) return
  await createPromotionsWorkflow(container).run({
    input: { promotionsData: missing.map((row) => toInput(row, anchor, taxonomy, groups)) },
  })
}

function toInput(
  row: PromotionRow,
  anchor: Date,
  taxonomy: SeededTaxonomy,
  groups: ReadonlyMap<string, string>
): CreatePromotionDTO {
  const rules: CreatePromotionRuleDTO[] = []
  if (row.minimum) {
    // Before discounts: a total after them would make the promotion refuse itself.
    rules.push({
      attribute: "original_item_total",
      operator: "gte",
      values: [String(row.minimum)],
    })
  }
  if (row.group) {
    rules.push({
      attribute: "customer.groups.id",
      operator: "in",
      values: [mustGet(groups, row.group, "customer group")],
    })
  }
  return {
    code: row.code,
    type: row.kind === "buyget" ? "buyget" : "standard",
    status: row.status === "draft" ? "draft" : "active",
    is_automatic: false,
    is_tax_inclusive: true,
    rules,
    application_method: applicationMethod(row, taxonomy),
    metadata: { label_fr: row.labelFr, label_en: row.labelEn },
    campaign: row.campaign && {
      name: row.campaign.name,
      campaign_identifier: row.campaign.identifier,
      starts_at: new Date(anchor.getTime() + row.campaign.startsInDays * DAY),
      ends_at: new Date(anchor.getTime() + row.campaign.endsInDays * DAY),
      budget: {
        type: row.campaign.budget.type === "spend" ? "spend" : "usage",
        limit: row.campaign.budget.limit,
        ...(row.campaign.budget.type === "spend" ? { currency_code: shop.currency } : {}),
      },
    },
  }
}

function applicationMethod(
  row: PromotionRow,
  taxonomy: SeededTaxonomy
): CreatePromotionDTO["application_method"] {
  const goods: CreatePromotionRuleDTO[] = []
  if (row.category) {
    goods.push({
      attribute: "items.product.categories.id",
      operator: "in",
      values: [mustGet(taxonomy.categories, row.category, "category")],
    })
  }
  if (row.collection) {
    goods.push({
      attribute: "items.product.collection_id",
      operator: "in",
      values: [mustGet(taxonomy.collections, row.collection, "collection")],
    })
  }
  const type = row.kind === "fixed" ? "fixed" : "percentage"
  switch (row.kind === "buyget" ? "buyget" : row.target) {
    case "buyget":
      return {
        type: "percentage",
        target_type: "items",
        allocation: "each",
        value: 100,
        max_quantity: row.get,
        buy_rules_min_quantity: row.buy,
        apply_to_quantity: row.get,
        currency_code: shop.currency,
        buy_rules: goods,
        target_rules: goods,
      }
    case "shipping":
      return {
        type,
        target_type: "shipping_methods",
        allocation: "across",
        value: row.value,
        currency_code: shop.currency,
      }
    case "items":
      return {
        type,
        target_type: "items",
        allocation: "each",
        value: row.value,
        max_quantity: row.maxQuantity,
        currency_code: shop.currency,
        target_rules: goods,
      }
    default:
      return {
        type,
        target_type: "order",
        allocation: "across",
        value: row.value,
        currency_code: shop.currency,
      }
  }
}
