import { ChevronRight } from "lucide-react"
import Link from "next/link"
import { cn } from "../../_lib/cn"

export interface Crumb {
  label: string
  /** Absent on the page itself. */
  href?: string
}

/** The way to this page; the last crumb is the page. */
export function Breadcrumb({
  label,
  crumbs,
  className,
}: {
  label: string
  crumbs: Crumb[]
  className?: string
}) {
  return (
    <nav aria-label={label} className={cn("text-sm text-soft", className)}>
      <ol className="flex flex-wrap items-center gap-x-1.5">
        {crumbs.map((crumb, index) => (
          <li key={`${index}-${crumb.label}`} className="flex items-center gap-x-1.5">
            {index > 0 ? <ChevronRight aria-hidden className="size-3.5" /> : null}
            {crumb.href ? (
              <Link
                href={crumb.href}
                prefetch={false}
                className="inline-flex min-h-touch items-center underline-offset-4 hover:text-ink hover:underline"
              >
                {crumb.label}
              </Link>
            ) : (
              <span aria-current="page" className="text-ink">
                {crumb.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
