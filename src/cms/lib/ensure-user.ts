import type { Payload } from "payload"
import type { Role } from "../access/roles"

/** An account of the content studio. */
export type Account = { name: string; email: string; password: string; roles: Role[] }

/**
 * Makes an account unless one has the e-mail address already, which is then left as it is:
 * neither its password nor its roles change.
 *
 * @returns whether the account was made
 */
export async function ensureUser(payload: Payload, account: Account): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: "users",
    where: { email: { equals: account.email.toLowerCase() } },
    overrideAccess: true,
  })
  if (totalDocs > 0) return false
  await payload.create({ collection: "users", data: account, overrideAccess: true })
  return true
}
