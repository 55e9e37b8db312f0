import type { HttpTypes } from "@medusajs/types"
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core"
import {
  checkAxe,
  DESKTOP,
  openBrowser,
  PHONE,
  screenshot,
  watchTroubles,
  type Troubles,
} from "../support/browser"
import { house, storeClient } from "../support/house"

jest.setTimeout(240_000)

type Variant = HttpTypes.StoreProductVariant & { inventory_quantity: number }
type Stocked = { handle: string; title: string; variant: Variant; path: string }

const NO_BREAK = /\u00a0/g
const words = (text: string | null) => (text ?? "").replace(NO_BREAK, " ").trim()

describe("the shop in a browser", () => {
  let browser: Browser
  let products: HttpTypes.StoreProduct[]
  const contexts: BrowserContext[] = []

  async function visit(
    options: BrowserContextOptions = {},
    allow?: (status: number, url: string) => boolean
  ): Promise<{ page: Page; troubles: Troubles }> {
    const context = await browser.newContext({
      viewport: PHONE,
      baseURL: house().web_url,
      locale: "fr-FR",
      ...options,
    })
    contexts.push(context)
    return { troubles: watchTroubles(context, allow), page: await context.newPage() }
  }

  /** Whether something stands out of the page sideways, in pixels. */
  const overflow = (page: Page) =>
    page.evaluate(
      "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    ) as Promise<number>

  /** Late parts of a page that streams reach their place a moment after it has loaded. */
  async function cardNames(page: Page): Promise<string[]> {
    await page.waitForFunction(`!document.querySelector('[id^="S:"], template[id^="B:"]')`)
    return page.locator("main article h3").allInnerTexts()
  }

  /** A variant whose stock is as asked, with the address that chooses it. */
  function variantWith(stock: (quantity: number) => boolean): Stocked {
    for (const product of products) {
      for (const variant of (product.variants ?? []) as Variant[]) {
        if (!variant.manage_inventory || variant.allow_backorder) continue
        if (!stock(variant.inventory_quantity)) continue
        const choice = new URLSearchParams(
          (variant.options ?? []).map(({ value, option }): [string, string] => [
            option?.title ?? "",
            value,
          ])
        )
        return {
          handle: product.handle,
          title: product.title,
          variant,
          path: `/produits/${product.handle}?${choice}`,
        }
      }
    }
    throw new Error("the seed holds no such variant")
  }

  beforeAll(async () => {
    browser = await openBrowser()
    const { regions } = await storeClient().store.region.list()
    const region = regions.find(({ countries }) => countries?.some(({ iso_2 }) => iso_2 === "ci"))
    const listed = await storeClient().store.product.list({
      limit: 200,
      region_id: region!.id,
      fields:
        "id,title,handle,metadata,variants.id,variants.manage_inventory,variants.allow_backorder," +
        "variants.inventory_quantity,variants.calculated_price,variants.options.value," +
        "variants.options.option,options.title",
    })
    products = listed.products
  })

  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()))
  })

  afterAll(async () => {
    await browser?.close()
  })

  describe.each([
    ["a phone", PHONE, "phone"],
    ["a wide screen", DESKTOP, "wide"],
  ])("on %s", (_, viewport, size) => {
    it.each([
      ["home in French", "fr", "/", "home-fr"],
      ["home in English", "en", "/en", "home-en"],
      ["the list in French", "fr", "/boutique", "list-fr"],
      ["a department in English", "en", "/en/shop?category=femme", "department-en"],
      ["a filtered list", "fr", "/boutique?q=robe&size=M&stock=1", "filtered-fr"],
      ["nothing found", "fr", "/boutique?q=zzzzqqqq", "nothing-fr"],
    ])("%s is whole, accessible and without errors", async (_name, language, path, picture) => {
      const { page, troubles } = await visit({ viewport })
      await page.goto(path, { waitUntil: "networkidle" })
      expect(await page.locator("html").getAttribute("lang")).toBe(language)
      expect(await page.locator("h1").count()).toBe(1)
      expect(await overflow(page)).toBe(0)
      expect(await checkAxe(page)).toEqual([])
      expect(troubles).toEqual([])
      await screenshot(page, `shop-${picture}-${size}`)
    })

    it.each(["fr", "en"] as const)("a product page in %s is whole and accessible", async (lang) => {
      const { handle, title, path } = variantWith((quantity) => quantity > 10)
      const { page, troubles } = await visit({ viewport })
      const product = products.find((one) => one.handle === handle)
      const name = lang === "fr" ? title : product?.metadata?.name_en
      await page.goto(lang === "fr" ? path : path.replace("/produits", "/en/products"), {
        waitUntil: "networkidle",
      })
      expect(await page.locator("h1").innerText()).toBe(name)
      expect(await overflow(page)).toBe(0)
      expect(await checkAxe(page)).toEqual([])
      expect(troubles).toEqual([])
      await screenshot(page, `shop-product-${lang}-${size}`)
    })

    it.each([
      ["/nulle-part", "Cette page n’existe pas"],
      ["/en/nowhere", "This page does not exist"],
      ["/produits/n-existe-pas", "Cette page n’existe pas"],
      ["/en/products/does-not-exist", "This page does not exist"],
    ])("%s answers 404 in the address's language", async (path, sentence) => {
      const { page, troubles } = await visit({ viewport }, (status, url) => {
        return status === 404 && url.endsWith(path)
      })
      const answer = await page.goto(path, { waitUntil: "networkidle" })
      expect(answer?.status()).toBe(404)
      expect(await page.locator("h1").innerText()).toBe(sentence)
      expect(await checkAxe(page)).toEqual([])
      expect(troubles).toEqual([])
    })
  })

  describe("the list", () => {
    const count = async (page: Page) =>
      Number.parseInt(
        words(
          await page
            .getByText(/^\d[\d\s\u202f]* articles?$/)
            .filter({ visible: true })
            .innerText()
        ),
        10
      )

    it("shows every product of the shop exactly once over its pages", async () => {
      const { page } = await visit({ viewport: DESKTOP })
      const seen = new Set<string>()
      await page.goto("/boutique")
      const total = await count(page)
      expect(total).toBe(products.length)
      for (let number = 1; ; number++) {
        const links = await page
          .locator("main article h3 a")
          .evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute("href") ?? ""))
        expect(links.filter((href) => seen.has(href))).toEqual([])
        for (const href of links) seen.add(href)
        const next = page.locator('main a[rel="next"]')
        if ((await next.count()) === 0) break
        await next.click()
        await page.waitForURL(`**/boutique?page=${number + 1}`)
        await page.locator('main [aria-current="page"]', { hasText: String(number + 1) }).waitFor()
      }
      expect(seen.size).toBe(total)
    })

    it("finds words whatever their accents and number, from the search field", async () => {
      const { page, troubles } = await visit({ viewport: DESKTOP })
      await page.goto("/")
      await page.locator("#header-search").fill("robes brodees")
      await page.locator("#header-search").press("Enter")
      await page.waitForURL("**/boutique?q=robes+brodees")
      await page.goto("/boutique?q=chemises")
      const names = await cardNames(page)
      expect(names.length).toBeGreaterThan(0)
      await page.goto("/boutique?q=chemise")
      expect(new Set(await cardNames(page))).toEqual(new Set(names))
      expect(troubles).toEqual([])
    })

    it("finds a product by its English name", async () => {
      const english = products.find(({ metadata }) => typeof metadata?.name_en === "string")
      const { page } = await visit()
      await page.goto(`/en/shop?${new URLSearchParams({ q: String(english?.metadata?.name_en) })}`)
      expect(await cardNames(page)).toContain(english?.metadata?.name_en)
    })

    it("filters at once with scripts: the address changes, the page is not loaded again", async () => {
      const { page, troubles } = await visit({ viewport: DESKTOP })
      await page.goto("/boutique", { waitUntil: "networkidle" })
      const before = await count(page)
      await page.evaluate("window.stayed = true")
      await page.locator('input[name="size"][value="M"]').check()
      await page.waitForURL("**/boutique?size=M*")
      await page.getByRole("link", { name: "Retirer le filtre Taille M" }).waitFor()
      const filtered = await count(page)
      expect(filtered).toBeGreaterThan(0)
      expect(filtered).toBeLessThan(before)
      expect(await page.evaluate("window.stayed")).toBe(true)
      await page.getByRole("link", { name: "Retirer le filtre Taille M" }).click()
      await page.waitForURL((url) => !url.search.includes("size"))
      await page.waitForFunction(`!document.querySelector('input[name="size"]:checked')`)
      expect(await count(page)).toBe(before)
      expect(troubles).toEqual([])
    })

    it("lists what the address asks for, in its order, over its pages", async () => {
      const { page, troubles } = await visit({ viewport: DESKTOP })
      await page.goto("/boutique?stock=1&sort=price-asc&max=20000")
      expect((await cardNames(page)).length).toBeGreaterThan(1)
      const prices = (
        await page.locator("article p.font-medium > span > span:first-child").allInnerTexts()
      ).map((text) => Number(words(text).replace(/\D/g, "")))
      expect(prices).toEqual([...prices].sort((a, b) => a - b))
      expect(Math.max(...prices)).toBeLessThanOrEqual(20_000)

      await page.goto("/boutique?stock=1&sort=price-asc&max=20000&page=2")
      expect((await cardNames(page)).length).toBeGreaterThan(0)
      expect(await page.locator('main [aria-current="page"]').last().innerText()).toContain("2")
      expect(troubles).toEqual([])
    })

    it("filters from the phone's panel, and offers to clear filters that leave nothing", async () => {
      const { page, troubles } = await visit()
      await page.goto("/boutique", { waitUntil: "networkidle" })
      await page.getByRole("button", { name: "Filtrer" }).click()
      await page.locator('input[name="min"]').fill("90000000")
      await screenshot(page, "shop-filter-panel-phone")
      expect(await checkAxe(page)).toEqual([])
      await page.getByRole("button", { name: "Appliquer les filtres" }).click()
      await page.getByText("Aucun article ne correspond").waitFor()
      await page
        .locator("main section")
        .getByRole("link", { name: "Effacer les filtres" })
        .last()
        .click()
      await page.waitForURL("**/boutique")
      await page.locator("main article").first().waitFor()
      expect(troubles).toEqual([])
    })
  })

  describe("a product", () => {
    it("says its price in whole francs, and the same to search engines", async () => {
      const { variant, path, handle } = variantWith((quantity) => quantity > 10)
      const { page } = await visit()
      await page.goto(path)
      const amount = variant.calculated_price?.calculated_amount ?? 0
      expect(Number.isInteger(amount)).toBe(true)
      const shown = words(await page.locator("h1 + p").innerText())
      expect(shown).toMatch(/^\d[\d ]* F CFA$/)
      expect(Number(shown.replace(/\D/g, ""))).toBe(amount)

      const structured = JSON.parse(
        (await page.locator('script[type="application/ld+json"]').first().textContent()) ?? "{}"
      ) as { url: string; offers: { sku?: string; price: number; priceCurrency: string }[] }
      expect(structured.url).toBe(`${house().web_url}/produits/${handle}`)
      expect(structured.offers.map(({ price }) => price)).toContain(amount)
      expect(structured.offers.every(({ priceCurrency }) => priceCurrency === "XOF")).toBe(true)
    })

    it("points search engines to itself in both languages", async () => {
      const { handle } = variantWith((quantity) => quantity > 10)
      const { page } = await visit()
      await page.goto(`/produits/${handle}`)
      const link = (selector: string) => page.locator(`head link${selector}`).getAttribute("href")
      const { web_url } = house()
      expect(await link('[rel="canonical"]')).toBe(`${web_url}/produits/${handle}`)
      expect(await link('[hreflang="en"]')).toBe(`${web_url}/en/products/${handle}`)
      expect(await link('[hreflang="fr"]')).toBe(`${web_url}/produits/${handle}`)
    })

    it("says how few are left, and offers no more than that", async () => {
      const { variant, path } = variantWith((quantity) => quantity > 0 && quantity < 5)
      const { page } = await visit()
      await page.goto(path)
      const left = variant.inventory_quantity
      await page.getByText(left === 1 ? "Plus que 1 pièce" : `Plus que ${left} pièces`).waitFor()
      expect(await page.locator("#quantity option").count()).toBe(left)
    })

    it("cannot be put into the basket when it is sold out", async () => {
      const { path } = variantWith((quantity) => quantity <= 0)
      const { page } = await visit()
      await page.goto(path)
      await page.getByText("Épuisé", { exact: true }).first().waitFor()
      expect(await page.getByRole("button", { name: "Ajouter au panier" }).count()).toBe(0)
      expect(
        await page
          .getByRole("button", { name: "Épuisé pour l’instant" })
          .filter({ visible: true })
          .isDisabled()
      ).toBe(true)
    })

    it("asks for what is not chosen yet, then goes into the basket", async () => {
      const { handle, variant } = variantWith((quantity) => quantity > 10)
      const { page, troubles } = await visit()
      await page.goto(`/produits/${handle}`, { waitUntil: "networkidle" })
      expect(await page.locator("header").getByTestId("cart-count").count()).toBe(0)
      for (const { value, option } of variant.options ?? []) {
        const link = page
          .getByRole("group", { name: option?.title ?? "" })
          .getByRole("link", { name: value, exact: false })
        if (await link.count()) await link.first().click()
      }
      await page
        .getByRole("button", { name: "Ajouter au panier" })
        .filter({ visible: true })
        .click()
      await page.getByRole("link", { name: "Voir le panier" }).filter({ visible: true }).waitFor()
      await page.locator("header").getByTestId("cart-count").waitFor()
      expect(await page.locator("header").getByTestId("cart-count").innerText()).toBe("1")
      expect(await checkAxe(page)).toEqual([])
      await screenshot(page, "shop-product-added-phone")
      expect(troubles).toEqual([])
    })

    it("can be chosen and put into the basket without scripts", async () => {
      const { path, variant, title } = variantWith((quantity) => quantity > 10)
      const { page } = await visit({ javaScriptEnabled: false })
      await page.goto(path)
      expect(await page.locator('input[name="variant_id"]').getAttribute("value")).toBe(variant.id)
      await page
        .getByRole("button", { name: "Ajouter au panier" })
        .filter({ visible: true })
        .click()
      await page.goto("/panier")
      expect(words(await page.locator("body").innerText())).toContain(title)
    })
  })

  describe("the language", () => {
    it.each([true, false])("changes on the spot, filters kept (scripts: %s)", async (scripts) => {
      const { page } = await visit({ javaScriptEnabled: scripts })
      await page.goto("/boutique?category=femme&size=M")
      await page.getByRole("link", { name: "EN – voir cette page en anglais" }).click()
      await page.waitForURL("**/en/shop?category=femme&size=M")
      expect(await page.locator("html").getAttribute("lang")).toBe("en")
      await page.getByRole("link", { name: "FR – see this page in French" }).click()
      await page.waitForURL("**/boutique?category=femme&size=M")
    })

    it("never leads to another site", async () => {
      const { web_url } = house()
      for (const from of ["//evil.example/x", "https://evil.example/", "/\\evil.example"]) {
        const answer = await fetch(`${web_url}/en/language?${new URLSearchParams({ from })}`, {
          redirect: "manual",
          headers: { referer: "https://evil.example/boutique" },
        })
        expect(answer.status).toBe(303)
        expect(answer.headers.get("location")).toBe("/en")
      }
    })
  })

  it("lists every product in both languages for search engines, and keeps baskets from them", async () => {
    const { web_url } = house()
    const sitemap = await (await fetch(`${web_url}/sitemap.xml`)).text()
    for (const { handle } of products) {
      expect(sitemap).toContain(`<loc>${web_url}/produits/${handle}</loc>`)
      expect(sitemap).toContain(`<loc>${web_url}/en/products/${handle}</loc>`)
    }
    const robots = await (await fetch(`${web_url}/robots.txt`)).text()
    expect(robots).toContain("Disallow: /panier")
    expect(robots).toContain(`Sitemap: ${web_url}/sitemap.xml`)
  })
})
