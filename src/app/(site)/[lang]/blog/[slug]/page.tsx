import { convertLexicalToPlaintext } from "@payloadcms/richtext-lexical/plaintext"
import type { Metadata } from "next"
import Image from "next/image"
import Link from "next/link"
import { notFound } from "next/navigation"
import { getEnv } from "@/config/env"
import { pathTo, type Language } from "@/lib/paths"
import { Breadcrumb } from "../../../_components/ui/breadcrumb"
import { buttonVariants } from "../../../_components/ui/button"
import { blog } from "../../../_i18n/blog"
import { common } from "../../../_i18n/common"
import {
  articleBySlug,
  languagesOf,
  latestArticles,
  relatedArticles,
  type Article,
  type ArticleCard as Card,
} from "../../../_lib/blog"
import { previewingEditor } from "../../../_lib/blog-preview"
import { minutesFor } from "../../../_lib/blog-text"
import { formatDate } from "../../../_lib/format"
import { languageOf, translator } from "../../../_lib/i18n"
import { jsonLd, pageMetadata } from "../../../_lib/seo"
import { ArticleBody } from "../_components/article-body"
import { ArticleCard } from "../_components/article-card"
import { PreviewNotice } from "../_components/preview-notice"

type Props = { params: Promise<{ lang: string; slug: string }> }

const RELATED = 3

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, slug } = await params
  const language = languageOf(lang)
  const editor = await previewingEditor()
  const [article, languages] = await Promise.all([
    articleBySlug(language, slug, editor),
    languagesOf(slug),
  ])
  if (!article) {
    const title = languages.length ? translator(language, blog)("untranslated.title") : ""
    return { ...(title ? { title } : {}), robots: { index: false, follow: true } }
  }
  const { title, excerpt, cover, publishedAt, author, tags } = article
  const metadata = pageMetadata({
    language,
    page: "article",
    params: { slug },
    title,
    description: excerpt,
    languages,
    type: "article",
    image: absolute(cover?.share ?? cover?.src),
    noIndex: Boolean(editor),
  })
  return {
    ...metadata,
    authors: [{ name: author }],
    openGraph: {
      ...metadata.openGraph,
      type: "article",
      publishedTime: publishedAt,
      authors: [author],
      tags: tags.map(({ name }) => name),
    },
    twitter: { card: "summary_large_image" },
  }
}

/** An article, or a way to its other language, or the page of unknown addresses. */
export default async function ArticlePage({ params }: Props) {
  const { lang, slug } = await params
  const language = languageOf(lang)
  const editor = await previewingEditor()
  const article = await articleBySlug(language, slug, editor)
  if (!article) {
    const [other] = await languagesOf(slug)
    if (!other) notFound()
    return <Untranslated language={language} other={other} slug={slug} />
  }
  const t = translator(language, blog)
  const words = translator(language, common)
  const { title, excerpt, author, publishedAt, cover, tags, content } = article
  const minutes = content && minutesFor(convertLexicalToPlaintext({ data: content }))
  const related = await relatedArticles(language, article, RELATED)
  return (
    <>
      {editor ? <PreviewNotice language={language} slug={slug} /> : null}
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={jsonLd(structuredData(article, language))}
      />
      <article className="frame pb-16 pt-2 sm:pb-24">
        <Breadcrumb
          label={words("nav.breadcrumb")}
          crumbs={[
            { label: words("nav.home"), href: pathTo(language, "home") },
            { label: words("nav.blog"), href: pathTo(language, "blog") },
            { label: title },
          ]}
        />
        <header className="mx-auto mt-6 max-w-prose sm:mt-10">
          {tags.length ? (
            <ul className="flex flex-wrap gap-x-4">
              {tags.map((tag) => (
                <li key={tag.id}>
                  <Link
                    href={`${pathTo(language, "blog")}?tag=${encodeURIComponent(tag.slug)}`}
                    prefetch={false}
                    className="inline-flex min-h-touch items-center text-sm text-accent underline-offset-4 hover:underline"
                  >
                    {tag.name}
                  </Link>
                </li>
              ))}
            </ul>
          ) : null}
          <h1 className="text-3xl sm:text-5xl">{title}</h1>
          <p className="mt-4 text-lg leading-8 text-soft sm:text-xl">{excerpt}</p>
          <p className="mt-5 flex flex-wrap gap-x-4 gap-y-1 text-sm text-soft">
            <span>{t("article.by", { author })}</span>
            {publishedAt ? (
              <time dateTime={publishedAt}>{formatDate(publishedAt, language)}</time>
            ) : null}
            {minutes ? <span>{t("article.readingTime", { count: minutes })}</span> : null}
          </p>
        </header>
        {cover ? (
          <Image
            src={cover.src}
            alt={cover.alt}
            width={cover.width}
            height={cover.height}
            preload
            fetchPriority="high"
            sizes="(min-width: 1088px) 1024px, 100vw"
            className="-mx-4 mt-8 aspect-[8/5] w-[calc(100%+2rem)] max-w-none bg-sunken object-cover sm:mx-auto sm:mt-12 sm:w-full sm:max-w-5xl sm:rounded-lg lg:aspect-[2/1]"
          />
        ) : null}
        <div className="mt-8 sm:mt-12">
          {content ? <ArticleBody content={content} language={language} /> : null}
        </div>
      </article>
      <Related language={language} articles={related} />
    </>
  )
}

function Related({ language, articles }: { language: Language; articles: Card[] }) {
  if (articles.length === 0) return null
  const t = translator(language, blog)
  return (
    <aside aria-labelledby="related-title" className="border-t border-line bg-sunken">
      <div className="frame py-14 sm:py-20">
        <h2 id="related-title" className="text-2xl sm:text-3xl">
          {t("article.related")}
        </h2>
        <ul className="mt-8 grid gap-x-8 gap-y-12 sm:grid-cols-2 lg:grid-cols-3">
          {articles.map((article) => (
            <li key={article.id}>
              <ArticleCard article={article} language={language} heading="h3" />
            </li>
          ))}
        </ul>
        <Link
          href={pathTo(language, "blog")}
          className={buttonVariants({ variant: "outline", className: "mt-12" })}
        >
          {t("article.back")}
        </Link>
      </div>
    </aside>
  )
}

async function Untranslated({
  language,
  other,
  slug,
}: {
  language: Language
  other: Language
  slug: string
}) {
  const t = translator(language, blog)
  const articles = await latestArticles(language, RELATED)
  return (
    <>
      <div className="frame max-w-prose py-16 text-center sm:py-24">
        <h1 className="text-3xl sm:text-4xl">{t("untranslated.title")}</h1>
        <p className="mt-4 text-soft">{t("untranslated.body")}</p>
        <Link
          href={pathTo(other, "article", { slug })}
          hrefLang={other}
          className={buttonVariants({ className: "mt-8" })}
        >
          {t("untranslated.read")}
        </Link>
      </div>
      <Related language={language} articles={articles} />
    </>
  )
}

function absolute(path: string | undefined): string | undefined {
  return path && getEnv().webUrl + path
}

function structuredData(article: Article, language: Language): Record<string, unknown> {
  const { title, excerpt, author, publishedAt, updatedAt, cover, slug } = article
  return {
    "@context": "https://schema.org",
    "@type": "Article",
    headline: title,
    description: excerpt,
    inLanguage: language,
    datePublished: publishedAt || undefined,
    dateModified: updatedAt,
    author: { "@type": "Person", name: author },
    publisher: { "@type": "Organization", name: "Sugu" },
    image: absolute(cover?.share ?? cover?.src),
    mainEntityOfPage: absolute(pathTo(language, "article", { slug })),
  }
}
