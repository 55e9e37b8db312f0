import type { StoreClient } from "../lib/store-client"

/** What a cart is made of. */
export type CartPlan = {
  regionId: string
  shippingOptionId: string
  items: { variant_id: string; quantity: number }[]
  email: string
  promotionCodes?: string[]
}

/** How a completion was answered. */
export type Completion =
  | { type: "order"; order: { id: string; total: number } }
  | { type: "cart"; error: { message: string } }

/**
 * Fills a cart up to the last step before its completion: lines, address, shipping,
 * promotion and a payment session.
 *
 * @returns its id
 */
export async function prepareCart(client: StoreClient, plan: CartPlan): Promise<string> {
  const { cart } = await client.post<{ cart: { id: string } }>("/store/carts", {
    region_id: plan.regionId,
    email: plan.email,
    items: plan.items,
    promo_codes: plan.promotionCodes,
    shipping_address: {
      first_name: "Awa",
      last_name: "Koné",
      address_1: "Rue des Jardins",
      city: "Abidjan",
      country_code: "ci",
      phone: "+2250700000000",
    },
  })
  await client.post(`/store/carts/${cart.id}/shipping-methods`, {
    option_id: plan.shippingOptionId,
  })
  const { payment_collection } = await client.post<{ payment_collection: { id: string } }>(
    "/store/payment-collections",
    { cart_id: cart.id }
  )
  await client.post(`/store/payment-collections/${payment_collection.id}/payment-sessions`, {
    provider_id: "pp_system_default",
  })
  return cart.id
}

/**
 * Completes a prepared cart.
 *
 * @returns the order
 * @throws when the shop answers the cart back, or an error
 */
export async function completeCart(
  client: StoreClient,
  cartId: string
): Promise<{ id: string; total: number }> {
  const answer = await client.post<Completion>(`/store/carts/${cartId}/complete`)
  if (answer.type !== "order") {
    throw new Error(`cart ${cartId} was not completed: ${answer.error.message}`)
  }
  return answer.order
}
