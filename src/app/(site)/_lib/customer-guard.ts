import "server-only"
import { redirect } from "next/navigation"
import { pathTo, type Language } from "@/lib/paths"
import { currentCustomer, sessionToken, type Customer } from "./customer-session"

/**
 * The signed-in customer and their token; anybody else is sent to the sign-in page, which
 * leads back here.
 *
 * @param here - public path of the page that asks
 */
export async function requireCustomer(
  language: Language,
  here: string
): Promise<{ customer: Customer; token: string }> {
  const [customer, token] = await Promise.all([currentCustomer(), sessionToken()])
  if (!customer || !token) {
    redirect(`${pathTo(language, "signIn")}?next=${encodeURIComponent(here)}`)
  }
  return { customer, token }
}
