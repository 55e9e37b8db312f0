import type { MetadataRoute } from "next"
import { getEnv } from "@/config/env"
import { LANGUAGES, pathTo } from "@/lib/paths"

/** Read at each request, because the public address is known only when the shop runs. */
export const dynamic = "force-dynamic"

/** Search engines are for the shop window, not for baskets and accounts. */
export default function robots(): MetadataRoute.Robots {
  const own = (["cart", "checkout", "account", "switchLanguage"] as const).flatMap((page) =>
    LANGUAGES.map((language) => pathTo(language, page))
  )
  return {
    rules: { userAgent: "*", allow: "/", disallow: [...own, "/cms"] },
    sitemap: `${getEnv().webUrl}/sitemap.xml`,
  }
}
