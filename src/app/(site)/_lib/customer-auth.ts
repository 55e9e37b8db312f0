/** Signing up and in at the store API. */
import "server-only"
import type { Language } from "@/lib/paths"
import { hasActor } from "./customer-token"
import { hasStatus, storeClient } from "./sdk"

/** Asks for a token; undefined when e-mail and password do not match. */
export async function logIn(email: string, password: string): Promise<string | undefined> {
  try {
    const answer = await storeClient().auth.login("customer", "emailpass", { email, password })
    // Anything but a plain token asks for a further step that the shop does not offer.
    return typeof answer === "string" ? answer : undefined
  } catch (error) {
    if (hasStatus(error, 401)) return undefined
    throw error
  }
}

/** A new customer's data; the e-mail in small letters. */
export interface NewCustomer {
  email: string
  password: string
  first_name: string
  last_name: string
}

/**
 * Makes an account, in the three steps that Medusa wants (identity, customer, token). One
 * that stopped half-way, because the answer was lost or the store was killed, is finished
 * here by whoever knows its password.
 *
 * @returns the customer's token, or "taken" when the e-mail has an account with another password
 */
export async function createAccount(
  { email, password, first_name, last_name }: NewCustomer,
  language: Language
): Promise<{ token: string } | "taken"> {
  const identity = await register(email, password)
  const known = identity ? undefined : await logIn(email, password)
  if (known && hasActor(known)) return { token: known }
  const bearer = identity ?? known
  if (!bearer) return "taken"
  await storeClient({ token: bearer }).store.customer.create({
    email,
    first_name,
    last_name,
    metadata: { language },
  })
  const token = await logIn(email, password)
  return token ? { token } : "taken"
}

async function register(email: string, password: string): Promise<string | undefined> {
  try {
    return await storeClient().auth.register("customer", "emailpass", { email, password })
  } catch (error) {
    if (hasStatus(error, 401)) return undefined
    throw error
  }
}
