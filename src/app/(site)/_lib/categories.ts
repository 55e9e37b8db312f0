/** The shop's departments. */
import "server-only"
import { cache } from "react"
import type { Language } from "@/lib/paths"
import { localised } from "./i18n"
import { storeClient } from "./sdk"

const LIFETIME_S = 120

interface StoreCategory {
  id: string
  name: string
  handle: string
  description: string | null
  rank: number | null
  parent_category_id: string | null
  metadata: Record<string, unknown> | null
}

/** A department with the departments inside it, in the merchant's order. */
export interface Category {
  id: string
  name: string
  handle: string
  description: string
  parentId: string | null
  children: Category[]
}

const listCategories = cache(async () => {
  const { product_categories } = await storeClient().client.fetch<{
    product_categories: StoreCategory[]
  }>("/store/product-categories", {
    query: {
      fields: "id,name,handle,description,rank,parent_category_id,metadata",
      limit: 500,
    },
    cache: "force-cache",
    next: { revalidate: LIFETIME_S, tags: ["categories"] },
  })
  return product_categories
})

/** The departments as a tree, named in the reader's language. */
export const categoryTree = cache(async (language: Language): Promise<Category[]> => {
  const rows = [...(await listCategories())].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
  const nodes = new Map(
    rows.map((row): [string, Category] => [
      row.id,
      {
        id: row.id,
        name: localised(language, row.name, row.metadata, "name_en"),
        handle: row.handle,
        description: descriptionOf(row, language),
        parentId: row.parent_category_id,
        children: [],
      },
    ])
  )
  const roots: Category[] = []
  for (const node of nodes.values()) {
    const parent = node.parentId ? nodes.get(node.parentId) : undefined
    if (parent) parent.children.push(node)
    else roots.push(node)
  }
  return roots
})

/** A department by its handle, with the way to it from the root; nothing when unknown. */
export function findCategory(tree: Category[], handle: string): Category[] | undefined {
  for (const node of tree) {
    if (node.handle === handle) return [node]
    const below = findCategory(node.children, handle)
    if (below) return [node, ...below]
  }
  return undefined
}

/** Ids of a department and of everything inside it. */
export function idsWithin(category: Category): string[] {
  return [category.id, ...category.children.flatMap(idsWithin)]
}

/** No French sentence on an English page: a department can do without one. */
function descriptionOf({ description, metadata }: StoreCategory, language: Language): string {
  if (language === "fr") return description ?? ""
  const english = metadata?.description_en
  return typeof english === "string" ? english : ""
}
