import { ListingSkeleton } from "../../_components/catalogue/listing-skeleton"
import { Skeleton } from "../../_components/ui/skeleton"

/** Shown at once on the way to the list. Both languages: a loading file knows no parameters. */
export default function Loading() {
  return (
    <div data-fallback className="frame pb-16 pt-6">
      <Skeleton className="h-5 w-48" />
      <Skeleton className="mt-6 h-10 w-72 max-w-full" />
      <ListingSkeleton label="Chargement… / Loading…" />
    </div>
  )
}
