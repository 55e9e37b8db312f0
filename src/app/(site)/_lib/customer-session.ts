/** The signed-in customer of a request: a Medusa token in a cookie that scripts cannot read. */
import "server-only"
import type { HttpTypes } from "@medusajs/types"
import { cookies } from "next/headers"
import { cache } from "react"
import { getEnv } from "@/config/env"
import type { Language } from "@/lib/paths"
import { isLanguage } from "./i18n"
import { hasStatus, storeClient } from "./sdk"
import { tokenExpiry } from "./customer-token"

const SESSION_COOKIE = "sugu_session"
const LANGUAGE_COOKIE = "sugu_language"
const YEAR_S = 60 * 60 * 24 * 365

/** The token of the signed-in customer, unless it has run out. */
export async function sessionToken(): Promise<string | undefined> {
  const token = (await cookies()).get(SESSION_COOKIE)?.value
  const expiresAt = token ? tokenExpiry(token) : undefined
  return expiresAt && expiresAt > Date.now() ? token : undefined
}

/** Keeps a token for as long as it is valid; only in a server action. */
export async function setSession(token: string): Promise<void> {
  const expiresAt = tokenExpiry(token)
  ;(await cookies()).set(SESSION_COOKIE, token, {
    httpOnly: true,
    sameSite: "lax",
    secure: getEnv().secure,
    path: "/",
    ...(expiresAt ? { expires: new Date(expiresAt) } : {}),
  })
}

/** Ends the session in this browser; only in a server action. */
export async function clearSession(): Promise<void> {
  ;(await cookies()).delete(SESSION_COOKIE)
}

/** Remembers the language that the customer chose; only in a server action. */
export async function setLanguageCookie(language: Language): Promise<void> {
  ;(await cookies()).set(LANGUAGE_COOKIE, language, {
    httpOnly: true,
    sameSite: "lax",
    secure: getEnv().secure,
    path: "/",
    maxAge: YEAR_S,
  })
}

/** What pages need of a customer. */
export type Customer = Pick<
  HttpTypes.StoreCustomer,
  "id" | "email" | "first_name" | "last_name" | "phone" | "addresses" | "metadata"
>

const CUSTOMER_FIELDS = "id,email,first_name,last_name,phone,metadata,*addresses"

/** Reads the customer of a token; null when the store does not accept it. */
export async function customerOf(token: string): Promise<Customer | null> {
  try {
    const { customer } = await storeClient({ token }).store.customer.retrieve({
      fields: CUSTOMER_FIELDS,
    })
    return customer
  } catch (error) {
    if (hasStatus(error, 401) || hasStatus(error, 404)) return null
    throw error
  }
}

/** The signed-in customer, or null; asked once per request. */
export const currentCustomer = cache(async (): Promise<Customer | null> => {
  const token = await sessionToken()
  return token ? customerOf(token) : null
})

/** The language that a customer chose, if any. */
export function preferredLanguage(customer: Pick<Customer, "metadata">): Language | undefined {
  const value = customer.metadata?.language
  return typeof value === "string" && isLanguage(value) ? value : undefined
}
