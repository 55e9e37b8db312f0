import type { UpsertTaxRateDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { TaxRateChange } from "./plan-tax-rate-changes"

/** Sets the default rates; undone by putting the former values back. */
export const updateDefaultTaxRatesStep = createStep(
  "update-default-tax-rates",
  async ({ changes }: { changes: TaxRateChange[] }, { container }) => {
    if (!changes.length) {
      return new StepResponse(0, [])
    }
    const tax = container.resolve(Modules.TAX)
    const before = await tax.listTaxRates({ id: changes.map((change) => change.tax_rate_id) })
    const former: UpsertTaxRateDTO[] = before.map(({ id, rate, code, name }) => ({
      id,
      rate,
      code,
      name,
    }))
    await tax.upsertTaxRates(
      changes.map(({ tax_rate_id, rate, code, name }) => ({ id: tax_rate_id, rate, code, name }))
    )
    return new StepResponse(changes.length, former)
  },
  async (former, { container }) => {
    if (former?.length) {
      await container.resolve(Modules.TAX).upsertTaxRates(former)
    }
  }
)
