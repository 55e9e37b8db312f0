/** What search engines and link previews read of a page. */
import type { Metadata } from "next"
import { LANGUAGES, pathTo, type Language, type PageName } from "@/lib/paths"
import { LOCALES } from "./i18n"

export interface PageMetadata {
  language: Language
  page: PageName
  params?: Record<string, string>
  /** Part of the canonical address, such as `page=2`; filters do not belong here. */
  query?: Record<string, string>
  title: string
  description?: string
  /** Absolute address of a picture for link previews. */
  image?: string
  /** Languages in which the page exists; both unless said otherwise. */
  languages?: readonly Language[]
  /** Cart, account and the like: not for search engines. */
  noIndex?: boolean
  type?: "website" | "article"
}

/** Title, canonical address, `hreflang` links and Open Graph of a page. */
export function pageMetadata({
  language,
  page,
  params,
  query,
  title,
  description,
  image,
  languages = LANGUAGES,
  noIndex,
  type = "website",
}: PageMetadata): Metadata {
  const search = query && Object.keys(query).length ? `?${new URLSearchParams(query)}` : ""
  const addressIn = (one: Language) => `${pathTo(one, page, params)}${search}`
  const alternates = languages.map((one) => [one, addressIn(one)] as const)
  const preferred = languages.includes("fr") ? "fr" : languages[0]
  return {
    title,
    description,
    ...(noIndex ? { robots: { index: false, follow: true } } : {}),
    alternates: {
      canonical: addressIn(language),
      languages: {
        ...Object.fromEntries(alternates),
        ...(preferred ? { "x-default": addressIn(preferred) } : {}),
      },
    },
    openGraph: {
      title,
      description,
      type,
      siteName: "Sugu",
      url: addressIn(language),
      locale: LOCALES[language].replace("-", "_"),
      ...(image ? { images: [{ url: image }] } : {}),
    },
  }
}

/**
 * A JSON-LD block. `<` is escaped, so that a product's text cannot close the element.
 *
 * @param data - a schema.org object with `@context`
 */
export function jsonLd(data: Record<string, unknown>): { __html: string } {
  return { __html: JSON.stringify(data).replace(/</g, "\\u003c") }
}
