import { Modules } from "@medusajs/framework/utils"
import {
  createCollectionsWorkflow,
  createProductCategoriesWorkflow,
  createProductTagsWorkflow,
} from "@medusajs/medusa/core-flows"
import attributes from "../../data/attributes.json"
import categories from "../../data/categories.json"
import type { SeedContext } from "../../lib/context"

/** Ids by handle (categories, collections) and by value (tags). */
export interface SeededTaxonomy {
  categories: ReadonlyMap<string, string>
  collections: ReadonlyMap<string, string>
  tags: ReadonlyMap<string, string>
}

interface CategoryRow {
  handle: string
  name: string
  nameEn: string
  description: string
}

/** The category tree, the collections and the tags. */
export async function seedTaxonomy(context: SeedContext): Promise<SeededTaxonomy> {
  return {
    categories: await ensureCategories(context),
    collections: await ensureCollections(context),
    tags: await ensureTags(context),
  }
}

async function ensureCategories({ container }: SeedContext): Promise<ReadonlyMap<string, string>> {
  const product = container.resolve(Modules.PRODUCT)
  const known = new Map<string, string>()
  for (const category of await product.listProductCategories({}, { take: 1000 })) {
    known.set(category.handle, category.id)
  }
  const createMissing = async (rows: readonly CategoryRow[], parentHandle?: string) => {
    const missing = rows.filter(({ handle }) => !known.has(handle))
    if (!missing.length) return
    const { result } = await createProductCategoriesWorkflow(container).run({
      input: {
        product_categories: missing.map((row) => ({
          name: row.name,
          handle: row.handle,
          description: row.description,
          is_active: true,
          rank: rows.indexOf(row),
          parent_category_id: parentHandle ? known.get(parentHandle) : undefined,
          metadata: { name_en: row.nameEn },
        })),
      },
    })
    for (const category of result) known.set(category.handle, category.id)
  }
  await createMissing(categories)
  for (const parent of categories) {
    await createMissing(parent.children, parent.handle)
  }
  return known
}

async function ensureCollections({ container }: SeedContext): Promise<ReadonlyMap<string, string>> {
  const product = container.resolve(Modules.PRODUCT)
  const existing = await product.listProductCollections({}, { take: 1000 })
  const missing = attributes.collections.filter(
    ({ handle }) => !existing.some((collection) => collection.handle === handle)
  )
  if (missing.length) {
    const { result } = await createCollectionsWorkflow(container).run({
      input: {
        collections: missing.map(({ handle, title, titleEn }) => ({
          handle,
          title,
          metadata: { name_en: titleEn },
        })),
      },
    })
    existing.push(...result)
  }
  return new Map(existing.map((collection) => [collection.handle, collection.id]))
}

async function ensureTags({ container }: SeedContext): Promise<ReadonlyMap<string, string>> {
  const product = container.resolve(Modules.PRODUCT)
  const existing = await product.listProductTags({}, { take: 1000 })
  const missing = Object.entries(attributes.tags).filter(
    ([value]) => !existing.some((tag) => tag.value === value)
  )
  if (missing.length) {
    const { result } = await createProductTagsWorkflow(container).run({
      input: {
        product_tags: missing.map(([value, english]) => ({
          value,
          metadata: { name_en: english },
        })),
      },
    })
    existing.push(...result)
  }
  return new Map(existing.map((tag) => [tag.value, tag.id]))
}
