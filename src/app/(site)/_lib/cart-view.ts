/** A cart prepared for the pages: plain data with names, prices and stock ready to show. */
import "server-only"
import { pathTo, type Language } from "@/lib/paths"
import { stockOf, type Cart } from "./cart"
import { lineNames } from "./cart-names"
import { discountOf, promotionCodes } from "./cart-promotions"
import { pictureUrl } from "./image"

/** A line as shown; amounts in francs, VAT included. */
export interface CartLineView {
  id: string
  variantId: string
  name: string
  variant: string
  href: string
  picture: string | null
  quantity: number
  /** Price of one piece before promotions. */
  unitPrice: number
  /** Price of the line before and after promotions. */
  originalTotal: number
  total: number
  /** Pieces that can be sold; null where stock is not counted. */
  left: number | null
}

export interface CartTotalsView {
  currencyCode: string
  items: number
  discount: number
  /** Null until a way of delivery is chosen. */
  shipping: number | null
  total: number
  tax: number
  promotions: { code: string; amount: number }[]
}

export interface CartView {
  lines: CartLineView[]
  totals: CartTotalsView
  /** Number of pieces. */
  count: number
  /** A line asks for more than there is. */
  blocked: boolean
}

/** Totals of a cart, as every page shows them. */
export function cartTotals(cart: Cart): CartTotalsView {
  return {
    currencyCode: cart.currency_code,
    items: cart.original_item_total,
    discount: cart.discount_total,
    shipping: cart.shipping_methods?.length ? cart.original_shipping_total : null,
    total: cart.total,
    tax: cart.tax_total,
    promotions: promotionCodes(cart).map((code) => ({ code, amount: discountOf(cart, code) })),
  }
}

/** Prepares a cart; lines stay in the order in which they were added. */
export async function cartView(cart: Cart, language: Language): Promise<CartView> {
  const items = [...(cart.items ?? [])].sort((a, b) =>
    String(a.created_at).localeCompare(String(b.created_at))
  )
  const [nameOf, stock] = await Promise.all([
    lineNames(items, language),
    stockOf(items.flatMap(({ variant_id }) => (variant_id ? [variant_id] : []))),
  ])
  const lines = items.map((item): CartLineView => {
    const variantId = item.variant_id ?? ""
    return {
      id: item.id,
      variantId,
      name: nameOf(item),
      variant: item.variant_title ?? "",
      href: item.product_handle
        ? pathTo(language, "product", { handle: item.product_handle })
        : pathTo(language, "shop"),
      picture: item.thumbnail ? pictureUrl(item.thumbnail) : null,
      quantity: item.quantity,
      unitPrice: item.unit_price,
      originalTotal: item.original_total ?? item.unit_price * item.quantity,
      total: item.total ?? item.unit_price * item.quantity,
      // The store leaves out what is not sold any more.
      left: stock.has(variantId) ? (stock.get(variantId) ?? null) : 0,
    }
  })
  return {
    lines,
    totals: cartTotals(cart),
    count: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    blocked: lines.some(({ left, quantity }) => left !== null && left < quantity),
  }
}
