import { Modules } from "@medusajs/framework/utils"
import { createRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { applyTaxRatesWorkflow } from "../../src/workflows/apply-tax-rates"
import shop from "../data/shop.json"
import type { SeedContext } from "../lib/context"

/** Name of the payment provider that takes no money: demo regions only. */
const DEMO_PAYMENT = "pp_system_default"

/**
 * Two regions in XOF with prices that include tax, and one tax region per country.
 *
 * @returns region id by lower-case country code
 */
export async function seedRegions({
  container,
}: SeedContext): Promise<ReadonlyMap<string, string>> {
  const regions = container.resolve(Modules.REGION)
  const existing = await regions.listRegions({}, { relations: ["countries"] })
  const missing = shop.regions.filter(
    ({ name }) => !existing.some((region) => region.name === name)
  )
  if (missing.length) {
    await createRegionsWorkflow(container).run({
      input: {
        regions: missing.map(({ name, countries }) => ({
          name,
          countries,
          currency_code: shop.currency,
          is_tax_inclusive: true,
          automatic_taxes: true,
          payment_providers: [DEMO_PAYMENT],
        })),
      },
    })
  }
  await applyTaxRatesWorkflow(container).run({ input: { on: new Date().toISOString() } })

  const all = await regions.listRegions({}, { relations: ["countries"] })
  return new Map(
    all.flatMap((region) =>
      (region.countries ?? []).map((country) => [country.iso_2 ?? "", region.id] as const)
    )
  )
}
