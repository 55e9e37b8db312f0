/** What the storm orders, and how a house without a seed gets it. */
import path from "node:path"
import { BIN, MEDUSA_BUILD, ROOT } from "../../scripts/house/paths"
import { runTool } from "../../scripts/house/tool"
import { withClient } from "../lib/database"
import type { CartPlan } from "../load/carts"
import type { HouseProcess } from "./house-process"

/** Where and what to order. */
export type StormShop = {
  publishableKey: string
  promotionId: string
  promotionCode: string
  regionId: string
  shippingOptionId: string
  variants: string[]
}

const CODE = "ORAGE"

/** Fills the running, empty house by workflows, in a process of its own. */
export async function fillShop(house: HouseProcess): Promise<StormShop> {
  await runTool({
    name: "storm-fill",
    args: [BIN.medusa, "exec", path.join(ROOT, "bench/storm/fill.ts"), CODE],
    cwd: MEDUSA_BUILD,
    env: {
      ...process.env,
      ...house.serverVariables(),
      TS_NODE_TRANSPILE_ONLY: "1",
      TS_NODE_PROJECT: path.join(ROOT, "integration-tests/tsconfig.json"),
    },
    logFile: path.join(house.dataDir, "logs", "storm-fill.log"),
  })
  return withClient(house.databaseUrl(), async (db) => {
    const one = async (sql: string, values: unknown[] = []) =>
      String((await db.query<{ value: string }>(sql, values)).rows[0]?.value)
    const { rows: variants } = await db.query<{ id: string }>(
      "SELECT id FROM product_variant WHERE sku LIKE 'PAGNE-%' ORDER BY id"
    )
    return {
      publishableKey: await one(
        "SELECT token AS value FROM api_key WHERE type = 'publishable' AND title = 'Boutique'"
      ),
      promotionId: await one("SELECT id AS value FROM promotion WHERE code = $1", [CODE]),
      promotionCode: CODE,
      regionId: await one("SELECT region_id AS value FROM region_country WHERE iso_2 = 'ci'"),
      shippingOptionId: await one("SELECT id AS value FROM shipping_option"),
      variants: variants.map(({ id }) => id),
    }
  })
}

/** A cart of one to three different variants, one to three pieces each. */
export function randomCart(shop: StormShop, random: () => number): CartPlan {
  const below = (limit: number) => Math.floor(random() * limit)
  const lines = new Map<string, number>()
  for (let line = 1 + below(3); line > 0; line--) {
    lines.set(shop.variants[below(shop.variants.length)]!, 1 + below(3))
  }
  return {
    regionId: shop.regionId,
    shippingOptionId: shop.shippingOptionId,
    email: `orage-${below(1_000_000)}@example.com`,
    promotionCodes: [shop.promotionCode],
    items: [...lines].map(([variant_id, quantity]) => ({ variant_id, quantity })),
  }
}
