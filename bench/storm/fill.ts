/** A small shop for the storm, with stock and a promotion without end: run by `medusa exec`. */
import type { ExecArgs } from "@medusajs/framework/types"
import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { createShop } from "../../integration-tests/support/shop"

const PLENTY = 1_000_000
const PRICES = Array.from({ length: 30 }, (_, index) => 1_500 + index * 785)

/** @param args - the promotion's code */
export default async function fill({ container, args }: ExecArgs): Promise<void> {
  await createShop(container, { prices: PRICES, stock: PLENTY })
  await createPromotionsWorkflow(container).run({
    input: {
      promotionsData: [
        {
          code: args[0] ?? "",
          type: "standard",
          status: "active",
          is_automatic: false,
          // Medusa counts the uses of a promotion with a limit only.
          limit: PLENTY,
          application_method: {
            type: "percentage",
            target_type: "items",
            allocation: "across",
            value: 10,
            currency_code: "xof",
          },
        },
      ],
    },
  })
}
