import type { Browser, Page } from "playwright-core"
import { DESKTOP, openBrowser, screenshot, watchTroubles, type Troubles } from "../support/browser"
import { adminClient, house } from "../support/house"

jest.setTimeout(240_000)

const PAGES = [
  "/orders",
  "/draft-orders",
  "/products",
  "/products/create",
  "/collections",
  "/categories",
  "/inventory",
  "/reservations",
  "/customers",
  "/customer-groups",
  "/promotions",
  "/promotions/create",
  "/campaigns",
  "/price-lists",
  "/settings/store",
  "/settings/users",
  "/settings/regions",
  "/settings/tax-regions",
  "/settings/sales-channels",
  "/settings/publishable-api-keys",
  "/settings/locations",
]

describe("the Medusa admin, signed in", () => {
  let browser: Browser
  let page: Page
  let troubles: Troubles

  beforeAll(async () => {
    browser = await openBrowser()
    const context = await browser.newContext({ viewport: DESKTOP, locale: "fr-FR" })
    let signedIn = false
    // Before the sign-in the admin asks who is there: 401 is the right answer.
    troubles = watchTroubles(context, (status) => status === 401 && !signedIn)
    page = await context.newPage()
    const { store_url, admin } = house()
    await page.goto(`${store_url}/app/login`)
    await page.locator('input[name="email"]').fill(admin.email)
    await page.locator('input[name="password"]').fill(admin.password)
    await page.locator('button[type="submit"]').click()
    await page.waitForURL("**/app/orders")
    signedIn = true
  })

  afterAll(async () => {
    await browser?.close()
  })

  /** Medusa's own screens write advice to developers on the console: it harms nobody. */
  const errors = () => troubles.splice(0).filter((trouble) => !trouble.startsWith("console: "))

  async function open(path: string): Promise<void> {
    await page.goto(`${house().store_url}/app${path}`, { waitUntil: "networkidle" })
    // Every page of the dashboard stands in its shell, or in a dialog over it; an error
    // boundary replaces both.
    await page.waitForFunction(
      `[...document.querySelectorAll("main, [role=dialog]")].some((part) => part.innerText.trim())`
    )
  }

  it.each(PAGES)("opens %s without a page error or a failed request", async (path) => {
    await open(path)
    await screenshot(page, `medusa-admin${path.replaceAll("/", "-")}`)
    expect(new URL(page.url()).pathname).toBe(`/app${path}`)
    expect(errors()).toEqual([])
  })

  it.each([
    ["fr-CI", "Connectez-vous pour accéder à l'espace administratif"],
    ["en-GB", "Sign in to access the account area"],
  ])("speaks the language of a browser set to %s", async (locale, words) => {
    const context = await browser.newContext({ locale })
    const visitor = await context.newPage()
    await visitor.goto(`${house().store_url}/app/login`)
    await visitor.getByText(words).waitFor()
    await context.close()
  })

  it("opens an order, a product and a customer of the seeded shop", async () => {
    const sdk = await adminClient()
    const { orders } = await sdk.admin.order.list({ limit: 1 })
    const { products } = await sdk.admin.product.list({ limit: 1 })
    const { customers } = await sdk.admin.customer.list({ limit: 1 })
    await open(`/orders/${orders[0]!.id}`)
    expect(await page.locator("main").first().innerText()).toContain(`#${orders[0]!.display_id}`)
    const link = page.getByRole("link", { name: "Ouvrir", exact: true })
    const address = (await link.getAttribute("href"))!
    expect(new URL(address).pathname).toBe(`/commandes/${orders[0]!.id}`)
    expect((await page.request.get(address)).status()).toBe(200)
    await screenshot(page, "medusa-admin-order")
    await open(`/products/${products[0]!.id}`)
    expect(await page.locator("main").first().innerText()).toContain(products[0]!.title)
    await page.getByRole("heading", { name: "Dans la boutique" }).waitFor()
    await screenshot(page, "medusa-admin-product")
    await open(`/customers/${customers[0]!.id}`)
    expect(errors()).toEqual([])
  })
})
