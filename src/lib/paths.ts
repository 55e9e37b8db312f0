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

/** French public paths are rewritten onto the `[lang]` folder; English ones match it but for names. */
export function siteRewrites(): { source: string; destination: string }[] {
  return Object.values(PAGES).flatMap(({ folder, fr, en }) => [
    { source: fr, destination: `/fr${folder}` },
    ...(en === `/en${folder}` ? [] : [{ source: en, destination: `/en${folder}` }]),
  ])
}

/** The inner French addresses (`/fr/…`) answer with a permanent redirect to the public ones. */
export function siteRedirects(): { source: string; destination: string; permanent: true }[] {
  return Object.values(PAGES).map(({ folder, fr }) => ({
    source: `/fr${folder}`,
    destination: fr,
    permanent: true,
  }))
}
