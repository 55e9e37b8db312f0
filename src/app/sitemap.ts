import type { MetadataRoute } from "next"
import { getEnv } from "@/config/env"
import { LANGUAGES, pathTo, type Language, type PageName } from "@/lib/paths"
import { latestArticles } from "./(site)/_lib/blog"
import { storeClient } from "./(site)/_lib/sdk"

export const dynamic = "force-dynamic"

/** One sitemap holds 50,000 addresses; each product takes one in each language. */
const MOST_PRODUCTS = 20_000
const MOST_ARTICLES = 2_000
const PAGE = 500
const LIFETIME_S = 3600

interface Listed {
  handle: string
  updated_at: string
}

/** Every page that search engines should know, each with its other language. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [products, categories, articles] = await Promise.all([
    listProducts(),
    listCategories(),
    listArticles(),
  ])
  return [
    ...entries("home"),
    ...entries("shop"),
    ...entries("blog"),
    ...categories.flatMap(({ handle, updated_at }) =>
      entries("shop", {}, `?${new URLSearchParams({ category: handle })}`, updated_at)
    ),
    ...products.flatMap(({ handle, updated_at }) => entries("product", { handle }, "", updated_at)),
    ...articles.flatMap(({ slug, languages }) =>
      entries("article", { slug }, "", undefined, languages)
    ),
  ]
}

function entries(
  page: PageName,
  params: Record<string, string> = {},
  query = "",
  changedAt?: string,
  languages: readonly Language[] = LANGUAGES
): MetadataRoute.Sitemap {
  const { webUrl } = getEnv()
  const address = (language: Language) => webUrl + pathTo(language, page, params) + query
  return languages.map((language) => ({
    url: address(language),
    ...(changedAt ? { lastModified: changedAt } : {}),
    alternates: {
      languages: Object.fromEntries(languages.map((one) => [one, address(one)])),
    },
  }))
}

async function listProducts(): Promise<Listed[]> {
  const listed: Listed[] = []
  while (listed.length < MOST_PRODUCTS) {
    const { products } = await storeClient().client.fetch<{ products: Listed[] }>(
      "/store/products",
      {
        query: { fields: "handle,updated_at", limit: PAGE, offset: listed.length, order: "id" },
        cache: "force-cache",
        next: { revalidate: LIFETIME_S },
      }
    )
    listed.push(...products)
    if (products.length < PAGE) break
  }
  return listed
}

async function listCategories(): Promise<Listed[]> {
  const { product_categories } = await storeClient().client.fetch<{
    product_categories: Listed[]
  }>("/store/product-categories", {
    query: { fields: "handle,updated_at", limit: PAGE },
    cache: "force-cache",
    next: { revalidate: LIFETIME_S },
  })
  return product_categories
}

/** Articles with the languages that they are written in. */
async function listArticles(): Promise<{ slug: string; languages: Language[] }[]> {
  const slugsIn = async (language: Language) =>
    new Set((await latestArticles(language, MOST_ARTICLES)).map(({ slug }) => slug))
  const [french, english] = await Promise.all([slugsIn("fr"), slugsIn("en")])
  return [...new Set([...french, ...english])].map((slug) => ({
    slug,
    languages: LANGUAGES.filter((one) => (one === "fr" ? french : english).has(slug)),
  }))
}
