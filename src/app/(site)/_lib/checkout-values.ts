/** What the checkout's fields hold when the page opens, and what a saved address puts there. */
import type { HttpTypes } from "@medusajs/types"
import type { CheckoutValues } from "./checkout-form"
import { fromE164 } from "./checkout-phone"

interface Address {
  first_name?: string | null
  last_name?: string | null
  phone?: string | null
  address_1?: string | null
  address_2?: string | null
  city?: string | null
  country_code?: string | null
  metadata?: Record<string, unknown> | null
}

interface Person {
  email: string
  first_name?: string | null
  last_name?: string | null
  phone?: string | null
  addresses: Address[]
}

interface OpenCart {
  email?: string | null
  metadata?: Record<string, unknown> | null
  shipping_address?: Address | null
  shipping_methods?: Pick<HttpTypes.StoreCartShippingMethod, "shipping_option_id">[] | null
}

const noteIn = (metadata: Record<string, unknown> | null | undefined, key: string): string => {
  const value = metadata?.[key]
  return typeof value === "string" ? value : ""
}

/** The fields that an address fills. */
export function addressValues(address: Address, fallbackCountry: string): Partial<CheckoutValues> {
  const country = address.country_code?.toLowerCase() || fallbackCountry
  const phone = address.phone ? fromE164(address.phone, country) : undefined
  return {
    country,
    first_name: address.first_name ?? "",
    last_name: address.last_name ?? "",
    city: address.city ?? "",
    district: address.address_2 ?? "",
    address: address.address_1 ?? "",
    landmark: noteIn(address.metadata, "landmark"),
    ...(phone ? { phone_country: phone.country, phone: phone.national } : {}),
  }
}

/**
 * Opening values: what the cart already knows comes first, then the signed-in customer.
 *
 * @param country - the reader's country, for a cart that names none
 * @param paymentProvider - the only way to pay, if there is only one
 */
export function openingValues(
  cart: OpenCart,
  customer: Person | null,
  country: string,
  paymentProvider: string
): CheckoutValues {
  const given = cart.shipping_address
  const known = given?.address_1 || given?.last_name ? given : customer?.addresses[0]
  const address = addressValues({ ...known, country_code: given?.country_code }, country)
  const phone = fromE164(known?.phone ?? customer?.phone, address.country ?? country)
  return {
    email: cart.email || customer?.email || "",
    phone_country: phone.country,
    phone: phone.national,
    country: address.country ?? country,
    shipping_option: cart.shipping_methods?.[0]?.shipping_option_id ?? "",
    first_name: address.first_name || customer?.first_name || "",
    last_name: address.last_name || customer?.last_name || "",
    city: address.city ?? "",
    district: address.district ?? "",
    address: address.address ?? "",
    landmark: address.landmark ?? "",
    note: noteIn(cart.metadata, "note"),
    payment_provider: paymentProvider,
    save_address: "",
  }
}
