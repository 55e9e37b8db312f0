/** Keeping what the reader typed in the cart. */
import "server-only"
import type { HttpTypes } from "@medusajs/types"
import type { Language } from "@/lib/paths"
import type { Cart } from "./cart"
import { emailSchema, type CheckoutData, type CheckoutValues } from "./checkout-form"
import { toE164 } from "./checkout-phone"
import { regionIdOf } from "./region"
import { checkoutClient } from "./checkout-client"
import { storeClient } from "./sdk"

/**
 * Keeps an unfinished form, so that a reload or another day finds it again. What is not
 * right yet is left out; the country brings its region, and with it delivery and taxes.
 */
export async function saveDraft(cart: Cart, values: CheckoutValues): Promise<void> {
  const regionId = values.country ? await regionIdOf(values.country) : undefined
  const email = emailSchema.safeParse(values.email)
  const phone = toE164(values.phone, values.phone_country || values.country)
  await checkoutClient().store.cart.update(
    cart.id,
    {
      ...(email.success ? { email: email.data } : {}),
      ...(regionId && regionId !== cart.region_id ? { region_id: regionId } : {}),
      shipping_address: {
        country_code: regionId ? values.country : cart.shipping_address?.country_code,
        first_name: values.first_name,
        last_name: values.last_name,
        city: values.city,
        address_1: values.address,
        address_2: values.district,
        ...(phone ? { phone } : {}),
        metadata: { landmark: values.landmark },
      },
      metadata: { ...cart.metadata, note: values.note },
    },
    { fields: "id" }
  )
}

/** Keeps a complete form; the order is made of it. */
export async function saveData(cart: Cart, data: CheckoutData, language: Language): Promise<void> {
  const address = {
    first_name: data.firstName,
    last_name: data.lastName,
    phone: data.phone,
    address_1: data.address,
    address_2: data.district,
    city: data.city,
    country_code: data.country,
    metadata: { landmark: data.landmark },
  } satisfies HttpTypes.StoreAddAddress & { metadata: Record<string, unknown> }
  await checkoutClient().store.cart.update(
    cart.id,
    {
      email: data.email,
      shipping_address: address,
      billing_address: address,
      metadata: { ...cart.metadata, language, note: data.note, landmark: data.landmark },
    },
    { fields: "id" }
  )
}

/** Puts the address of an order into the customer's address book, unless it is there. */
export async function keepAddress(
  token: string,
  known: { address_1?: string | null; address_2?: string | null; city?: string | null }[],
  data: CheckoutData
): Promise<void> {
  const same = known.some(
    ({ address_1, address_2, city }) =>
      address_1 === data.address && address_2 === data.district && city === data.city
  )
  if (same) return
  await storeClient({ token }).store.customer.createAddress(
    {
      first_name: data.firstName,
      last_name: data.lastName,
      phone: data.phone,
      address_1: data.address,
      address_2: data.district,
      city: data.city,
      country_code: data.country,
      metadata: { landmark: data.landmark },
      is_default_shipping: known.length === 0,
    },
    { fields: "id" }
  )
}
