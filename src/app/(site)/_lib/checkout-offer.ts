/** What the checkout can offer for a cart right now. */
import "server-only"
import { createHash } from "node:crypto"
import type { Language } from "@/lib/paths"
import type { Cart } from "./cart"
import { checkoutClient } from "./checkout-client"
import { CHECKOUT_COUNTRIES } from "./checkout-countries"
import { shippingChoices, type ShippingChoice } from "./checkout-shipping"
import { currentRegion } from "./region"

export interface Offer {
  /** ISO codes in small letters, in the order in which they are shown. */
  countries: string[]
  shipping: ShippingChoice[]
  /** Medusa's ids of payment providers, such as "pp_system_default". */
  paymentProviders: string[]
}

/** Countries, ways of delivery and ways to pay for this cart. */
export async function checkoutOffer(cart: Cart, language: Language): Promise<Offer> {
  const [region, shipping, providers] = await Promise.all([
    currentRegion(),
    shippingChoices(cart.id, language),
    checkoutClient().store.payment.listPaymentProviders({ region_id: cart.region_id ?? "" }),
  ])
  return {
    countries: CHECKOUT_COUNTRIES.map(({ code }) => code).filter((code) =>
      region.countries.includes(code)
    ),
    shipping,
    paymentProviders: providers.payment_providers.map(({ id }) => id),
  }
}

/**
 * A mark of what the reader has seen: which cart, which pieces, which total. The form sends
 * it back, and only what was seen is ordered, whatever happened in another tab meanwhile.
 */
export function reviewMark(cart: Cart): string {
  const lines = (cart.items ?? []).map(({ variant_id, quantity }) => `${variant_id}×${quantity}`)
  return createHash("sha256")
    .update([cart.id, cart.total, cart.currency_code, ...lines.sort()].join("|"))
    .digest("base64url")
    .slice(0, 16)
}
