/** What the home page shows of the catalogue: one search for everything, one product list. */
import "server-only"
import type { Language } from "@/lib/paths"
import type { Category } from "./categories"
import { cardsOf, searchIds } from "./catalogue"
import type { ProductCard } from "./product-card"

const DEPARTMENTS = 8
const FEATURED = 4
const ARRIVALS = 8

export interface HomeWindow {
  /** The piece of the first screen; nothing when there is nothing to sell. */
  hero: ProductCard | undefined
  /** Featured pieces from all departments in turn. */
  featured: ProductCard[]
  /** The newest pieces. */
  arrivals: ProductCard[]
  /** Departments with something to sell, each with a picture that is not shown above it. */
  departments: { category: Category; card: ProductCard }[]
}

/** Chooses what the home page shows; no piece is shown twice as long as there are others. */
export async function homeWindow(categories: Category[], language: Language): Promise<HomeWindow> {
  const roots = categories.slice(0, DEPARTMENTS)
  const [newest = [], featuredAnywhere = [], ...rest] = await searchIds([
    { filters: { in_stock: true }, take: ARRIVALS + FEATURED + 1 },
    { filters: { in_stock: true, featured: true }, take: FEATURED + 1 },
    ...roots.map(({ id }) => ({
      filters: { category_ids: id, in_stock: true, featured: true },
      take: 2,
    })),
    ...roots.map(({ id }) => ({ filters: { category_ids: id, in_stock: true }, take: 4 })),
  ])
  const featuredIn = rest.slice(0, roots.length)
  const anyIn = rest.slice(roots.length)

  const shown = new Set<string>()
  const show = (ids: string[], count: number) => {
    const fresh = [...new Set(ids)].filter((id) => !shown.has(id)).slice(0, count)
    for (const id of fresh) shown.add(id)
    return fresh
  }
  const [heroId] = show([...inTurn(featuredIn), ...featuredAnywhere, ...newest], 1)
  const featured = show([...inTurn(featuredIn), ...featuredAnywhere], FEATURED)
  const arrivals = show(newest, ARRIVALS)
  const tiles = anyIn.map((ids) => show(ids, 1)[0] ?? ids[0])

  const cards = new Map(
    (await cardsOf([...new Set([...shown, ...tiles.flatMap((id) => id ?? [])])], language)).map(
      (card) => [card.id, card]
    )
  )
  const pick = (ids: string[]) => ids.flatMap((id) => cards.get(id) ?? [])
  return {
    hero: heroId ? cards.get(heroId) : undefined,
    featured: pick(featured),
    arrivals: pick(arrivals),
    departments: roots.flatMap((category, index) => {
      const card = cards.get(tiles[index] ?? "")
      return card ? [{ category, card }] : []
    }),
  }
}

/** First of each list, then second of each, and so on. */
function inTurn(lists: string[][]): string[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, index) =>
    lists.flatMap((list) => list[index] ?? [])
  ).flat()
}
