import type { Browser, Page } from "playwright-core"
import { call } from "../cms/studio"
import { DESKTOP, openBrowser, screenshot, watchTroubles, type Troubles } from "../support/browser"
import { house } from "../support/house"

jest.setTimeout(240_000)

let browser: Browser
let page: Page
let troubles: Troubles

beforeAll(async () => {
  browser = await openBrowser()
  const context = await browser.newContext({ viewport: DESKTOP, locale: "fr-FR" })
  troubles = watchTroubles(context)
  page = await context.newPage()
  const { web_url, editor } = house()
  await page.goto(`${web_url}/cms/login`)
  await page.locator("#field-email").fill(editor.email)
  await page.locator("#field-password").fill(editor.password)
  await page.locator('button[type="submit"]').click()
  await page.waitForURL(`${web_url}/cms`)
})

afterAll(() => browser?.close())

beforeEach(() => {
  troubles.length = 0
})

/** Opens a page of the studio and waits until it has stopped asking the server. */
async function open(path: string): Promise<void> {
  await page.goto(`${house().web_url}/cms${path}`, { waitUntil: "networkidle" })
}

async function firstId(collection: string, where = ""): Promise<string> {
  const { body } = await call<{ docs: { id: string }[] }>(
    "GET",
    `/${collection}?limit=1&depth=0${where}`
  )
  return body.docs[0]!.id
}

describe("the content studio, signed in as an editor", () => {
  it("greets with its collections, in French", async () => {
    await open("")
    for (const name of ["Articles", "Thèmes", "Médiathèque"]) {
      await page.getByRole("link", { name, exact: true }).first().waitFor()
    }
    await screenshot(page, "cms-dashboard")
    expect(troubles).toEqual([])
  })

  it("lists articles with their state", async () => {
    await open("/collections/posts")
    await page.getByRole("link", { name: "Choisir sa taille sans se tromper" }).waitFor()
    await page.getByText("Publié").first().waitFor()
    await screenshot(page, "cms-posts")
    expect(troubles).toEqual([])
  })

  it("opens an article with its text in the editor", async () => {
    await open(
      `/collections/posts/${await firstId("posts", "&where[slug][equals]=histoire-du-wax")}`
    )
    await page.locator("#field-title").waitFor()
    expect(await page.locator("#field-title").inputValue()).toBe("Le wax, histoire d’un voyageur")
    await page.locator('[contenteditable="true"] h2').first().waitFor()
    await screenshot(page, "cms-post")
    expect(troubles).toEqual([])
  })

  it("opens the same article in English", async () => {
    const id = await firstId("posts", "&where[slug][equals]=histoire-du-wax")
    await open(`/collections/posts/${id}?locale=en`)
    await page.locator("#field-title").waitFor()
    expect(await page.locator("#field-title").inputValue()).toBe(
      "Wax print, the story of a traveller"
    )
    expect(troubles).toEqual([])
    await open(`/collections/posts/${id}?locale=fr`)
  })

  it("writes a new article, saved as a draft while typing", async () => {
    await open("/collections/posts/create")
    const title = `Essai du navigateur ${Date.now()}`
    await page.locator("#field-title").fill(title)
    const saved = page.waitForResponse(
      (answer) => answer.request().method() === "PATCH" && answer.url().includes("autosave=true")
    )
    await page.locator("#field-excerpt").fill("Deux mots.")
    expect((await saved).status()).toBe(200)
    await page.waitForLoadState("networkidle")
    await screenshot(page, "cms-create")
    expect(troubles).toEqual([])

    const id = page.url().split("/").pop()!.split("?")[0]
    const cookies = await page.context().cookies()
    const token = cookies.find(({ name }) => name === "payload-token")!.value
    const session = { token, user: { id: "", email: "" } }
    const draft = await call("GET", `/posts/${id}?draft=true`, { session })
    expect(draft.body).toMatchObject({ title, _status: "draft" })
    await call("DELETE", `/posts/${id}`, { session })
  })

  it("shows the media library with previews", async () => {
    await open("/collections/media")
    const preview = page.locator("table img").first()
    await preview.waitFor()
    expect(
      await preview.evaluate((image) => (image as HTMLImageElement).naturalWidth)
    ).toBeGreaterThan(0)
    await screenshot(page, "cms-media")
    expect(troubles).toEqual([])
  })

  it("opens a picture", async () => {
    await open(`/collections/media/${await firstId("media")}`)
    await page.locator("#field-alt").waitFor()
    await screenshot(page, "cms-medium")
    expect(troubles).toEqual([])
  })

  it("opens the tags and the editor's own account", async () => {
    await open("/collections/tags")
    await page.getByRole("link", { name: "Étoffes" }).waitFor()
    await open("/account")
    await page.locator("#field-email").waitFor()
    expect(await page.locator("#field-email").inputValue()).toBe(house().editor.email)
    await screenshot(page, "cms-account")
    expect(troubles).toEqual([])
  })

  it("asks no address outside this machine", async () => {
    const outside: string[] = []
    const host = new URL(house().web_url).host
    page.on("request", (request) => {
      const url = new URL(request.url())
      if (url.protocol.startsWith("http") && url.host !== host) outside.push(request.url())
    })
    await open("/collections/posts")
    await open("/account")
    expect(outside).toEqual([])
  })
})
