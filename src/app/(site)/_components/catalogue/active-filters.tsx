import { X } from "lucide-react"
import Link from "next/link"
import { pathTo, type Language } from "@/lib/paths"
import { catalogue } from "../../_i18n/catalogue"
import type { FacetValue } from "../../_lib/catalogue"
import { translator } from "../../_lib/i18n"
import {
  countFilters,
  toQueryString,
  withoutFilters,
  type ListingQuery,
} from "../../_lib/listing-query"
import { formatMoney } from "../../_lib/money"
import { valueLabel } from "../../_lib/product-options"

/** The chosen filters, each with a way to take it back. */
export function ActiveFilters({
  language,
  query,
  fabrics,
}: {
  language: Language
  query: ListingQuery
  /** The offered cloths, for their names. */
  fabrics: FacetValue[]
}) {
  if (countFilters(query) === 0) return null
  const t = translator(language, catalogue)
  const path = pathTo(language, "shop")
  const first = { ...query, page: 1 }
  const chips: { name: string; without: ListingQuery }[] = [
    ...(query.inStock ? [{ name: t("list.inStock"), without: { ...first, inStock: false } }] : []),
    ...query.sizes.map((size) => ({
      name: `${t("list.size")} ${valueLabel(size, language)}`,
      without: { ...first, sizes: query.sizes.filter((one) => one !== size) },
    })),
    ...query.fabrics.map((fabric) => ({
      name: fabrics.find(({ value }) => value === fabric)?.label ?? fabric,
      without: { ...first, fabrics: query.fabrics.filter((one) => one !== fabric) },
    })),
    ...(query.min !== undefined || query.max !== undefined
      ? [
          {
            name: priceName(query, language),
            without: { ...first, min: undefined, max: undefined },
          },
        ]
      : []),
  ]
  return (
    <div className="flex flex-wrap items-center gap-2">
      <ul aria-label={t("list.active")} className="contents">
        {chips.map(({ name, without }) => (
          <li key={name}>
            <Link
              href={`${path}${toQueryString(without)}`}
              scroll={false}
              prefetch={false}
              aria-label={t("list.remove", { name })}
              className="inline-flex min-h-touch items-center gap-1.5 rounded-full border border-line-strong px-3.5 text-sm hover:border-ink hover:bg-sunken"
            >
              {name}
              <X aria-hidden className="size-4" />
            </Link>
          </li>
        ))}
      </ul>
      <Link
        href={`${path}${toQueryString(withoutFilters(query))}`}
        scroll={false}
        prefetch={false}
        className="inline-flex min-h-touch items-center px-2 text-sm text-accent underline underline-offset-4"
      >
        {t("list.clear")}
      </Link>
    </div>
  )
}

function priceName({ min, max }: ListingQuery, language: Language): string {
  const t = translator(language, catalogue)
  const say = (amount: number) => formatMoney(amount, language)
  if (min === undefined) return t("list.priceTo", { max: say(max ?? 0) })
  if (max === undefined) return t("list.priceFrom", { min: say(min) })
  return t("list.priceRange", { min: say(min), max: say(max) })
}
