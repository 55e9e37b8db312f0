import type { Browser, BrowserContext, Page } from "playwright-core"
import { call, paragraph, signIn, unique, type Session } from "../cms/studio"
import {
  checkAxe,
  DESKTOP,
  openBrowser,
  PHONE,
  screenshot,
  watchTroubles,
  type Troubles,
} from "../support/browser"
import { house } from "../support/house"

jest.setTimeout(180_000)

let browser: Browser
let context: BrowserContext
let page: Page
let troubles: Troubles

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser?.close())

beforeEach(async () => {
  context = await browser.newContext({ viewport: PHONE, reducedMotion: "reduce" })
  // The page of an unknown address is one of the things looked at here.
  troubles = watchTroubles(context, (status, url) => status === 404 && /absent|brouillon/.test(url))
  page = await context.newPage()
})

afterEach(() => context.close())

const address = (path: string) => house().web_url + path

async function open(path: string): Promise<number> {
  const answer = await page.goto(address(path), { waitUntil: "networkidle" })
  return answer?.status() ?? 0
}

const cards = () => page.locator("main ul > li article")
const alternates = () =>
  page
    .locator('link[rel="alternate"][hreflang]')
    .evaluateAll((links) =>
      links.map((link) => `${link.getAttribute("hreflang")} ${link.getAttribute("href")}`).sort()
    )

/** Whether every picture seen so far has arrived. */
async function picturesArrive(): Promise<void> {
  const images = page.locator("main img")
  for (let index = 0; index < (await images.count()); index++) {
    const image = images.nth(index)
    await image.scrollIntoViewIfNeeded()
    await expect(
      image.evaluate(async (element) => {
        await (element as HTMLImageElement).decode()
        return (element as HTMLImageElement).naturalWidth
      })
    ).resolves.toBeGreaterThan(0)
  }
}

describe("the journal's list", () => {
  it.each([
    ["360 px, French", "/blog", PHONE, "Le journal"],
    ["1440 px, English", "/en/blog", DESKTOP, "The journal"],
  ])("shows at most nine illustrated articles: %s", async (name, path, size, title) => {
    await page.setViewportSize(size)
    expect(await open(path)).toBe(200)
    expect(await page.locator("h1").innerText()).toBe(title)
    const count = await cards().count()
    expect(count).toBeGreaterThanOrEqual(5)
    expect(count).toBeLessThanOrEqual(9)
    await picturesArrive()
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    )
    expect(overflow).toBeLessThanOrEqual(0)
    expect(await checkAxe(page)).toEqual([])
    await screenshot(page, `blog-${name.replace(/\W+/g, "-")}`, true)
    expect(troubles).toEqual([])
  })

  it("goes on to the next page with other articles", async () => {
    await open("/blog")
    const first = await cards().locator("h2").allInnerTexts()
    await page.locator('a[rel="next"]').click()
    await page.waitForURL(/page=2/)
    await page.locator('a[rel="prev"]').waitFor()
    const second = await cards().locator("h2").allInnerTexts()
    expect(second.length).toBeGreaterThan(0)
    expect(second.filter((title) => first.includes(title))).toEqual([])
    expect(troubles).toEqual([])
  })

  it("keeps to a tag, and says so in its title", async () => {
    await open("/blog")
    const all = await cards().count()
    await page.getByRole("link", { name: "Fêtes", exact: true }).click()
    await page.waitForURL(/tag=fetes/)
    await page.locator('[aria-current="page"]', { hasText: "Fêtes" }).waitFor()
    const count = await cards().count()
    expect(count).toBeGreaterThan(0)
    expect(count).toBeLessThan(all)
    await expect(page.title()).resolves.toContain("Fêtes")
    expect(troubles).toEqual([])
  })

  it("offers a way out where nothing is found", async () => {
    expect(await open("/blog?tag=rien-de-tel")).toBe(200)
    await page.getByRole("link", { name: "Voir tous les articles" }).click()
    await page.waitForURL(address("/blog"))
    await cards().first().waitFor()
    expect(await open("/blog?page=99")).toBe(200)
    await page.getByRole("link", { name: "Voir tous les articles" }).waitFor()
    expect(troubles).toEqual([])
  })

  it("says in English how many articles are in French only, and shows none of them", async () => {
    await open("/en/blog")
    await page.getByText(/more articles? (are|is) in French only/).waitFor()
    expect(await page.getByText("Tabaski").count()).toBe(0)
  })
})

describe("an article", () => {
  it.each([
    ["French", "/blog/histoire-du-wax", PHONE],
    ["English", "/en/blog/histoire-du-wax", DESKTOP],
  ])("reads well, with pictures, by-line and what to read next: %s", async (name, path, size) => {
    await page.setViewportSize(size)
    expect(await open(path)).toBe(200)
    expect(await page.locator("h1").count()).toBe(1)
    expect(await page.locator("article h2").count()).toBeGreaterThan(2)
    expect(await page.locator("article ul li").count()).toBeGreaterThan(2)
    expect(await page.locator("article figure img").getAttribute("alt")).not.toBe("")
    expect(await page.locator("aside article").count()).toBe(3)
    await picturesArrive()
    expect(await checkAxe(page)).toEqual([])
    await screenshot(page, `article-${name}`, true)
    expect(troubles).toEqual([])
  })

  it("tells search engines its languages, address and author", async () => {
    await open("/blog/histoire-du-wax")
    expect(await alternates()).toEqual([
      `en ${address("/en/blog/histoire-du-wax")}`,
      `fr ${address("/blog/histoire-du-wax")}`,
      `x-default ${address("/blog/histoire-du-wax")}`,
    ])
    const json = await page.locator('script[type="application/ld+json"]').first().textContent()
    expect(JSON.parse(json!)).toMatchObject({
      "@type": "Article",
      headline: "Le wax, histoire d’un voyageur",
      author: { name: "Aminata Koné" },
      inLanguage: "fr",
    })
    const image = await page.locator('meta[property="og:image"]').getAttribute("content")
    const preview = await fetch(image!)
    expect([preview.status, preview.headers.get("content-type")]).toEqual([200, "image/jpeg"])
  })

  it("names no English address when it is not translated", async () => {
    await open("/blog/preparer-la-tabaski-en-famille")
    expect(await alternates()).toEqual([
      `fr ${address("/blog/preparer-la-tabaski-en-famille")}`,
      `x-default ${address("/blog/preparer-la-tabaski-en-famille")}`,
    ])
  })

  it("leads a reader of English to the French text when there is no other", async () => {
    expect(await open("/en/blog/preparer-la-tabaski-en-famille")).toBe(200)
    expect(await page.locator('meta[name="robots"]').first().getAttribute("content")).toContain(
      "noindex"
    )
    expect(await checkAxe(page)).toEqual([])
    await page.getByRole("link", { name: "Read it in French" }).click()
    await page.waitForURL(address("/blog/preparer-la-tabaski-en-famille"))
    expect(troubles).toEqual([])
  })

  it("keeps the article when the language is switched", async () => {
    await open("/blog/faso-danfani")
    await page.locator('header a[hreflang="en"]').first().click()
    await page.waitForURL(address("/en/blog/faso-danfani"))
    expect(await page.locator("h1").innerText()).toContain("the cloth that rose in rank")
  })

  it("answers 404 for an unknown address", async () => {
    expect(await open("/blog/absent")).toBe(404)
    expect(await open("/en/blog/absent")).toBe(404)
    expect(troubles).toEqual([])
  })
})

describe("a draft", () => {
  let editor: Session
  let slug: string
  let id: string

  beforeAll(async () => {
    editor = await signIn(house().editor)
    const { docs } = (await call<{ docs: { id: string }[] }>("GET", "/media?limit=1&depth=0")).body
    const made = await call<{ doc: { id: string; slug: string } }>("POST", "/posts?draft=true", {
      session: editor,
      body: {
        title: `Brouillon ${unique()}`,
        author: "Essai",
        excerpt: "Chapeau.",
        cover: docs[0]!.id,
        content: paragraph("Rien que pour la rédaction."),
      },
    })
    ;({ id, slug } = made.body.doc)
  })

  afterAll(() => call("DELETE", `/posts/${id}`, { session: editor }))

  const preview = () => `/cms/preview?to=${encodeURIComponent(`/blog/${slug}`)}`

  it("is a page that does not exist for visitors, also by its preview address", async () => {
    expect(await open(`/blog/${slug}`)).toBe(404)
    await open(preview())
    expect(page.url()).toContain("/cms/login")
    expect(await open(`/blog/${slug}`)).toBe(404)
  })

  it("is shown to a signed-in editor in preview, and gone when they leave it", async () => {
    const { hostname } = new URL(house().web_url)
    await context.addCookies([
      { name: "payload-token", value: editor.token, domain: hostname, path: "/", httpOnly: true },
    ])
    expect(await open(preview())).toBe(200)
    expect(page.url()).toBe(address(`/blog/${slug}`))
    await page.getByText("Rien que pour la rédaction.").waitFor()
    await page.getByRole("link", { name: "Quitter l’aperçu" }).click()
    await page.waitForLoadState("networkidle")
    expect(await page.getByText("Rien que pour la rédaction.").count()).toBe(0)
  })

  it("cannot be used to send anybody to another site", async () => {
    for (const to of ["https://exemple.test/", "//exemple.test/blog/x", "/cms"]) {
      const answer = await fetch(address(`/cms/preview?to=${encodeURIComponent(to)}&leave=1`), {
        redirect: "manual",
      })
      expect(answer.status).toBe(404)
    }
  })
})
