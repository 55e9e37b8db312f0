import { Skeleton } from "../../../_components/ui/skeleton"

/** The shape of the list while it loads. */
export function ListSkeleton({ label }: { label: string }) {
  return (
    <div role="status" className="mt-8">
      <span className="sr-only">{label}</span>
      <div className="grid gap-x-8 gap-y-12 sm:grid-cols-2 lg:grid-cols-3">
        {Array.from({ length: 6 }, (_, index) => (
          <div key={index}>
            <Skeleton className="aspect-[8/5] w-full rounded-lg" />
            <Skeleton className="mt-4 h-4 w-32" />
            <Skeleton className="mt-3 h-7 w-5/6" />
            <Skeleton className="mt-3 h-4 w-full" />
            <Skeleton className="mt-2 h-4 w-2/3" />
          </div>
        ))}
      </div>
    </div>
  )
}
