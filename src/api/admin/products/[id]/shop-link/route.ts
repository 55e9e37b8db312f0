import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils"
import { getEnv } from "../../../../../config/env"
import { pathTo } from "../../../../../lib/paths"
import type { AdminShopLink } from "../../../orders/[id]/shop-link/route"

/**
 * The product's page in the shop.
 *
 * Answers `{ shop_link: { url, expires_at: null } }`, `url` null while the product is not
 * published; 404 when there is no such product.
 */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ shop_link: AdminShopLink }>
): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    { entity: "product", fields: ["handle", "status"], filters: { id: req.params.id! } },
    { throwIfKeyNotFound: true }
  )
  const { handle, status } = data[0]!
  const published = status === ProductStatus.PUBLISHED && handle
  const url = published ? `${getEnv().webUrl}${pathTo("fr", "product", { handle })}` : null
  res.json({ shop_link: { url, expires_at: null } })
}
