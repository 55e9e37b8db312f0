/**
 * `npm run payload -- create-admin`: the first administrator of the content studio, from
 * ADMIN_EMAIL and ADMIN_PASSWORD.
 */
import { getPayload, type SanitizedConfig } from "payload"
import { env } from "../env"
import { ensureUser } from "../lib/ensure-user"

/** Payload calls this for the command `create-admin`. */
export async function script(config: SanitizedConfig): Promise<void> {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = env
  if (!password) {
    throw new Error("ADMIN_PASSWORD is not set: give the new administrator a password with it")
  }
  const payload = await getPayload({ config })
  const made = await ensureUser(payload, { name: email, email, password, roles: ["admin"] })
  payload.logger.info(made ? `cms: ${email} can sign in` : `cms: ${email} exists already`)
  await payload.destroy()
}
