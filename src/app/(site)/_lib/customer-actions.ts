"use server"

import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { pathTo, type Language } from "@/lib/paths"
import { cartProblem } from "./cart-problem"
import { toE164 } from "./checkout-phone"
import { createAccount, logIn } from "./customer-auth"
import { leaveCart, takeCart } from "./customer-cart"
import {
  ADDRESS_FIELDS,
  checkAddress,
  firstErrors,
  settingsSchema,
  signInSchema,
  signUpSchema,
  type AddressField,
  type SettingsField,
  type SignInField,
  type SignUpField,
} from "./customer-form"
import { safeNext } from "./customer-next"
import {
  clearSession,
  currentCustomer,
  customerOf,
  preferredLanguage,
  sessionToken,
  setLanguageCookie,
  setSession,
} from "./customer-session"
import type { AccountNotice, AccountState, AddressError } from "./customer-state"
import { languageOf } from "./i18n"
import { clearLastOrder } from "./order-cookie"
import { hasStatus, storeClient } from "./sdk"

const text = (formData: FormData, name: string): string => {
  const value = formData.get(name)
  return typeof value === "string" ? value.trim() : ""
}

/** An address's id as it may stand in a path of the store API. */
const idIn = (formData: FormData): string => text(formData, "id").replace(/\W/g, "")

/** A password is taken as typed: a space at its end may be meant. */
const secret = (formData: FormData): string => {
  const value = formData.get("password")
  return typeof value === "string" ? value : ""
}

function noticeFor(error: unknown): AccountNotice {
  if (hasStatus(error, 401)) return "ended"
  return cartProblem(error) === "offline" ? "offline" : "failed"
}

/**
 * Signs a customer in and goes on to `next`, else to their space.
 *
 * @param formData - `email`, `password`, `lang`, `next`
 */
export async function signIn(
  state: AccountState<SignInField>,
  formData: FormData
): Promise<AccountState<SignInField>> {
  const language = languageOf(text(formData, "lang"))
  const values = { email: text(formData, "email") }
  const again = { attempt: state.attempt + 1, values, errors: {} }
  const parsed = signInSchema.safeParse({ ...values, password: secret(formData) })
  if (!parsed.success) return { ...again, errors: firstErrors(parsed.error) }
  let token: string | undefined
  let preferred: Language = language
  try {
    token = await logIn(parsed.data.email, parsed.data.password)
    if (!token) return { ...again, notice: "wrong" }
    await setSession(token)
    await takeCart(token)
    const customer = await customerOf(token)
    preferred = (customer && preferredLanguage(customer)) ?? language
  } catch (error) {
    return { ...again, notice: noticeFor(error) }
  }
  redirect(safeNext(formData.get("next"), pathTo(preferred, "account")))
}

/**
 * Makes an account, signs in, and goes on to `next`, else to the customer's space.
 *
 * @param formData - `first_name`, `last_name`, `email`, `password`, `lang`, `next`
 */
export async function signUp(
  state: AccountState<SignUpField>,
  formData: FormData
): Promise<AccountState<SignUpField>> {
  const language = languageOf(text(formData, "lang"))
  const values = {
    first_name: text(formData, "first_name"),
    last_name: text(formData, "last_name"),
    email: text(formData, "email"),
  }
  const again = { attempt: state.attempt + 1, values, errors: {} }
  const parsed = signUpSchema.safeParse({ ...values, password: secret(formData) })
  if (!parsed.success) return { ...again, errors: firstErrors(parsed.error) }
  try {
    const account = await createAccount(parsed.data, language)
    if (account === "taken") return { ...again, errors: { email: "email_taken" } }
    await setSession(account.token)
    await setLanguageCookie(language)
    await takeCart(account.token)
  } catch (error) {
    return { ...again, notice: noticeFor(error) }
  }
  redirect(safeNext(formData.get("next"), pathTo(language, "account")))
}

/**
 * Ends the session in this browser and takes the customer's traces off it.
 *
 * @param formData - `lang`
 */
export async function signOut(formData: FormData): Promise<void> {
  const language = languageOf(text(formData, "lang"))
  const token = await sessionToken()
  if (token) await leaveCart(token)
  await clearSession()
  await clearLastOrder()
  redirect(pathTo(language, "home"))
}

/**
 * Saves a new or changed address.
 *
 * @param formData - the fields of {@link ADDRESS_FIELDS}, `default` ("on"), `id` of the
 *   address to change or empty for a new one, `lang`
 */
export async function saveAddress(
  state: AccountState<AddressField, AddressError>,
  formData: FormData
): Promise<AccountState<AddressField, AddressError>> {
  const language = languageOf(text(formData, "lang"))
  const values = Object.fromEntries(
    ADDRESS_FIELDS.map((field) => [field, text(formData, field)])
  ) as Record<AddressField, string>
  const again = { attempt: state.attempt + 1, values, errors: {} }
  const checked = checkAddress(values)
  if ("errors" in checked) return { ...again, errors: checked.errors }
  const { address } = checked
  const token = await sessionToken()
  if (!token) return { ...again, notice: "ended" }
  const body = {
    first_name: address.first_name,
    last_name: address.last_name,
    phone: address.phone,
    country_code: address.country,
    city: address.city,
    address_1: address.address,
    address_2: address.district,
    metadata: { landmark: address.landmark },
    ...(text(formData, "default") === "on" ? { is_default_shipping: true } : {}),
  }
  try {
    const { store } = storeClient({ token })
    const id = idIn(formData)
    if (id) await store.customer.updateAddress(id, body, { fields: "id" })
    else await store.customer.createAddress(body, { fields: "id" })
  } catch (error) {
    return { ...again, notice: noticeFor(error) }
  }
  redirect(`${pathTo(language, "accountAddresses")}?done=saved`)
}

/**
 * Deletes an address; the page has asked first.
 *
 * @param formData - `id`, `lang`
 */
export async function deleteAddress(formData: FormData): Promise<void> {
  const language = languageOf(text(formData, "lang"))
  const token = await sessionToken()
  if (token) {
    try {
      await storeClient({ token }).store.customer.deleteAddress(idIn(formData))
    } catch (error) {
      // Already deleted in another tab: that is what was asked for.
      if (!hasStatus(error, 404)) throw error
    }
  }
  redirect(`${pathTo(language, "accountAddresses")}?done=deleted`)
}

/**
 * Saves name, telephone and language. A changed language shows at once.
 *
 * @param formData - the fields of {@link SettingsField} and `lang`
 */
export async function saveSettings(
  state: AccountState<SettingsField>,
  formData: FormData
): Promise<AccountState<SettingsField>> {
  const language = languageOf(text(formData, "lang"))
  const values = {
    first_name: text(formData, "first_name"),
    last_name: text(formData, "last_name"),
    phone_country: text(formData, "phone_country"),
    phone: text(formData, "phone"),
    language: text(formData, "language"),
  }
  const again = { attempt: state.attempt + 1, values, errors: {} }
  const parsed = settingsSchema.safeParse(values)
  const phone = values.phone ? toE164(values.phone, values.phone_country) : null
  const errors = {
    ...firstErrors<SettingsField>(parsed.error),
    ...(phone === undefined ? { phone: "phone_wrong" as const } : {}),
  }
  if (!parsed.success || phone === undefined) return { ...again, errors }
  try {
    const [token, customer] = await Promise.all([sessionToken(), currentCustomer()])
    if (!token || !customer) return { ...again, notice: "ended" }
    const { first_name, last_name, language: chosen } = parsed.data
    await storeClient({ token }).store.customer.update(
      {
        first_name,
        last_name,
        phone: phone ?? "",
        metadata: { ...customer.metadata, language: chosen },
      },
      { fields: "id" }
    )
    await setLanguageCookie(chosen)
  } catch (error) {
    return { ...again, notice: noticeFor(error) }
  }
  if (parsed.data.language !== language) {
    redirect(`${pathTo(parsed.data.language, "accountSettings")}?done=saved`)
  }
  refresh()
  return { ...again, saved: true }
}
