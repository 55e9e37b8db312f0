import type { MetadataRoute } from "next"
import { getEnv } from "@/config/env"
import { LANGUAGES, pathTo, type Language, type PageName } from "@/lib/paths"
import { storeClient } from "./(site)/_lib/sdk"

export const dynamic = "force-dynamic"

/** One sitemap holds 50,000 addresses; each product takes one in each language. */
const MOST_PRODUCTS = 20_000
const PAGE = 500
const LIFETIME_S = 3600

interface Listed {
  handle: string
  updated_at: string
}

/** Every page that search engines should know, each with its other language. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [products, categories] = await Promise.all([listProducts(), listCategories()])
  return [
    ...entries("home"),
    ...entries("shop"),
    ...entries("blog"),
    ...categories.flatMap(({ handle, updated_at }) =>
      entries("shop", {}, `?${new URLSearchParams({ category: handle })}`, updated_at)
    ),
    ...products.flatMap(({ handle, updated_at }) => entries("product", { handle }, "", updated_at)),
  ]
}

function entries(
  page: PageName,
  params: Record<string, string> = {},
  query = "",
  changedAt?: string
): MetadataRoute.Sitemap {
  const { webUrl } = getEnv()
  const address = (language: Language) => webUrl + pathTo(language, page, params) + query
  return LANGUAGES.map((language) => ({
    url: address(language),
    ...(changedAt ? { lastModified: changedAt } : {}),
    alternates: {
      languages: Object.fromEntries(LANGUAGES.map((one) => [one, address(one)])),
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
