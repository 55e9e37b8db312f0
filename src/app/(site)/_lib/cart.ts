/** The reader's cart, as the store API gives it. */
import "server-only"
import type { HttpTypes } from "@medusajs/types"
import { cache } from "react"
import type { Language } from "@/lib/paths"
import { cartCookie, setCartCookie } from "./cart-cookie"
import { sessionToken } from "./customer-session"
import { currentRegion } from "./region"
import { hasStatus, storeClient } from "./sdk"

/** A cart with everything that the cart page and the checkout show. */
export type Cart = HttpTypes.StoreCart

const CART_FIELDS = [
  "id,email,currency_code,region_id,completed_at,metadata",
  "total,discount_total,tax_total,original_item_total,original_shipping_total",
  "items.id,items.variant_id,items.product_id,items.product_handle,items.product_title,items.variant_title",
  "items.thumbnail,items.quantity,items.unit_price,items.compare_at_unit_price,items.metadata",
  "items.total,items.original_total,items.created_at,items.adjustments.code,items.adjustments.amount",
  "promotions.id,promotions.code,promotions.is_automatic",
  "shipping_methods.id,shipping_methods.shipping_option_id,shipping_methods.amount",
  "shipping_methods.adjustments.code,shipping_methods.adjustments.amount",
  "*shipping_address",
  "payment_collection.id,payment_collection.amount",
  "payment_collection.payment_sessions.id,payment_collection.payment_sessions.provider_id",
  "payment_collection.payment_sessions.status,payment_collection.payment_sessions.amount",
].join(",")

/** Query of every call whose answer replaces the cart. */
export const cartQuery = { fields: CART_FIELDS }

/**
 * Reads a cart; null when the store does not know it (deleted, or of another database).
 *
 * @throws what the SDK throws when the store does not answer
 */
export async function fetchCart(id: string): Promise<Cart | null> {
  try {
    const { cart } = await storeClient().store.cart.retrieve(id, cartQuery)
    return cart
  } catch (error) {
    if (hasStatus(error, 404)) return null
    throw error
  }
}

/**
 * The reader's open cart, or null: none yet, or it became an order, or it is gone. In the
 * last two cases the next thing put into the cart opens a new one, without a word.
 */
export const readCart = cache(async (): Promise<Cart | null> => {
  const id = await cartCookie()
  const cart = id ? await fetchCart(id) : null
  return cart && !cart.completed_at ? cart : null
})

/**
 * The id of an open cart to change: the reader's, or a new one for their country. Renews
 * the cookie; only in a server action.
 */
export async function openCart(language: Language): Promise<string> {
  const known = await readCart()
  if (known) {
    await setCartCookie(known.id)
    return known.id
  }
  const [region, token] = await Promise.all([currentRegion(), sessionToken()])
  const { cart } = await storeClient({ token }).store.cart.create(
    {
      region_id: region.id,
      shipping_address: { country_code: region.country },
      metadata: { language },
    },
    { fields: "id" }
  )
  await setCartCookie(cart.id)
  return cart.id
}

/** How many pieces of each variant can be sold; null where stock is not counted. */
export async function stockOf(variantIds: string[]): Promise<Map<string, number | null>> {
  if (!variantIds.length) return new Map()
  const { variants } = await storeClient().client.fetch<{
    variants: {
      id: string
      manage_inventory?: boolean
      allow_backorder?: boolean
      inventory_quantity?: number
    }[]
  }>("/store/product-variants", {
    query: {
      id: variantIds,
      limit: variantIds.length,
      fields: "id,manage_inventory,allow_backorder,inventory_quantity",
    },
  })
  return new Map(
    variants.map(({ id, manage_inventory, allow_backorder, inventory_quantity }) => [
      id,
      manage_inventory && !allow_backorder ? (inventory_quantity ?? 0) : null,
    ])
  )
}
