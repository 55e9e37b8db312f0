/** An administrator, for specs that boot Medusa themselves. */
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { AxiosInstance } from "axios"

/** Options of a request that an administrator makes. */
export type AdminHeaders = { headers: { Authorization: string } }

const credentials = { email: "admin@example.com", password: "a long password" }

/** Creates the administrator and signs in. */
export async function signInAdmin(
  container: MedusaContainer,
  api: AxiosInstance
): Promise<AdminHeaders> {
  await api.post("/auth/user/emailpass/register", credentials)
  const [identity] = await container
    .resolve(Modules.AUTH)
    .listAuthIdentities({ provider_identities: { entity_id: credentials.email } })
  await createUserAccountWorkflow(container).run({
    input: { authIdentityId: identity!.id, userData: { email: credentials.email } },
  })
  const { data } = await api.post("/auth/user/emailpass", credentials)
  return { headers: { Authorization: `Bearer ${data.token}` } }
}
