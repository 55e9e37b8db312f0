/**
 * The shop's public addresses: French at `/…`, English at `/en/…`.
 *
 * Pages are written once under `src/app/(site)/[lang]/…` with English folder names; the
 * table below gives each its public address in both languages. `next.config.ts` turns it
 * into rewrites and redirects, so no proxy runs in front of any request.
 */
export const LANGUAGES = ["fr", "en"] as const
export type Language = (typeof LANGUAGES)[number]

/** Page folder (with `:params`) → public path in each language. */
export const PAGES = {
  home: { folder: "", fr: "/", en: "/en" },
  shop: { folder: "/shop", fr: "/boutique", en: "/en/shop" },
  product: { folder: "/products/:handle", fr: "/produits/:handle", en: "/en/products/:handle" },
  cart: { folder: "/cart", fr: "/panier", en: "/en/cart" },
  checkout: { folder: "/checkout", fr: "/commander", en: "/en/checkout" },
  order: { folder: "/orders/:id", fr: "/commandes/:id", en: "/en/orders/:id" },
  blog: { folder: "/blog", fr: "/blog", en: "/en/blog" },
  article: { folder: "/blog/:slug", fr: "/blog/:slug", en: "/en/blog/:slug" },
  account: { folder: "/account", fr: "/compte", en: "/en/account" },
  signIn: { folder: "/account/sign-in", fr: "/compte/connexion", en: "/en/account/sign-in" },
  signUp: { folder: "/account/sign-up", fr: "/compte/inscription", en: "/en/account/sign-up" },
  accountOrders: { folder: "/account/orders", fr: "/compte/commandes", en: "/en/account/orders" },
  accountOrder: {
    folder: "/account/orders/:id",
    fr: "/compte/commandes/:id",
    en: "/en/account/orders/:id",
  },
  accountAddresses: {
    folder: "/account/addresses",
    fr: "/compte/adresses",
    en: "/en/account/addresses",
  },
  accountSettings: {
    folder: "/account/settings",
    fr: "/compte/parametres",
    en: "/en/account/settings",
  },
  /** Not a page: answers with a redirect to the same page in the language asked for. */
  switchLanguage: { folder: "/language", fr: "/langue", en: "/en/language" },
} as const

export type PageName = keyof typeof PAGES

/**
 * The public address of a page.
 *
 * @example pathTo("fr", "product", { handle: "robe-wax" }) // "/produits/robe-wax"
 */
export function pathTo(
  language: Language,
  page: PageName,
  params: Record<string, string> = {}
): string {
  return PAGES[page][language].replace(/:(\w+)/g, (_, name: string) => {
    const value = params[name]
    if (value === undefined) throw new Error(`pathTo(${page}): "${name}" is missing`)
    return encodeURIComponent(value)
  })
}

/** A pattern's parameters as named groups; the more specific page wins, so order matters not. */
function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/:(\w+)/g, "(?<$1>[^/]+)")}/?$`)
}

const BY_SPECIFICITY = Object.keys(PAGES).sort(
  (a, b) => PAGES[b as PageName].fr.length - PAGES[a as PageName].fr.length
) as PageName[]

/** The page and language that a public path leads to, or nothing. */
export function pageOf(
  pathname: string
): { page: PageName; language: Language; params: Record<string, string> } | undefined {
  for (const page of BY_SPECIFICITY) {
    for (const language of LANGUAGES) {
      const match = patternOf(PAGES[page][language]).exec(pathname)
      if (!match) continue
      const params = Object.fromEntries(
        Object.entries(match.groups ?? {}).map(([name, value]) => [name, safeDecode(value)])
      )
      return { page, language, params }
    }
  }
  return undefined
}

function safeDecode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/**
 * The same page in another language.
 *
 * @param address - public path, may carry a query
 * @returns a path of this site; the home page when the address is of no known page
 */
export function translatePath(address: string, language: Language): string {
  const [pathname = "/", query] = address.split("?", 2)
  const found = pageOf(pathname)
  if (!found || found.page === "switchLanguage") return pathTo(language, "home")
  const path = pathTo(language, found.page, found.params)
  return query ? `${path}?${query}` : path
}

/** First segments that are not the shop's: Payload, Next itself, and the two languages. */
const RESERVED = ["fr", "en", "cms", "_next"]

/**
 * French public paths are rewritten onto the `[lang]` folder; English ones match it but for
 * names. Any other path without a dot is sent there too, so that an unknown address gets the
 * shop's own "not found" page.
 */
export function siteRewrites(): { source: string; destination: string }[] {
  const pages = Object.values(PAGES).flatMap(({ folder, fr, en }) => [
    { source: fr, destination: `/fr${folder}` },
    ...(en === `/en${folder}` ? [] : [{ source: en, destination: `/en${folder}` }]),
  ])
  const reserved = RESERVED.map((segment) => `${segment}$|${segment}/`).join("|")
  return [...pages, { source: `/:path((?!${reserved})[^.]+)`, destination: "/fr/:path" }]
}

/** The inner French addresses (`/fr/…`) answer with a permanent redirect to the public ones. */
export function siteRedirects(): { source: string; destination: string; permanent: true }[] {
  return Object.values(PAGES).map(({ folder, fr }) => ({
    source: `/fr${folder}`,
    destination: fr,
    permanent: true,
  }))
}
