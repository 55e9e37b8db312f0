import type { HttpTypes } from "@medusajs/types"

interface Discounted {
  adjustments?: { code?: string; amount: number }[]
}

/** Codes that the reader typed into this cart; automatic promotions have none to remove. */
export function promotionCodes(cart: Pick<HttpTypes.StoreCart, "promotions">): string[] {
  return (cart.promotions ?? []).flatMap(({ code, is_automatic }) =>
    code && !is_automatic ? [code] : []
  )
}

/**
 * What a code takes off, in francs; 0 while its conditions are not met yet (a minimum
 * amount, or delivery not chosen).
 */
export function discountOf(
  cart: { items?: Discounted[] | null; shipping_methods?: Discounted[] | null },
  code: string
): number {
  const lines: Discounted[] = [...(cart.items ?? []), ...(cart.shipping_methods ?? [])]
  return lines
    .flatMap(({ adjustments }) => adjustments ?? [])
    .filter((adjustment) => adjustment.code === code)
    .reduce((sum, { amount }) => sum + amount, 0)
}
