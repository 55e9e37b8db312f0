import { Modules } from "@medusajs/framework/utils"
import {
  createProductOptionsWorkflow,
  updateProductOptionsWorkflow,
} from "@medusajs/medusa/core-flows"
import { mustGet, type SeedContext } from "../../lib/context"
import type { PlannedProduct } from "../../plans/products"

/** An option that all products share, with the id of each of its values. */
export interface SharedOption {
  id: string
  valueIds: ReadonlyMap<string, string>
}

/**
 * "Taille", "Tissu" and "Couleur" as shared options: one value "M" for the whole shop, so
 * that the catalogue can be filtered by it.
 */
export async function ensureOptions(
  { container }: SeedContext,
  products: readonly PlannedProduct[]
): Promise<ReadonlyMap<string, SharedOption>> {
  const wanted = new Map<string, string[]>()
  for (const { title, values } of products.flatMap((product) => product.options)) {
    const known = wanted.get(title) ?? []
    known.push(...values.filter((value) => !known.includes(value)))
    wanted.set(title, known)
  }

  const module = container.resolve(Modules.PRODUCT)
  const list = () =>
    module.listProductOptions(
      { title: [...wanted.keys()], is_exclusive: false },
      { relations: ["values"], take: 100 }
    )

  const before = await list()
  const missing = [...wanted].filter(([title]) => !before.some((option) => option.title === title))
  if (missing.length) {
    await createProductOptionsWorkflow(container).run({
      input: {
        product_options: missing.map(([title, values]) => ({
          title,
          values,
          ranks: ranksOf(values),
          is_exclusive: false,
        })),
      },
    })
  }
  for (const option of before) {
    const present = option.values.map(({ value }) => value)
    const added = mustGet(wanted, option.title, "option").filter(
      (value) => !present.includes(value)
    )
    if (!added.length) continue
    const values = [...present, ...added]
    await updateProductOptionsWorkflow(container).run({
      input: { selector: { id: option.id }, update: { values, ranks: ranksOf(values) } },
    })
  }
  return new Map(
    (await list()).map((option) => [
      option.title,
      { id: option.id, valueIds: new Map(option.values.map(({ value, id }) => [value, id])) },
    ])
  )
}

function ranksOf(values: readonly string[]): Record<string, number> {
  return Object.fromEntries(values.map((value, index) => [value, index]))
}
