/**
 * The state of the shop's list, which lives in its address and nowhere else.
 *
 * `?q=robe&category=femme&size=M&size=L&fabric=Bazin&min=5000&max=40000&stock=1&sort=price-asc&page=2`
 */

export const SORTS = ["relevance", "newest", "price-asc", "price-desc"] as const
export type Sort = (typeof SORTS)[number]

export const PAGE_SIZE = 24
const MAX_PAGE = 1000
const MAX_VALUES = 20
const MAX_FRANCS = 100_000_000

/** What the reader asked the list for. */
export interface ListingQuery {
  q: string
  /** Handle of a department; empty for the whole shop. */
  category: string
  sizes: string[]
  fabrics: string[]
  /** Whole francs, inclusive. */
  min?: number
  max?: number
  inStock: boolean
  sort: Sort
  /** From 1. */
  page: number
}

/** Next's shape of a query string. */
export type SearchParams = Record<string, string | string[] | undefined>

/**
 * Reads the state from an address. Nothing in an address is refused: what makes no sense is
 * left out, so that an old or cut link still shows a list.
 */
export function parseListingQuery(params: SearchParams): ListingQuery {
  const q = one(params.q).trim().slice(0, 100)
  const bounds = [francs(params.min), francs(params.max)] as const
  const [min, max] =
    bounds[0] !== undefined && bounds[1] !== undefined && bounds[0] > bounds[1]
      ? [bounds[1], bounds[0]]
      : bounds
  const fallback: Sort = q ? "relevance" : "newest"
  const sort = SORTS.find((name) => name === one(params.sort)) ?? fallback
  return {
    q,
    category: one(params.category).slice(0, 100),
    sizes: many(params.size),
    fabrics: many(params.fabric),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    inStock: one(params.stock) === "1",
    sort: sort === "relevance" && !q ? "newest" : sort,
    page: Math.min(MAX_PAGE, Math.max(1, Number.parseInt(one(params.page), 10) || 1)),
  }
}

/**
 * The query string of a state, always in the same order and without defaults, so that one
 * list has one address. Empty, or begins with `?`.
 */
export function toQueryString(query: ListingQuery): string {
  const params = new URLSearchParams()
  if (query.q) params.set("q", query.q)
  if (query.category) params.set("category", query.category)
  for (const size of query.sizes) params.append("size", size)
  for (const fabric of query.fabrics) params.append("fabric", fabric)
  if (query.min !== undefined) params.set("min", String(query.min))
  if (query.max !== undefined) params.set("max", String(query.max))
  if (query.inStock) params.set("stock", "1")
  if (query.sort !== (query.q ? "relevance" : "newest")) params.set("sort", query.sort)
  if (query.page > 1) params.set("page", String(query.page))
  const text = params.toString()
  return text ? `?${text}` : ""
}

/** The same list without its filters: search words, department and order stay. */
export function withoutFilters({ q, category, sort }: ListingQuery): ListingQuery {
  return { q, category, sort, sizes: [], fabrics: [], inStock: false, page: 1 }
}

/** How many filters narrow the list; search words and department are not filters. */
export function countFilters(query: ListingQuery): number {
  return (
    query.sizes.length +
    query.fabrics.length +
    Number(query.inStock) +
    Number(query.min !== undefined || query.max !== undefined)
  )
}

const SIZE_ORDER = ["XXS", "XS", "S", "M", "L", "XL", "XXL", "2XL", "XXXL", "3XL", "4XL"]

/** Sizes as a tailor lists them: XS to XXL, then numbers upwards, then words. */
export function compareSizes(a: string, b: string): number {
  const rank = (size: string) => {
    const letter = SIZE_ORDER.indexOf(size.toUpperCase())
    if (letter >= 0) return letter
    const number = Number.parseFloat(size.replace(",", "."))
    return Number.isFinite(number) ? 100 + number : 10_000
  }
  return rank(a) - rank(b) || a.localeCompare(b, "fr", { numeric: true })
}

function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? ""
}

function many(value: string | string[] | undefined): string[] {
  const values = Array.isArray(value) ? value : value === undefined ? [] : [value]
  const clean = values.map((text) => text.trim().slice(0, 60)).filter(Boolean)
  return [...new Set(clean)].slice(0, MAX_VALUES)
}

function francs(value: string | string[] | undefined): number | undefined {
  const digits = one(value).replace(/[\s\u00a0\u202f.,]/g, "")
  if (!/^\d{1,12}$/.test(digits)) return undefined
  return Math.min(MAX_FRANCS, Number(digits))
}
