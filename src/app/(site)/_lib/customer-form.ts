/** The customer space's forms and what makes them acceptable. Pure. */
import { z } from "zod"
import { emailSchema } from "./checkout-form"
import { checkoutCountry } from "./checkout-countries"
import { toE164 } from "./checkout-phone"
import type { AccountError, AddressError } from "./customer-state"

const SHORTEST_PASSWORD = 8
const LONGEST = 80

const name = (code: AccountError) =>
  z
    .string()
    .min(1, code)
    .max(LONGEST, "too_long" satisfies AccountError)

export const signInSchema = z.object({
  email: emailSchema,
  password: z.string().min(1, "password_missing" satisfies AccountError),
})

export const signUpSchema = z.object({
  first_name: name("first_name_missing"),
  last_name: name("last_name_missing"),
  email: emailSchema,
  password: z
    .string()
    .min(1, "password_missing" satisfies AccountError)
    .min(SHORTEST_PASSWORD, "password_short" satisfies AccountError)
    .max(200, "too_long" satisfies AccountError),
})

export const settingsSchema = z.object({
  first_name: name("first_name_missing"),
  last_name: name("last_name_missing"),
  language: z.enum(["fr", "en"]).catch("fr"),
})

export type SignInField = keyof z.input<typeof signInSchema>
export type SignUpField = keyof z.input<typeof signUpSchema>
export type SettingsField = "first_name" | "last_name" | "phone_country" | "phone" | "language"

/** The first error of each field. */
export function firstErrors<Field extends string>(
  error: z.ZodError | undefined
): Partial<Record<Field, AccountError>> {
  const errors: Partial<Record<Field, AccountError>> = {}
  for (const { path, message } of error?.issues ?? []) {
    errors[path[0] as Field] ??= message as AccountError
  }
  return errors
}

export const ADDRESS_FIELDS = [
  "first_name",
  "last_name",
  "phone_country",
  "phone",
  "country",
  "city",
  "district",
  "address",
  "landmark",
] as const
export type AddressField = (typeof ADDRESS_FIELDS)[number]

const REQUIRED = ["first_name", "last_name", "city", "district", "address"] as const
const LONGEST_LINE = 160

/** An address for the store API, or what each field needs. */
export function checkAddress(
  values: Record<AddressField, string>
):
  | { address: Record<"phone" | Exclude<AddressField, "phone_country">, string> }
  | { errors: Partial<Record<AddressField, AddressError>> } {
  const errors: Partial<Record<AddressField, AddressError>> = {}
  for (const field of ADDRESS_FIELDS) {
    if (values[field].length > LONGEST_LINE) errors[field] = "too_long"
  }
  for (const field of REQUIRED) {
    if (!values[field]) errors[field] = `${field}_missing`
  }
  if (!checkoutCountry(values.country)) errors.country = "country_unserved"
  const phone = toE164(values.phone, values.phone_country || values.country)
  if (!phone) errors.phone = values.phone ? "phone_wrong" : "phone_missing"
  return phone && !Object.keys(errors).length ? { address: { ...values, phone } } : { errors }
}
