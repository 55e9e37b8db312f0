/**
 * Run by `medusa exec` on a migrated database: makes a small shop with a promotion that
 * counts its uses, and writes what a shopper needs to the file named by the argument.
 */
require("@swc-node/register")
const fs = require("node:fs")
const { createPromotionsWorkflow } = require("@medusajs/medusa/core-flows")
const { createShop } = require("../../support/shop.ts")

exports.default = async function makeShop({ container, args }) {
  const shop = await createShop(container, { prices: [4990, 12505], stock: 100000 })
  const code = "SUGU10"
  await createPromotionsWorkflow(container).run({
    input: {
      promotionsData: [
        {
          code,
          type: "standard",
          status: "active",
          limit: 100000,
          application_method: {
            type: "percentage",
            value: 10,
            currency_code: "xof",
            target_type: "items",
            allocation: "across",
          },
        },
      ],
    },
  })
  fs.writeFileSync(args[0], JSON.stringify({ ...shop, code }))
}
