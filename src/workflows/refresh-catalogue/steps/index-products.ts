import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Modules } from "@medusajs/framework/utils"
import type { StaleProducts } from "./find-stale-products"

const BATCH = 500

/**
 * Writes the documents anew and removes those of products that are gone. A document is a
 * copy of the tables, so there is nothing to undo: the next run mends what this one missed.
 */
export const indexProductsStep = createStep(
  "index-products",
  async ({ unbuilt, changed, gone }: StaleProducts, { container }) => {
    const search = container.resolve(Modules.SEARCH)
    if (unbuilt) await search.reindex({ index: "product" })
    for (let start = 0; start < changed.length; start += BATCH) {
      await search.reindex({
        index: "product",
        filters: { id: changed.slice(start, start + BATCH) },
      })
    }
    for (let start = 0; start < gone.length; start += BATCH) {
      await search.deleteDocuments({
        index: "product",
        filters: { id: gone.slice(start, start + BATCH) },
      })
    }
    return new StepResponse({ changed: changed.length, gone: gone.length })
  }
)
