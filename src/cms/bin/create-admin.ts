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
    process.stderr.write("ADMIN_PASSWORD is not set: it gives the new administrator a password\n")
    // Payload's own exit code would be 0.
    process.exit(1)
  }
  const payload = await getPayload({ config })
  const made = await ensureUser(payload, { name: email, email, password, roles: ["admin"] })
  payload.logger.info(made ? `cms: ${email} can sign in` : `cms: ${email} exists already`)
  await payload.destroy()
}
