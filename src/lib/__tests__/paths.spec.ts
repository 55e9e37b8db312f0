import {
  LANGUAGES,
  PAGES,
  pageOf,
  pathTo,
  siteRewrites,
  translatePath,
  type PageName,
} from "../paths"

const pages = Object.keys(PAGES) as PageName[]
const PARAMS = { handle: "robe-été", slug: "le-wax", id: "order_1" }

describe("public addresses", () => {
  it.each(pages)("%s: the address in each language leads back to the page", (page) => {
    for (const language of LANGUAGES) {
      const found = pageOf(pathTo(language, page, PARAMS))
      expect(found).toMatchObject({ page, language })
      for (const [name, value] of Object.entries(found?.params ?? {})) {
        expect(value).toBe(PARAMS[name as keyof typeof PARAMS])
      }
    }
  })

  it("translates a page with its parameters and its query", () => {
    expect(translatePath("/boutique?size=M&page=2", "en")).toBe("/en/shop?size=M&page=2")
    expect(translatePath("/en/products/robe-wax", "fr")).toBe("/produits/robe-wax")
    expect(translatePath("/compte/commandes/order_1", "en")).toBe("/en/account/orders/order_1")
  })

  it("leads to the home page from what is no page of this site", () => {
    for (const address of ["//evil.example/x", "https://evil.example", "/nope", "", "/langue"]) {
      expect(translatePath(address, "fr")).toBe("/")
      expect(translatePath(address, "en")).toBe("/en")
    }
  })

  it("sends an unknown French path to the shop's own not-found page, and no one else's path", () => {
    const { source } = siteRewrites().at(-1)!
    const pattern = new RegExp(`^/${source.slice("/:path".length)}$`)
    for (const path of ["/nope", "/nope/deeper", "/frites", "/english"]) {
      expect(path).toMatch(pattern)
    }
    for (const path of [
      "/en",
      "/en/shop",
      "/fr/shop",
      "/cms",
      "/cms/api/posts",
      "/_next/static",
      "/icon.svg",
    ]) {
      expect(path).not.toMatch(pattern)
    }
  })
})
