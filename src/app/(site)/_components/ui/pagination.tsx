import { ChevronLeft, ChevronRight } from "lucide-react"
import Link from "next/link"
import { cn } from "../../_lib/cn"
import { buttonVariants } from "./button"

export interface PaginationLabels {
  /** Name of the navigation. */
  navigation: string
  previous: string
  next: string
  page: (page: number) => string
  status: (page: number, pages: number) => string
}

/** The pages to offer: first, last, and the neighbours of the current one; 0 stands for a gap. */
export function pagesToOffer(page: number, pages: number): number[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((one) => one >= 1 && one <= pages)
  const sorted = [...new Set(wanted)].sort((a, b) => a - b)
  return sorted.flatMap((one, index) => {
    const before = sorted[index - 1] ?? 0
    if (one - before === 2) return [one - 1, one]
    return one - before > 2 ? [0, one] : [one]
  })
}

/** Links to the pages of a list; nothing when there is only one. */
export function Pagination({
  page,
  pages,
  hrefOf,
  labels,
}: {
  page: number
  pages: number
  hrefOf: (page: number) => string
  labels: PaginationLabels
}) {
  if (pages <= 1) return null
  const step = (target: number, label: string, icon: "before" | "after") =>
    target >= 1 && target <= pages ? (
      <Link
        href={hrefOf(target)}
        rel={icon === "before" ? "prev" : "next"}
        className={buttonVariants({ variant: "outline" })}
      >
        {icon === "before" ? <ChevronLeft aria-hidden className="size-5" /> : null}
        <span className="sr-only sm:not-sr-only">{label}</span>
        {icon === "after" ? <ChevronRight aria-hidden className="size-5" /> : null}
      </Link>
    ) : (
      <span className="min-w-touch" />
    )
  return (
    <nav aria-label={labels.navigation} className="flex items-center justify-center gap-2 sm:gap-4">
      {step(page - 1, labels.previous, "before")}
      <p className="text-sm text-soft sm:hidden">{labels.status(page, pages)}</p>
      <ol className="hidden items-center gap-1 sm:flex">
        {pagesToOffer(page, pages).map((one, index) =>
          one === 0 ? (
            <li key={`gap-${index}`} aria-hidden className="px-2 text-soft">
              …
            </li>
          ) : (
            <li key={one}>
              <Link
                href={hrefOf(one)}
                aria-label={labels.page(one)}
                aria-current={one === page ? "page" : undefined}
                className={cn(
                  buttonVariants({ variant: one === page ? "primary" : "ghost", size: "icon" }),
                  "tabular-nums"
                )}
              >
                {one}
              </Link>
            </li>
          )
        )}
      </ol>
      {step(page + 1, labels.next, "after")}
    </nav>
  )
}
