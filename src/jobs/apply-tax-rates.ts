import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { applyTaxRatesWorkflow } from "../workflows/apply-tax-rates"

/** Shortly after midnight, so that a rate that begins today holds for today's carts. */
export default async function applyTaxRatesDaily(container: MedusaContainer) {
  const { result } = await applyTaxRatesWorkflow(container).run({
    input: { on: new Date().toISOString() },
  })
  if (result.created || result.updated) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .info(`Tax rates: ${result.created} regions created, ${result.updated} rates changed`)
  }
}

export const config = {
  name: "apply-tax-rates",
  schedule: "1 0 * * *",
}
