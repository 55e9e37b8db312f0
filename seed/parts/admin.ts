import { Modules } from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { getEnv } from "../../src/config/env"
import type { SeedContext } from "../lib/context"

/** The first sign-in to the admin; without `ADMIN_PASSWORD` none is made. */
export async function seedAdmin({ container, logger }: SeedContext): Promise<void> {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = getEnv()
  const [existing] = await container.resolve(Modules.USER).listUsers({ email })
  if (existing) return
  if (!password) {
    logger.warn("Seed: ADMIN_PASSWORD is not set, no admin account made (npm start sets it)")
    return
  }

  const auth = container.resolve(Modules.AUTH)
  const registered = await auth.register("emailpass", { body: { email, password } })
  const identity =
    registered.authIdentity ??
    // A killed run may have left an identity without a user.
    (await auth.authenticate("emailpass", { body: { email, password } })).authIdentity
  if (!identity) {
    throw new Error(`Seed: no sign-in for ${email}: ${registered.error ?? "refused"}`)
  }
  await createUserAccountWorkflow(container).run({
    input: {
      authIdentityId: identity.id,
      userData: { email, first_name: "Admin", last_name: "Sugu" },
    },
  })
}
