import type { Metadata } from "next"
import Link from "next/link"
import { Suspense } from "react"
import { pathTo, type Language } from "@/lib/paths"
import { Breadcrumb } from "../../_components/ui/breadcrumb"
import { buttonVariants } from "../../_components/ui/button"
import { EmptyState } from "../../_components/ui/empty-state"
import { Pagination } from "../../_components/ui/pagination"
import { blog } from "../../_i18n/blog"
import { common } from "../../_i18n/common"
import { listArticles, usedTags } from "../../_lib/blog"
import {
  blogQueryParams,
  blogQueryString,
  parseBlogQuery,
  type BlogQuery,
} from "../../_lib/blog-query"
import { languageOf, translator } from "../../_lib/i18n"
import type { SearchParams } from "../../_lib/listing-query"
import { pageMetadata } from "../../_lib/seo"
import { ArticleCard } from "./_components/article-card"
import { ListSkeleton } from "./_components/list-skeleton"
import { TagChips } from "./_components/tag-chips"

type Props = {
  params: Promise<{ lang: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang)
  const query = parseBlogQuery(await searchParams)
  const t = translator(language, blog)
  const tag = query.tag && (await usedTags(language)).find(({ slug }) => slug === query.tag)
  const title = tag
    ? t("list.tagTitle", { tag: tag.name })
    : query.page > 1
      ? t("list.pageTitle", { page: query.page })
      : t("list.title")
  return pageMetadata({
    language,
    page: "blog",
    query: blogQueryParams(query),
    title,
    description: t("list.lead"),
    noIndex: query.tag !== "" && !tag,
  })
}

/** The journal: newest first, by tag, nine a page. */
export default async function BlogPage({ params, searchParams }: Props) {
  const language = languageOf((await params).lang)
  const query = parseBlogQuery(await searchParams)
  const t = translator(language, blog)
  const words = translator(language, common)
  return (
    <div className="frame pb-16 pt-2 sm:pb-24">
      <Breadcrumb
        label={words("nav.breadcrumb")}
        crumbs={[
          { label: words("nav.home"), href: pathTo(language, "home") },
          { label: words("nav.blog") },
        ]}
      />
      <h1 className="mt-2 text-3xl sm:text-5xl">{t("list.title")}</h1>
      <p className="mt-3 max-w-prose text-lg text-soft">{t("list.lead")}</p>
      <Suspense key={blogQueryString(query)} fallback={<ListSkeleton label={t("list.loading")} />}>
        <Articles language={language} query={query} />
      </Suspense>
    </div>
  )
}

async function Articles({ language, query }: { language: Language; query: BlogQuery }) {
  const t = translator(language, blog)
  const words = translator(language, common)
  const path = pathTo(language, "blog")
  const [tags, list] = await Promise.all([usedTags(language), listArticles(language, query)])
  const { articles, page, pages, total, frenchOnly } = list
  return (
    <>
      <div className="mt-8 space-y-4">
        <TagChips language={language} tags={tags} current={query.tag} />
        {total > 0 ? (
          <p role="status" className="text-sm text-soft">
            {t("list.count", { count: total })}
          </p>
        ) : null}
      </div>
      {articles.length > 0 ? (
        <ul className="mt-6 grid gap-x-8 gap-y-12 sm:grid-cols-2 lg:grid-cols-3">
          {articles.map((article, index) => (
            <li key={article.id}>
              <ArticleCard article={article} language={language} priority={index === 0} />
            </li>
          ))}
        </ul>
      ) : (
        <NoArticles language={language} filtered={query.tag !== "" || query.page > 1} />
      )}
      <div className="mt-14">
        <Pagination
          page={page}
          pages={pages}
          hrefOf={(target) => `${path}${blogQueryString({ ...query, page: target })}`}
          labels={{
            navigation: words("pagination.label"),
            previous: words("pagination.previous"),
            next: words("pagination.next"),
            page: (number) => words("pagination.page", { page: number }),
            status: (number, count) => words("pagination.status", { page: number, pages: count }),
          }}
        />
      </div>
      {frenchOnly > 0 ? (
        <p className="mt-12 border-t border-line pt-6 text-soft">
          {t("list.frenchOnly", { count: frenchOnly })}{" "}
          <Link
            href={pathTo("fr", "blog")}
            hrefLang="fr"
            className="inline-flex min-h-touch items-center text-accent underline underline-offset-4"
          >
            {t("list.readFrench")}
          </Link>
        </p>
      ) : null}
    </>
  )
}

function NoArticles({ language, filtered }: { language: Language; filtered: boolean }) {
  const t = translator(language, blog)
  return filtered ? (
    <EmptyState
      title={t("list.filteredEmpty")}
      action={
        <Link href={pathTo(language, "blog")} className={buttonVariants()}>
          {t("list.clear")}
        </Link>
      }
    />
  ) : (
    <EmptyState
      title={t("list.empty")}
      action={
        <Link href={pathTo(language, "shop")} className={buttonVariants()}>
          {t("list.emptyAction")}
        </Link>
      }
    >
      {t("list.emptyBody")}
    </EmptyState>
  )
}
