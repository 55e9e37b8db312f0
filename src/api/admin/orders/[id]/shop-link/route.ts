import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { getEnv, requireSecret } from "../../../../../config/env"
import { ORDER_LINK_DAYS, signOrderLink } from "../../../../../lib/order-link"
import { pathTo } from "../../../../../lib/paths"

const DAY_MS = 24 * 60 * 60 * 1000

/** A page of the shop; `url` is null where there is none yet. */
export type AdminShopLink = { url: string | null; expires_at: string | null }

/**
 * A fresh signed link by which the customer follows the order without an account.
 *
 * Answers `{ shop_link: { url, expires_at } }`; 404 when there is no such order.
 */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ shop_link: AdminShopLink }>
): Promise<void> {
  const id = req.params.id!
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  await query.graph(
    { entity: "order", fields: ["id"], filters: { id } },
    { throwIfKeyNotFound: true }
  )

  const env = getEnv()
  const now = Date.now()
  const signature = signOrderLink(requireSecret(env, "ORDER_LINK_SECRET"), id, now)
  res.json({
    shop_link: {
      url: `${env.webUrl}${pathTo("fr", "order", { id })}?s=${signature}`,
      expires_at: new Date(now + ORDER_LINK_DAYS * DAY_MS).toISOString(),
    },
  })
}
