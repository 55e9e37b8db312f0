import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { taxRateOn, UEMOA_COUNTRIES } from "../../../config/tax-rates"

export interface TaxRateChange {
  tax_rate_id: string
  rate: number
  code: string
  name: string
}

export interface MissingTaxRegion {
  country_code: string
  rate: number
  code: string
  name: string
}

/** Name of a default rate, as merchants and invoices see it. */
export function taxRateName(code: string, rate: number): string {
  return `${code} ${rate} %`
}

/**
 * Compares Medusa's tax regions with the dated table and says what differs. Writes nothing.
 *
 * Provinces, extra rates and rates with rules are the merchant's own and are left alone.
 */
export const planTaxRateChangesStep = createStep(
  "plan-tax-rate-changes",
  async ({ on }: { on: string }, { container }) => {
    const tax = container.resolve(Modules.TAX)
    const date = new Date(on)
    const all = await tax.listTaxRegions({ country_code: [...UEMOA_COUNTRIES] })
    const regions = all.filter((region) => !region.province_code)
    const rates = await tax.listTaxRates({ tax_region_id: regions.map((region) => region.id) })
    const changes: TaxRateChange[] = []
    const missing: MissingTaxRegion[] = []
    for (const country of UEMOA_COUNTRIES) {
      const row = taxRateOn(country, date)
      if (!row) continue
      const name = taxRateName(row.code, row.rate)
      const region = regions.find((candidate) => candidate.country_code === country)
      if (!region) {
        missing.push({ country_code: country, rate: row.rate, code: row.code, name })
        continue
      }
      const standard = rates.find((rate) => rate.tax_region_id === region.id && rate.is_default)
      if (standard && (Number(standard.rate) !== row.rate || standard.code !== row.code)) {
        changes.push({ tax_rate_id: standard.id, rate: row.rate, code: row.code, name })
      }
    }
    return new StepResponse({ changes, missing })
  }
)
