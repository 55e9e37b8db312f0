import type { ReactNode } from "react"
import { ProductGridSkeleton } from "../catalogue/product-grid"
import { Skeleton } from "../ui/skeleton"
import { Hero } from "./hero"

/** The home page before the catalogue has answered: the words are there already. */
export function HomeSkeleton({ intro }: { intro: ReactNode }) {
  return (
    <div data-fallback>
      <Hero
        picture={
          <Skeleton className="aspect-square rounded-none sm:aspect-garment sm:rounded-lg" />
        }
      >
        {intro}
      </Hero>
      <div className="frame py-14 sm:py-20">
        <ProductGridSkeleton count={4} columns={4} />
      </div>
    </div>
  )
}
