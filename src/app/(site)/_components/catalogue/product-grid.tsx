import type { Language } from "@/lib/paths"
import { cn } from "../../_lib/cn"
import type { ProductCard as Card } from "../../_lib/product-card"
import { Skeleton } from "../ui/skeleton"
import { ProductCard } from "./product-card"

const GRID = "grid grid-cols-2 gap-x-3 gap-y-8 sm:gap-x-6 sm:gap-y-10 md:grid-cols-3"
const WIDE = "xl:grid-cols-4"

/** Products in two columns on a phone, three or four above. */
export function ProductGrid({
  products,
  language,
  columns = 3,
  priority = 0,
  heading,
}: {
  products: Card[]
  language: Language
  /** At most, on a wide screen. */
  columns?: 3 | 4
  /** How many pictures are seen without scrolling. */
  priority?: number
  heading?: "h2" | "h3"
}) {
  return (
    <ul className={cn(GRID, columns === 4 && WIDE)}>
      {products.map((product, index) => (
        <li key={product.id}>
          <ProductCard
            product={product}
            language={language}
            heading={heading}
            priority={index < priority}
            sizes={
              columns === 4
                ? "(min-width: 1280px) 290px, (min-width: 768px) 30vw, 46vw"
                : "(min-width: 1280px) 300px, (min-width: 768px) 30vw, 46vw"
            }
          />
        </li>
      ))}
    </ul>
  )
}

/** The grid's shape while its products are on their way. */
export function ProductGridSkeleton({
  count = 12,
  columns = 3,
}: {
  count?: number
  columns?: 3 | 4
}) {
  return (
    <div aria-hidden className={cn(GRID, columns === 4 && WIDE)}>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className="space-y-3">
          <Skeleton className="aspect-garment rounded-lg" />
          <Skeleton className="h-4 w-4/5" />
          <Skeleton className="h-4 w-2/5" />
        </div>
      ))}
    </div>
  )
}
