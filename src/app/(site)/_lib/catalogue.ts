/**
 * The shop's lists. Which products, in which order and how many of each kind: the search
 * index says it in one request. Their prices and stock come from the product list, asked
 * for those ids only, so a page costs two requests whatever its length.
 */
import "server-only"
import { cache } from "react"
import type { Language } from "@/lib/paths"
import { findCategory, type Category } from "./categories"
import { compareSizes, PAGE_SIZE, type ListingQuery } from "./listing-query"
import {
  CARD_FIELDS,
  toProductCard,
  type ProductCard,
  type StoreProductForCard,
} from "./product-card"
import { currentRegion } from "./region"
import { storeClient } from "./sdk"

type FacetResult =
  | { type: "value"; values: { value: string; count: number }[] }
  | { type: "stats"; min: number | null; max: number | null; count: number }

interface SearchAnswer {
  results: {
    hits: { id: string }[]
    facets?: Record<string, FacetResult | undefined>
    metadata: { count: number | null }
  }[]
}

/** One value of a filter and how many products it would leave. */
export interface FacetValue {
  value: string
  /** As the reader sees it; the value itself when there is no other. */
  label?: string
  count: number
}

/** A page of the list with what its filters offer. */
export interface Listing {
  products: ProductCard[]
  total: number
  pages: number
  facets: {
    sizes: FacetValue[]
    fabrics: FacetValue[]
    /** Products within each department, by its id. */
    categories: Map<string, number>
    /** Lowest and highest price of what the other filters leave, in whole francs. */
    price: { min: number; max: number } | undefined
    /** Products of which a piece can be bought. */
    inStock: number
  }
}

const FACETS = [
  { field: "fabrics", sort: "count", limit: 30 },
  { field: "category_ids", limit: 200 },
  { field: "in_stock" },
  { field: "price", type: "stats" },
] as const

/** A shop that sells by the metre, by age and by letter has dozens: the commonest are offered. */
const SIZES_OFFERED = 12
const NAMES_LIFETIME_S = 300

/** Limit of `/store/search`. */
const MAX_PICKS = 20

const ORDERS: Record<ListingQuery["sort"], Record<string, "ASC" | "DESC">> = {
  relevance: { _score: "DESC", id: "ASC" },
  newest: { created_at: "DESC", id: "ASC" },
  "price-asc": { price: "ASC", id: "ASC" },
  "price-desc": { price: "DESC", id: "ASC" },
}

/**
 * A page of the shop's list.
 *
 * @param category - the department asked for, when the address names a known one
 */
export async function listCatalogue(
  query: ListingQuery,
  category: Category | undefined,
  language: Language
): Promise<Listing> {
  const sdk = storeClient()
  // With "in stock" a size counts only where a piece of that size can be bought.
  const sizeField = query.inStock ? "sizes_in_stock" : "sizes"
  const { results } = await sdk.client.fetch<SearchAnswer>("/store/search", {
    method: "POST",
    body: {
      entity: "product",
      fields: ["id"],
      filters: {
        ...(query.q ? { q: query.q } : {}),
        ...(category ? { category_ids: category.id } : {}),
        ...(query.sizes.length ? { [sizeField]: query.sizes } : {}),
        ...(query.fabrics.length ? { fabrics: query.fabrics } : {}),
        ...(query.inStock ? { in_stock: true } : {}),
        ...priceFilter(query),
      },
      pagination: {
        skip: (query.page - 1) * PAGE_SIZE,
        take: PAGE_SIZE,
        order: ORDERS[query.sort],
      },
      search_options: {
        count: "exact",
        disjunctive_facets: true,
        facets: [{ field: sizeField, sort: "count", limit: SIZES_OFFERED }, ...FACETS],
      },
    },
  })
  const [result] = results
  const names = await fabricNames(language)
  const facets = result?.facets ?? {}
  const total = result?.metadata.count ?? 0
  const price = facets.price
  return {
    products: await cardsOf(result?.hits.map(({ id }) => id) ?? [], language),
    total,
    pages: Math.ceil(total / PAGE_SIZE),
    facets: {
      sizes: withChosen(valuesOf(facets[sizeField]), query.sizes).sort((a, b) =>
        compareSizes(a.value, b.value)
      ),
      fabrics: withChosen(valuesOf(facets.fabrics), query.fabrics).map((fabric) => ({
        ...fabric,
        label: names.get(fabric.value) ?? fabric.value,
      })),
      categories: new Map(valuesOf(facets.category_ids).map(({ value, count }) => [value, count])),
      price:
        price?.type === "stats" && price.count > 0 && price.min !== null && price.max !== null
          ? { min: price.min, max: price.max }
          : undefined,
      inStock: valuesOf(facets.in_stock).find(({ value }) => value === "true")?.count ?? 0,
    },
  }
}

/** What the reader's language calls each cloth; empty in French, where values are names. */
export const fabricNames = cache(async (language: Language): Promise<Map<string, string>> => {
  if (language === "fr") return new Map()
  const { results } = await storeClient().client.fetch<SearchAnswer>("/store/search", {
    method: "POST",
    body: {
      entity: "product",
      fields: ["id"],
      pagination: { take: 0 },
      search_options: { count: "none", facets: [{ field: "fabric_names", limit: 200 }] },
    },
    cache: "force-cache",
    next: { revalidate: NAMES_LIFETIME_S },
  })
  return new Map(
    valuesOf(results[0]?.facets?.fabric_names).map(({ value }): [string, string] => {
      const [french = "", english = ""] = value.split("|", 2)
      return [french, english]
    })
  )
})

type Filters = Record<string, unknown>

/**
 * Ids of the newest products of several picks, in one request of at most 20 picks.
 *
 * @returns one list of ids per pick, in the order of the picks
 */
export async function searchIds(picks: { filters: Filters; take: number }[]): Promise<string[][]> {
  const { results } = await storeClient().client.fetch<SearchAnswer>("/store/search", {
    method: "POST",
    body: {
      queries: picks.slice(0, MAX_PICKS).map(({ filters, take }) => ({
        entity: "product",
        fields: ["id"],
        filters,
        pagination: { take, order: ORDERS.newest },
        search_options: { count: "none" },
      })),
    },
  })
  return results.map(({ hits }) => hits.map(({ id }) => id))
}

/** Products of the same department that can be bought, newest first. */
export async function relatedProducts(
  product: { id: string; categoryId: string | undefined },
  limit: number,
  language: Language
): Promise<ProductCard[]> {
  const [ids = []] = await searchIds([
    {
      filters: {
        in_stock: true,
        ...(product.categoryId ? { category_ids: product.categoryId } : {}),
      },
      take: limit + 1,
    },
  ])
  return cardsOf(ids.filter((id) => id !== product.id).slice(0, limit), language)
}

/** The department that a state names, with the way to it; empty for none or an unknown one. */
export function categoryTrail(tree: Category[], handle: string): Category[] {
  return handle ? (findCategory(tree, handle) ?? []) : []
}

/** Cards of the given products, in the given order; those no longer sold are left out. */
export async function cardsOf(ids: string[], language: Language): Promise<ProductCard[]> {
  if (ids.length === 0) return []
  const { id: regionId } = await currentRegion()
  const { products } = await storeClient().client.fetch<{ products: StoreProductForCard[] }>(
    "/store/products",
    { query: { id: ids, limit: ids.length, region_id: regionId, fields: CARD_FIELDS } }
  )
  const byId = new Map(products.map((product) => [product.id, product]))
  return ids.flatMap((id) => {
    const product = byId.get(id)
    return product ? [toProductCard(product, language)] : []
  })
}

function priceFilter({ min, max }: ListingQuery): { price?: Record<string, number> } {
  if (min === undefined && max === undefined) return {}
  return {
    price: {
      ...(min === undefined ? {} : { $gte: min }),
      ...(max === undefined ? {} : { $lte: max }),
    },
  }
}

function valuesOf(facet: FacetResult | undefined): FacetValue[] {
  return facet?.type === "value" ? [...facet.values] : []
}

/** A chosen value that leaves nothing stays in sight, so that it can be taken back. */
function withChosen(values: FacetValue[], chosen: string[]): FacetValue[] {
  const missing = chosen.filter((value) => !values.some((one) => one.value === value))
  return [...values, ...missing.map((value) => ({ value, count: 0 }))]
}
