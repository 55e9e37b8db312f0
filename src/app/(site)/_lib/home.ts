/** What the home page shows of the catalogue: one search for everything, one product list. */
import "server-only"
import type { Language } from "@/lib/paths"
import type { Category } from "./categories"
import { cardsOf, searchIds } from "./catalogue"
import type { ProductCard } from "./product-card"

const FEATURED = 5
const ARRIVALS = 8

export interface HomeWindow {
  /** The picture of the shop window; the first of `featured` is it. */
  hero: ProductCard | undefined
  featured: ProductCard[]
  arrivals: ProductCard[]
  departments: { category: Category; image: string | undefined }[]
}

/** Featured pieces, new arrivals, and one picture for each department. */
export async function homeWindow(categories: Category[], language: Language): Promise<HomeWindow> {
  const [featuredIds = [], newestIds = [], ...departmentIds] = await searchIds([
    { filters: { in_stock: true, featured: true }, take: FEATURED },
    { filters: { in_stock: true }, take: ARRIVALS + FEATURED },
    ...categories.map(({ id }) => ({ filters: { category_ids: id, in_stock: true }, take: 4 })),
  ])
  const cards = new Map(
    (
      await cardsOf([...new Set([...featuredIds, ...newestIds, ...departmentIds.flat()])], language)
    ).map((card) => [card.id, card])
  )
  const pick = (ids: string[]) => ids.flatMap((id) => cards.get(id) ?? [])

  const featuredCards = pick(featuredIds.length ? featuredIds : newestIds.slice(0, FEATURED))
  const [hero, ...featured] = featuredCards
  const shown = new Set(featuredCards.map(({ id }) => id))
  const arrivals = pick(newestIds)
    .filter(({ id }) => !shown.has(id))
    .slice(0, ARRIVALS)
  for (const { id } of arrivals) shown.add(id)

  const departments = categories.map((category, index) => {
    const candidates = pick(departmentIds[index] ?? []).filter(({ image }) => image)
    const card = candidates.find(({ id }) => !shown.has(id)) ?? candidates[0]
    if (card) shown.add(card.id)
    return { category, image: card?.image, empty: !card }
  })
  return {
    hero,
    featured,
    arrivals,
    departments: departments.filter(({ empty }) => !empty),
  }
}
