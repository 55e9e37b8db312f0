import { X } from "lucide-react"
import Link from "next/link"
import { pathTo, type Language } from "@/lib/paths"
import { catalogue } from "../../_i18n/catalogue"
import type { FacetValue, Listing } from "../../_lib/catalogue"
import { formatNumber } from "../../_lib/format"
import { translator } from "../../_lib/i18n"
import {
  countFilters,
  toQueryString,
  withoutFilters,
  type ListingQuery,
} from "../../_lib/listing-query"
import { valueLabel } from "../../_lib/product-options"
import { Button, buttonVariants } from "../ui/button"
import { Input } from "../ui/input"

export const FILTER_FORM_ID = "listing-filters"
export const FILTER_PANEL_ID = "listing-filter-panel"

/**
 * The list's filters: one GET form. On a phone it is a native popover over the page; on a
 * wide screen the same element stands beside the list.
 */
export function FilterPanel({
  language,
  query,
  facets,
}: {
  language: Language
  query: ListingQuery
  facets: Listing["facets"]
}) {
  const t = translator(language, catalogue)
  const path = pathTo(language, "shop")
  const chosen = countFilters(query)
  return (
    <aside
      id={FILTER_PANEL_ID}
      popover="auto"
      aria-labelledby="filters-title"
      className="inset-y-0 left-auto right-0 m-0 h-dvh max-h-none w-full max-w-sm overflow-y-auto border-l border-line bg-paper p-0 text-ink backdrop:bg-black/40 lg:static lg:block lg:h-auto lg:max-w-none lg:overflow-visible lg:border-0"
    >
      <div className="sticky top-0 z-10 flex h-16 items-center justify-between border-b border-line bg-paper px-4 lg:hidden">
        <h2 id="filters-title" className="text-xl">
          {t("list.filters")}
        </h2>
        <button
          type="button"
          popoverTarget={FILTER_PANEL_ID}
          popoverTargetAction="hide"
          className="-mr-2 grid size-11 place-items-center rounded-full hover:bg-sunken"
        >
          <X aria-hidden className="size-6" strokeWidth={1.5} />
          <span className="sr-only">{t("list.close")}</span>
        </button>
      </div>
      <form
        id={FILTER_FORM_ID}
        data-listing={query.q ? "relevance" : "newest"}
        action={path}
        method="get"
        className="space-y-8 p-4 lg:p-0"
      >
        {query.q ? <input type="hidden" name="q" value={query.q} /> : null}
        {query.category ? <input type="hidden" name="category" value={query.category} /> : null}
        <fieldset>
          <FilterTitle>{t("list.availability")}</FilterTitle>
          <CheckRow
            name="stock"
            value="1"
            label={t("list.inStock")}
            count={facets.inStock}
            checked={query.inStock}
            language={language}
          />
        </fieldset>
        <SizeFilter language={language} sizes={facets.sizes} chosen={query.sizes} />
        <CheckFilter
          title={t("list.fabric")}
          name="fabric"
          values={facets.fabrics}
          chosen={query.fabrics}
          language={language}
        />
        <fieldset>
          <FilterTitle>{t("list.price")}</FilterTitle>
          <div className="grid grid-cols-2 gap-3">
            <PriceInput
              name="min"
              label={t("list.min")}
              value={query.min}
              hint={facets.price?.min}
            />
            <PriceInput
              name="max"
              label={t("list.max")}
              value={query.max}
              hint={facets.price?.max}
            />
          </div>
        </fieldset>
        <div className="sticky bottom-0 -mx-4 flex flex-wrap gap-3 border-t border-line bg-paper p-4 lg:static lg:m-0 lg:border-0 lg:p-0">
          <Button type="submit" className="flex-1" variant="primary">
            {t("list.apply")}
          </Button>
          {chosen > 0 ? (
            <Link
              href={`${path}${toQueryString(withoutFilters(query))}`}
              scroll={false}
              className={buttonVariants({ variant: "outline", className: "flex-1" })}
            >
              {t("list.clear")}
            </Link>
          ) : null}
        </div>
      </form>
    </aside>
  )
}

function FilterTitle({ children }: { children: string }) {
  return <legend className="mb-2 text-sm font-semibold">{children}</legend>
}

function CheckRow({
  name,
  value,
  label,
  count,
  checked,
  language,
}: {
  name: string
  value: string
  label: string
  count: number
  checked: boolean
  language: Language
}) {
  return (
    <label className="flex min-h-touch cursor-pointer items-center gap-3 lg:min-h-9">
      <input
        key={String(checked)}
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={checked}
        className="size-5 accent-accent-fill"
      />
      <span className="flex-1">{label}</span>
      <span className="text-sm tabular-nums text-soft">{formatNumber(count, language)}</span>
    </label>
  )
}

function CheckFilter({
  title,
  name,
  values,
  chosen,
  language,
}: {
  title: string
  name: string
  values: FacetValue[]
  chosen: string[]
  language: Language
}) {
  if (values.length === 0) return null
  return (
    <fieldset>
      <FilterTitle>{title}</FilterTitle>
      {values.map(({ value, label, count }) => (
        <CheckRow
          key={value}
          name={name}
          value={value}
          label={label ?? value}
          count={count}
          checked={chosen.includes(value)}
          language={language}
        />
      ))}
    </fieldset>
  )
}

function SizeFilter({
  language,
  sizes,
  chosen,
}: {
  language: Language
  sizes: FacetValue[]
  chosen: string[]
}) {
  const t = translator(language, catalogue)
  if (sizes.length === 0) return null
  return (
    <fieldset>
      <FilterTitle>{t("list.size")}</FilterTitle>
      <div className="flex flex-wrap gap-2">
        {sizes.map(({ value }) => (
          <label
            key={value}
            className="relative inline-flex min-h-touch min-w-touch cursor-pointer items-center justify-center rounded-md border border-line-strong px-3 text-sm hover:border-ink has-[:checked]:border-ink has-[:checked]:bg-ink has-[:checked]:text-on-ink has-[:focus-visible]:outline has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-accent"
          >
            <input
              key={String(chosen.includes(value))}
              type="checkbox"
              name="size"
              value={value}
              defaultChecked={chosen.includes(value)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            {valueLabel(value, language)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function PriceInput({
  name,
  label,
  value,
  hint,
}: {
  name: string
  label: string
  value: number | undefined
  hint: number | undefined
}) {
  return (
    <label className="block text-sm text-soft">
      {label}
      <Input
        key={value ?? ""}
        name={name}
        inputMode="numeric"
        pattern="[0-9 ]*"
        autoComplete="off"
        defaultValue={value ?? ""}
        placeholder={hint === undefined ? undefined : String(hint)}
        className="mt-1 tabular-nums"
      />
    </label>
  )
}
