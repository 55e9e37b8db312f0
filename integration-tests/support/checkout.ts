/** A shopper's way to an order over the store API, for specs of its completion. */

/** One request; an answer of any status is returned, not thrown. */
export type Http = (
  method: "GET" | "POST",
  path: string,
  body?: unknown
) => Promise<{ status: number; data: Record<string, unknown> }>

export type Basket = {
  regionId: string
  shippingOptionId: string
  lines: { variantId: string; quantity: number }[]
  codes?: string[]
}

async function ok(answer: ReturnType<Http>): Promise<Record<string, unknown>> {
  const { status, data } = await answer
  if (status >= 300) throw new Error(`${status}: ${JSON.stringify(data)}`)
  return data
}

/** A cart with address, shipping, promotions and a payment session: one click from an order. */
export async function readyCart(http: Http, basket: Basket): Promise<string> {
  const { cart } = (await ok(
    http("POST", "/store/carts", {
      region_id: basket.regionId,
      email: "awa@example.com",
      shipping_address: {
        first_name: "Awa",
        last_name: "Koné",
        address_1: "Rue 12",
        city: "Abidjan",
        country_code: "ci",
      },
      items: basket.lines.map(({ variantId, quantity }) => ({ variant_id: variantId, quantity })),
      promo_codes: basket.codes ?? [],
    })
  )) as { cart: { id: string } }
  await ok(
    http("POST", `/store/carts/${cart.id}/shipping-methods`, { option_id: basket.shippingOptionId })
  )
  const { payment_collection } = (await ok(
    http("POST", "/store/payment-collections", { cart_id: cart.id })
  )) as { payment_collection: { id: string } }
  await ok(
    http("POST", `/store/payment-collections/${payment_collection.id}/payment-sessions`, {
      provider_id: "pp_system_default",
    })
  )
  return cart.id
}

/** The click on "order". */
export async function complete(
  http: Http,
  cartId: string
): Promise<{ status: number; orderId?: string; data: Record<string, unknown> }> {
  const { status, data } = await http("POST", `/store/carts/${cartId}/complete`)
  return { status, orderId: (data.order as { id: string } | undefined)?.id, data }
}
