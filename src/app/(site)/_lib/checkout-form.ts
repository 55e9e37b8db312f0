/** The checkout's fields and what makes each acceptable. Pure: used by the action and by tests. */
import { z } from "zod"
import { checkoutCountry } from "./checkout-countries"
import { toE164 } from "./checkout-phone"

/** Every field that a reader fills in, in the order of the page. */
export const CHECKOUT_FIELDS = [
  "email",
  "phone_country",
  "phone",
  "country",
  "shipping_option",
  "first_name",
  "last_name",
  "city",
  "district",
  "address",
  "landmark",
  "note",
  "payment_provider",
  "save_address",
] as const
export type CheckoutField = (typeof CHECKOUT_FIELDS)[number]

/** What was typed, as typed: goes back into the fields whatever happens. */
export type CheckoutValues = Record<CheckoutField, string>

/** Each code is a sentence of the checkout's dictionary, with `error_` before it. */
export type CheckoutError =
  | "email_missing"
  | "email_wrong"
  | "phone_missing"
  | "phone_wrong"
  | "country_unserved"
  | "shipping_missing"
  | "shipping_gone"
  | "first_name_missing"
  | "last_name_missing"
  | "city_missing"
  | "district_missing"
  | "address_missing"
  | "too_long"
  | "payment_missing"
export type CheckoutErrors = Partial<Record<CheckoutField, CheckoutError>>

/** What the store is told, once everything is right. */
export interface CheckoutData {
  email: string
  /** E.164. */
  phone: string
  /** ISO code in small letters. */
  country: string
  firstName: string
  lastName: string
  /** The four below are empty for a pick-up. */
  city: string
  district: string
  address: string
  landmark: string
  note: string
  shippingOption: string
  paymentProvider: string
  saveAddress: boolean
}

/** What the page offered, so that nothing else is accepted. */
export interface CheckoutOffer {
  /** Countries of the store's regions, ISO codes in small letters. */
  countries: readonly string[]
  shipping: readonly { id: string; pickup: boolean }[]
  paymentProviders: readonly string[]
}

const LONGEST = { short: 80, line: 160, note: 500 }

const missing = (code: CheckoutError, longest: number) =>
  z
    .string()
    .min(1, code)
    .max(longest, "too_long" satisfies CheckoutError)
const optional = (longest: number) => z.string().max(longest, "too_long" satisfies CheckoutError)

/** E-mail: one sign-in per person, so capitals typed by a phone keyboard do not count. */
export const emailSchema = z
  .string()
  .min(1, "email_missing" satisfies CheckoutError)
  .max(254, "email_wrong" satisfies CheckoutError)
  .pipe(z.email("email_wrong" satisfies CheckoutError))
  .transform((email) => email.toLowerCase())

function schemaFor(offer: CheckoutOffer, pickup: boolean) {
  const delivered = (code: CheckoutError, longest: number) =>
    pickup ? optional(longest) : missing(code, longest)
  return z.object({
    email: emailSchema,
    country: z
      .string()
      .refine(
        (code) => checkoutCountry(code) !== undefined && offer.countries.includes(code),
        "country_unserved" satisfies CheckoutError
      ),
    shipping_option: z
      .string()
      .min(1, "shipping_missing" satisfies CheckoutError)
      .refine(
        (id) => id === "" || offer.shipping.some((option) => option.id === id),
        "shipping_gone" satisfies CheckoutError
      ),
    first_name: missing("first_name_missing", LONGEST.short),
    last_name: missing("last_name_missing", LONGEST.short),
    city: delivered("city_missing", LONGEST.short),
    district: delivered("district_missing", LONGEST.short),
    address: delivered("address_missing", LONGEST.line),
    landmark: optional(LONGEST.line),
    note: optional(LONGEST.note),
    payment_provider: z
      .string()
      .refine(
        (id) => offer.paymentProviders.includes(id),
        "payment_missing" satisfies CheckoutError
      ),
  })
}

/** Reads the fields of a submission; what is absent is empty. */
export function readValues(formData: FormData): CheckoutValues {
  const entries = CHECKOUT_FIELDS.map((field) => {
    const value = formData.get(field)
    return [field, typeof value === "string" ? value.trim() : ""] as const
  })
  return Object.fromEntries(entries) as CheckoutValues
}

/** Errors in the order of the page, as the list above the form shows them. */
function inOrder(errors: CheckoutErrors): CheckoutErrors {
  return Object.fromEntries(
    CHECKOUT_FIELDS.flatMap((field) => (errors[field] ? [[field, errors[field]]] : []))
  )
}

/**
 * Checks what was typed against what was offered.
 *
 * @returns the data for the store, or one error code per field that needs attention
 */
export function checkValues(
  values: CheckoutValues,
  offer: CheckoutOffer
): { data: CheckoutData } | { errors: CheckoutErrors } {
  const pickup = offer.shipping.some(({ id, pickup }) => pickup && id === values.shipping_option)
  const parsed = schemaFor(offer, pickup).safeParse(values)
  const errors: CheckoutErrors = {}
  for (const issue of parsed.error?.issues ?? []) {
    const field = issue.path[0] as CheckoutField
    errors[field] ??= issue.message as CheckoutError
  }
  const phone = toE164(values.phone, values.phone_country || values.country)
  if (!phone) errors.phone = values.phone ? "phone_wrong" : "phone_missing"
  if (!parsed.success || !phone || Object.keys(errors).length) return { errors: inOrder(errors) }
  const { data } = parsed
  return {
    data: {
      email: data.email,
      phone,
      country: data.country,
      firstName: data.first_name,
      lastName: data.last_name,
      city: pickup ? "" : data.city,
      district: pickup ? "" : data.district,
      address: pickup ? "" : data.address,
      landmark: pickup ? "" : data.landmark,
      note: data.note,
      shippingOption: data.shipping_option,
      paymentProvider: data.payment_provider,
      saveAddress: values.save_address === "on" && !pickup,
    },
  }
}
