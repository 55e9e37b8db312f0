import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ISearchModuleService } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

const PAGE = 1000

/**
 * When each published product was last changed in anything that its document shows. Rows
 * that were deleted since count as changes, so they are not left out.
 */
const LAST_CHANGES = `
  SELECT p.id,
         extract(epoch FROM greatest(
           p.updated_at, max(v.updated_at), max(pr.updated_at), max(il.updated_at),
           max(psc.updated_at), max(pc.updated_at)
         )) * 1000 AS changed_at
  FROM product p
  LEFT JOIN product_variant v ON v.product_id = p.id
  LEFT JOIN product_variant_price_set vps ON vps.variant_id = v.id
  LEFT JOIN price pr ON pr.price_set_id = vps.price_set_id
  LEFT JOIN product_variant_inventory_item vii ON vii.variant_id = v.id
  LEFT JOIN inventory_level il ON il.inventory_item_id = vii.inventory_item_id
  LEFT JOIN product_sales_channel psc ON psc.product_id = p.id
  LEFT JOIN product_category_product pcp ON pcp.product_id = p.id
  LEFT JOIN product_category pc ON pc.id = pcp.product_category_id
  WHERE p.status = 'published' AND p.deleted_at IS NULL
  GROUP BY p.id
`

/** Products whose document is missing or older than their last change, and documents of none. */
export interface StaleProducts {
  /** The index was never filled: everything is to be written. */
  unbuilt: boolean
  changed: string[]
  gone: string[]
}

/** When each document was read, by product id; nothing when the index was never filled. */
async function readIndex(search: ISearchModuleService): Promise<Map<string, number> | undefined> {
  const indexedAt = new Map<string, number>()
  for (let skip = 0; ; skip += PAGE) {
    try {
      const { hits } = await search.search<{ id: string; indexed_at: number }>({
        entity: "product",
        fields: ["id", "indexed_at"],
        pagination: { skip, take: PAGE, order: { id: "ASC" } },
        search_options: { count: "none" },
      })
      for (const { document } of hits) indexedAt.set(document.id, Number(document.indexed_at))
      if (hits.length < PAGE) return indexedAt
    } catch (error) {
      if (MedusaError.isMedusaError(error) && error.type === MedusaError.Types.NOT_FOUND) {
        return undefined
      }
      throw error
    }
  }
}

/** Compares the search index with the tables; reads only. */
export const findStaleProductsStep = createStep(
  "find-stale-products",
  async (_: unknown, { container }) => {
    const database = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    const indexedAt = await readIndex(container.resolve(Modules.SEARCH))
    if (!indexedAt) return new StepResponse<StaleProducts>({ unbuilt: true, changed: [], gone: [] })

    const { rows } = await database.raw<{ rows: { id: string; changed_at: string }[] }>(
      LAST_CHANGES
    )
    const published = new Set(rows.map(({ id }) => id))
    const stale: StaleProducts = {
      unbuilt: false,
      changed: rows
        .filter(({ id, changed_at }) => !((indexedAt.get(id) ?? 0) > Number(changed_at)))
        .map(({ id }) => id),
      gone: [...indexedAt.keys()].filter((id) => !published.has(id)),
    }
    return new StepResponse(stale)
  }
)
