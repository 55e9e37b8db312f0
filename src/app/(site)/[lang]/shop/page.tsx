import { SlidersHorizontal } from "lucide-react"
import type { Metadata } from "next"
import Link from "next/link"
import { pathTo, type Language } from "@/lib/paths"
import { ActiveFilters } from "../../_components/catalogue/active-filters"
import { DepartmentChips } from "../../_components/catalogue/department-chips"
import { FILTER_PANEL_ID, FilterPanel } from "../../_components/catalogue/filter-panel"
import { ListingShell } from "../../_components/catalogue/listing-shell"
import { ProductGrid } from "../../_components/catalogue/product-grid"
import { SortSelect } from "../../_components/catalogue/sort-select"
import { Breadcrumb } from "../../_components/ui/breadcrumb"
import { buttonVariants } from "../../_components/ui/button"
import { EmptyState } from "../../_components/ui/empty-state"
import { Pagination } from "../../_components/ui/pagination"
import { catalogue } from "../../_i18n/catalogue"
import { common } from "../../_i18n/common"
import { categoryTrail, listCatalogue } from "../../_lib/catalogue"
import { categoryTree, type Category } from "../../_lib/categories"
import { languageOf, translator } from "../../_lib/i18n"
import {
  countFilters,
  parseListingQuery,
  toQueryString,
  withoutFilters,
  type ListingQuery,
  type SearchParams,
} from "../../_lib/listing-query"
import { pageMetadata } from "../../_lib/seo"

type Props = {
  params: Promise<{ lang: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang)
  const query = parseListingQuery(await searchParams)
  const trail = categoryTrail(await categoryTree(language), query.category)
  const category = trail.at(-1)
  return pageMetadata({
    language,
    page: "shop",
    // A department and a page of it are places; words and filters are ways to look at them.
    query: {
      ...(category ? { category: category.handle } : {}),
      ...(query.page > 1 ? { page: String(query.page) } : {}),
    },
    title: titleOf(language, query, category),
    description: category?.description || translator(language, common)("site.description"),
    noIndex: query.q !== "" || countFilters(query) > 0,
  })
}

/** The list: departments, search, filters, order and pages, all in the address. */
export default async function ShopPage({ params, searchParams }: Props) {
  const language = languageOf((await params).lang)
  const query = parseListingQuery(await searchParams)
  const tree = await categoryTree(language)
  const trail = categoryTrail(tree, query.category)
  const t = translator(language, common)
  return (
    <div className="frame pb-16 pt-2 sm:pb-24">
      <Breadcrumb
        label={t("nav.breadcrumb")}
        crumbs={[
          { label: t("nav.home"), href: pathTo(language, "home") },
          {
            label: t("nav.shop"),
            ...(trail.length || query.q ? { href: pathTo(language, "shop") } : {}),
          },
          ...trail.map(({ name, handle }, index) => ({
            label: name,
            ...(index < trail.length - 1
              ? { href: `${pathTo(language, "shop")}?category=${encodeURIComponent(handle)}` }
              : {}),
          })),
        ]}
      />
      <h1 className="mt-2 text-3xl sm:text-4xl">{titleOf(language, query, trail.at(-1))}</h1>
      {trail.at(-1)?.description ? (
        <p className="mt-3 max-w-prose text-soft">{trail.at(-1)?.description}</p>
      ) : null}
      <Results language={language} query={query} tree={tree} trail={trail} />
    </div>
  )
}

async function Results({
  language,
  query,
  tree,
  trail,
}: {
  language: Language
  query: ListingQuery
  tree: Category[]
  trail: Category[]
}) {
  const t = translator(language, catalogue)
  const words = translator(language, common)
  const path = pathTo(language, "shop")
  const current = trail.at(-1)
  const listing = await listCatalogue(query, current, language)
  const filters = countFilters(query)
  const departments = current?.children.length ? current.children : (trail.at(-2)?.children ?? tree)
  return (
    <ListingShell
      action={path}
      className="group/list mt-6 grid gap-x-10 lg:grid-cols-[15rem_minmax(0,1fr)]"
    >
      <div className="min-w-0 space-y-4 lg:col-span-2">
        <DepartmentChips
          language={language}
          query={query}
          departments={departments}
          counts={listing.facets.categories}
        />
        <div className="sticky top-16 z-20 -mx-4 flex items-center justify-between gap-3 border-y border-line bg-paper px-4 py-2 sm:static sm:mx-0 sm:px-0">
          <button
            type="button"
            popoverTarget={FILTER_PANEL_ID}
            className={buttonVariants({ variant: "outline", className: "lg:hidden" })}
          >
            <SlidersHorizontal aria-hidden className="size-5" strokeWidth={1.5} />
            {filters ? t("list.filterCount", { count: filters }) : t("list.filter")}
          </button>
          <p role="status" className="hidden text-sm text-soft sm:block">
            {t("list.count", { count: listing.total })}
          </p>
          <SortSelect language={language} query={query} />
        </div>
      </div>
      <div className="lg:pt-8">
        <FilterPanel language={language} query={query} facets={listing.facets} />
      </div>
      <section
        aria-labelledby="results-title"
        className="min-w-0 space-y-6 pt-4 transition-opacity group-data-[pending]/list:opacity-50 lg:pt-8"
      >
        <h2 id="results-title" className="sr-only">
          {t("list.results")}
        </h2>
        <p className="text-sm text-soft sm:hidden">{t("list.count", { count: listing.total })}</p>
        <ActiveFilters language={language} query={query} fabrics={listing.facets.fabrics} />
        {listing.products.length ? (
          <>
            <ProductGrid products={listing.products} language={language} priority={4} />
            <div className="pt-8">
              <Pagination
                page={query.page}
                pages={listing.pages}
                hrefOf={(page) => `${path}${toQueryString({ ...query, page })}`}
                labels={{
                  navigation: words("pagination.label"),
                  previous: words("pagination.previous"),
                  next: words("pagination.next"),
                  page: (page) => words("pagination.page", { page }),
                  status: (page, pages) => words("pagination.status", { page, pages }),
                }}
              />
            </div>
          </>
        ) : (
          <NothingToShow language={language} query={query} total={listing.total} />
        )}
      </section>
    </ListingShell>
  )
}

function NothingToShow({
  language,
  query,
  total,
}: {
  language: Language
  query: ListingQuery
  total: number
}) {
  const t = translator(language, catalogue)
  const path = pathTo(language, "shop")
  const action = (href: string, label: string) => (
    <Link href={href} className={buttonVariants()}>
      {label}
    </Link>
  )
  if (total > 0) {
    return (
      <EmptyState
        title={t("list.pastEnd")}
        action={action(`${path}${toQueryString({ ...query, page: 1 })}`, t("list.firstPage"))}
      />
    )
  }
  if (countFilters(query) > 0) {
    return (
      <EmptyState
        title={t("list.noResult")}
        action={action(`${path}${toQueryString(withoutFilters(query))}`, t("list.clear"))}
      >
        {t("list.noResultBody")}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title={query.q ? t("list.noResult") : t("list.empty")}
      action={query.q || query.category ? action(path, t("list.clearSearch")) : undefined}
    >
      {query.q ? t("list.noResultBody") : t("list.emptyBody")}
    </EmptyState>
  )
}

function titleOf(language: Language, query: ListingQuery, category: Category | undefined): string {
  const t = translator(language, catalogue)
  if (query.q) return t("list.searchTitle", { q: query.q })
  return category?.name ?? t("list.title")
}
