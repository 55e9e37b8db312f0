import Link from "next/link"
import { pathTo, type Language } from "@/lib/paths"
import { catalogue } from "../../_i18n/catalogue"
import type { Category } from "../../_lib/categories"
import { cn } from "../../_lib/cn"
import { formatNumber } from "../../_lib/format"
import { translator } from "../../_lib/i18n"
import { toQueryString, type ListingQuery } from "../../_lib/listing-query"

/** The departments within this one, or beside it when it holds none; one row that scrolls. */
export function DepartmentChips({
  language,
  query,
  departments,
  counts,
}: {
  language: Language
  query: ListingQuery
  departments: Category[]
  counts: Map<string, number>
}) {
  const t = translator(language, catalogue)
  const offered = departments.filter(
    ({ id, handle }) => (counts.get(id) ?? 0) > 0 || handle === query.category
  )
  if (offered.length === 0) return null
  return (
    <nav aria-label={t("list.departments")} className="-mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0">
      <ul className="flex gap-2 pb-1 sm:flex-wrap">
        {offered.map(({ id, name, handle }) => {
          const current = handle === query.category
          const target = { ...query, category: handle, page: 1 }
          return (
            <li key={id}>
              <Link
                href={`${pathTo(language, "shop")}${toQueryString(target)}`}
                prefetch={false}
                aria-current={current ? "page" : undefined}
                className={cn(
                  "inline-flex min-h-touch items-center gap-2 whitespace-nowrap rounded-full border px-4 text-sm",
                  current
                    ? "border-ink bg-ink text-on-ink"
                    : "border-line-strong hover:border-ink hover:bg-sunken"
                )}
              >
                {name}
                <span className={cn("tabular-nums", current ? "opacity-80" : "text-soft")}>
                  {formatNumber(counts.get(id) ?? 0, language)}
                </span>
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
