import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { createTaxRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { planTaxRateChangesStep } from "./steps/plan-tax-rate-changes"
import { updateDefaultTaxRatesStep } from "./steps/update-default-tax-rates"

export interface ApplyTaxRatesInput {
  /** The day whose rates shall hold, ISO 8601. */
  on: string
}

/**
 * Makes the default rate of each UEMOA tax region equal to the dated table's row of a day,
 * and creates the regions that are missing. Running it again changes nothing.
 *
 * @returns how many regions were created and how many rates were changed
 */
export const applyTaxRatesWorkflow = createWorkflow(
  "apply-tax-rates",
  (input: WorkflowData<ApplyTaxRatesInput>) => {
    const plan = planTaxRateChangesStep(input)
    const updated = updateDefaultTaxRatesStep(plan)
    when("tax-regions-missing", plan, ({ missing }) => missing.length > 0).then(() => {
      const regions = transform(plan, ({ missing }) =>
        missing.map(({ country_code, rate, code, name }) => ({
          country_code,
          provider_id: "tp_system",
          default_tax_rate: { rate, code, name },
        }))
      )
      createTaxRegionsWorkflow.runAsStep({ input: regions })
    })
    const result = transform({ plan, updated }, ({ plan, updated }) => ({
      created: plan.missing.length,
      updated,
    }))
    return new WorkflowResponse(result)
  }
)
