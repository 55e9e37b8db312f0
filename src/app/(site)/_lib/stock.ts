/** From how many pieces on a shopper is told how few are left. */
export const LOW_STOCK = 4

/** Whether and how many pieces can be bought; `left` only when they are few. */
export type Stock = { state: "in" } | { state: "low"; left: number } | { state: "out" }

/** The parts of a store variant that decide on its stock. */
export interface StockedVariant {
  manage_inventory: boolean | null
  allow_backorder: boolean | null
  inventory_quantity?: number
}

/** Stock of one variant. Without stock keeping, or with back-orders, it never runs out. */
export function variantStock(variant: StockedVariant): Stock {
  if (!variant.manage_inventory || variant.allow_backorder) return { state: "in" }
  const left = variant.inventory_quantity ?? 0
  if (left <= 0) return { state: "out" }
  return left <= LOW_STOCK ? { state: "low", left } : { state: "in" }
}

/** Stock of a product: of all its variants together. */
export function stockOf(variants: StockedVariant[]): Stock {
  const stocks = variants.map(variantStock)
  if (stocks.some(({ state }) => state === "in")) return { state: "in" }
  const left = stocks.reduce((sum, one) => sum + (one.state === "low" ? one.left : 0), 0)
  if (left === 0) return { state: "out" }
  return left <= LOW_STOCK ? { state: "low", left } : { state: "in" }
}
