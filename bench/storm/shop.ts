/** What the storm needs of a seeded house: a promotion of its own and enough stock. */
import type { Client } from "pg"
import type { Demo } from "../../scripts/house/demo"
import type { CartPlan } from "../load/carts"

/** Where and what to order. */
export type StormShop = {
  promotionId: string
  promotionCode: string
  regionId: string
  shippingOptionId: string
  variants: string[]
}

const STOCK = 1_000_000

/** Prepares the house: signs in as its administrator, makes the promotion, fills the stock. */
export async function prepareShop(demo: Demo, db: Client): Promise<StormShop> {
  const post = async <T>(path: string, body: object, token?: string): Promise<T> => {
    const response = await fetch(demo.store_url + path, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify(body),
    })
    if (!response.ok)
      throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
    return (await response.json()) as T
  }
  const { token } = await post<{ token: string }>("/auth/user/emailpass", demo.admin)
  const promotionCode = "ORAGE"
  const { promotion } = await post<{ promotion: { id: string } }>(
    "/admin/promotions",
    {
      code: promotionCode,
      type: "standard",
      status: "active",
      is_automatic: false,
      // Medusa counts the uses of a promotion with a limit only.
      limit: STOCK,
      application_method: {
        type: "percentage",
        target_type: "items",
        allocation: "across",
        value: 10,
        currency_code: "xof",
      },
    },
    token
  )
  await db.query("UPDATE inventory_level SET stocked_quantity = $1, raw_stocked_quantity = $2", [
    STOCK,
    { value: String(STOCK), precision: 20 },
  ])

  const { rows: regions } = await db.query<{ id: string }>(
    `SELECT r.id FROM region r JOIN region_country c ON c.region_id = r.id
      WHERE c.iso_2 = 'ci' AND r.deleted_at IS NULL`
  )
  const { rows: options } = await db.query<{ id: string }>(
    `SELECT id FROM shipping_option
      WHERE name = 'Livraison standard' AND deleted_at IS NULL ORDER BY id LIMIT 1`
  )
  const { rows: variants } = await db.query<{ id: string }>(
    `SELECT v.id FROM product_variant v
       JOIN product p ON p.id = v.product_id
      WHERE p.status = 'published' AND p.deleted_at IS NULL AND v.deleted_at IS NULL
        AND v.manage_inventory
        AND EXISTS (SELECT 1 FROM product_variant_inventory_item i
                      JOIN inventory_level l ON l.inventory_item_id = i.inventory_item_id
                     WHERE i.variant_id = v.id AND i.deleted_at IS NULL AND l.deleted_at IS NULL)
      ORDER BY v.id LIMIT 40`
  )
  if (!regions[0] || !options[0] || !variants.length) {
    throw new Error("the seed has no region for Côte d'Ivoire, no standard delivery or no stock")
  }
  return {
    promotionId: promotion.id,
    promotionCode,
    regionId: regions[0].id,
    shippingOptionId: options[0].id,
    variants: variants.map(({ id }) => id),
  }
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
