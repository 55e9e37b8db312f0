/**
 * The journal's articles, read from Payload in this process with a visitor's rights.
 *
 * An article is in a language when its title, summary and text exist in it: a half-written
 * translation is not shown. Pictures' texts fall back to French.
 */
import config from "@payload-config"
import { getPayload, type Where } from "payload"
import { cache } from "react"
import type { Post, Tag, User } from "@/cms/payload-types"
import { LANGUAGES, type Language } from "@/lib/paths"
import { pictureOf, type BlogPicture } from "./blog-picture"
import { ARTICLES_PER_PAGE, type BlogQuery } from "./blog-query"

export interface BlogTag {
  id: string
  slug: string
  name: string
}

/** An article in a list. */
export interface ArticleCard {
  id: string
  slug: string
  title: string
  excerpt: string
  author: string
  /** ISO 8601, UTC. */
  publishedAt: string
  cover: BlogPicture | undefined
  tags: BlogTag[]
}

export interface Article extends ArticleCard {
  content: Post["content"]
  /** ISO 8601, UTC. */
  updatedAt: string
}

export interface ArticleList {
  articles: ArticleCard[]
  page: number
  pages: number
  total: number
  /** Articles of the same choice that French readers see and these do not. */
  frenchOnly: number
}

const CARD = {
  slug: true,
  title: true,
  excerpt: true,
  author: true,
  publishedAt: true,
  cover: true,
  tags: true,
} as const

/** Complete in the language of the query. */
const COMPLETE: Where[] = [
  { title: { exists: true } },
  { excerpt: { exists: true } },
  { content: { exists: true } },
]

const studio = () => getPayload({ config })

function toCard(post: Pick<Post, "id" | keyof typeof CARD>): ArticleCard {
  return {
    id: post.id,
    slug: post.slug,
    title: post.title,
    excerpt: post.excerpt,
    author: post.author,
    publishedAt: post.publishedAt ?? "",
    cover: pictureOf(post.cover),
    tags: (post.tags ?? []).flatMap((tag) => (typeof tag === "string" ? [] : [toTag(tag)])),
  }
}

function toTag({ id, slug, name }: Pick<Tag, keyof BlogTag>): BlogTag {
  return { id, slug, name }
}

async function countArticles(language: Language, where: Where[]): Promise<number> {
  const payload = await studio()
  const { totalDocs } = await payload.count({
    collection: "posts",
    locale: language,
    overrideAccess: false,
    where: { and: [...COMPLETE, ...where] },
  })
  return totalDocs
}

/** One page of the list, newest first. */
export async function listArticles(
  language: Language,
  { tag, page }: BlogQuery
): Promise<ArticleList> {
  const payload = await studio()
  const filter: Where[] = tag ? [{ "tags.slug": { equals: tag } }] : []
  const [found, french] = await Promise.all([
    payload.find({
      collection: "posts",
      locale: language,
      fallbackLocale: "fr",
      overrideAccess: false,
      where: { and: [...COMPLETE, ...filter] },
      select: CARD,
      sort: "-publishedAt",
      depth: 1,
      limit: ARTICLES_PER_PAGE,
      page,
    }),
    language === "fr" ? 0 : countArticles("fr", filter),
  ])
  return {
    articles: found.docs.map(toCard),
    page,
    pages: found.totalPages,
    total: found.totalDocs,
    frenchOnly: Math.max(0, french - found.totalDocs),
  }
}

/** The newest articles, for a teaser. */
export async function latestArticles(language: Language, limit: number): Promise<ArticleCard[]> {
  return findCards(language, [], limit)
}

async function findCards(
  language: Language,
  where: Where[],
  limit: number
): Promise<ArticleCard[]> {
  const payload = await studio()
  const { docs } = await payload.find({
    collection: "posts",
    locale: language,
    fallbackLocale: "fr",
    overrideAccess: false,
    where: { and: [...COMPLETE, ...where] },
    select: CARD,
    sort: "-publishedAt",
    depth: 1,
    limit,
    pagination: false,
  })
  return docs.map(toCard)
}

/** Tags that at least one article in this language carries, by name. */
export const usedTags = cache(async (language: Language): Promise<BlogTag[]> => {
  const payload = await studio()
  const { values } = await payload.findDistinct({
    collection: "posts",
    field: "tags",
    locale: language,
    overrideAccess: false,
    where: { and: COMPLETE },
  })
  const ids = values.flatMap(({ tags }) => [tags].flat()).filter((id) => typeof id === "string")
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: "tags",
    locale: language,
    fallbackLocale: "fr",
    overrideAccess: false,
    where: { id: { in: ids } },
    select: { name: true, slug: true },
    depth: 0,
    pagination: false,
  })
  return docs.map(toTag).sort((a, b) => a.name.localeCompare(b.name, language))
})

/**
 * An article by its address.
 *
 * @param editor - a signed-in user who previews drafts; incomplete ones are shown, too
 * @returns nothing when it does not exist, is not published, or not in this language
 */
export const articleBySlug = cache(
  async (
    language: Language,
    slug: string,
    editor: User | null = null
  ): Promise<Article | undefined> => {
    const payload = await studio()
    const { docs } = await payload.find({
      collection: "posts",
      locale: language,
      fallbackLocale: "fr",
      overrideAccess: false,
      ...(editor ? { draft: true, user: editor } : {}),
      where: { and: [{ slug: { equals: slug } }, ...(editor ? [] : COMPLETE)] },
      select: { ...CARD, content: true, updatedAt: true },
      depth: 1,
      limit: 1,
      pagination: false,
    })
    const post = docs[0]
    if (!post) return undefined
    const { content, updatedAt } = post
    return { ...toCard(post), content, updatedAt }
  }
)

/** The languages in which the public can read an article. */
export const languagesOf = cache(async (slug: string): Promise<Language[]> => {
  const counts = await Promise.all(
    LANGUAGES.map((language) => countArticles(language, [{ slug: { equals: slug } }]))
  )
  return LANGUAGES.filter((_, index) => counts[index])
})

/** Articles that share a tag, then the newest, without the article itself. */
export async function relatedArticles(
  language: Language,
  { id, tags }: Pick<Article, "id" | "tags">,
  limit: number
): Promise<ArticleCard[]> {
  const others: Where = { id: { not_equals: id } }
  const close = tags.length
    ? await findCards(language, [others, { tags: { in: tags.map((tag) => tag.id) } }], limit)
    : []
  if (close.length === limit) return close
  const known = [id, ...close.map((card) => card.id)]
  const rest = await findCards(language, [{ id: { not_in: known } }], limit - close.length)
  return [...close, ...rest]
}
