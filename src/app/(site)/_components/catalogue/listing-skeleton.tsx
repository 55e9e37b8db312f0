import { Skeleton } from "../ui/skeleton"
import { ProductGridSkeleton } from "./product-grid"

/** The list's shape while it is on its way; says so to screen readers. */
export function ListingSkeleton({ label }: { label: string }) {
  return (
    <div data-fallback className="mt-6 grid gap-x-10 lg:grid-cols-[15rem_minmax(0,1fr)]">
      <p role="status" className="sr-only">
        {label}
      </p>
      <div className="space-y-4 lg:col-span-2">
        <div className="flex gap-2 overflow-hidden">
          {["w-24", "w-28", "w-20", "w-32"].map((width) => (
            <Skeleton key={width} className={`h-11 shrink-0 rounded-full ${width}`} />
          ))}
        </div>
        <Skeleton className="h-14" />
      </div>
      <div className="hidden space-y-6 pt-8 lg:block">
        <Skeleton className="h-40" />
        <Skeleton className="h-64" />
      </div>
      <div className="pt-8">
        <ProductGridSkeleton />
      </div>
    </div>
  )
}
