/** Reading a Medusa token without trusting it: the store API is what checks the signature. */

function claims(token: string): Record<string, unknown> | undefined {
  const payload = token.split(".")[1]
  if (!payload) return undefined
  try {
    const value: unknown = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"))
    return typeof value === "object" && value !== null
      ? Object.fromEntries(Object.entries(value))
      : undefined
  } catch {
    return undefined
  }
}

/** When a token runs out, in milliseconds; undefined for what is no token. */
export function tokenExpiry(token: string): number | undefined {
  const exp = claims(token)?.exp
  return typeof exp === "number" ? exp * 1000 : undefined
}

/** Whether a token belongs to a customer, and not to a mere sign-in identity without one. */
export function hasActor(token: string): boolean {
  const actor = claims(token)?.actor_id
  return typeof actor === "string" && actor !== ""
}
