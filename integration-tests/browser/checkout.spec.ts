import type Medusa from "@medusajs/js-sdk"
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core"
import type { Language } from "../../src/lib/paths"
import { checkAxe, openBrowser, PHONE, screenshot, watchTroubles } from "../support/browser"
import { adminClient, storeClient } from "../support/house"
import {
  addToBasket,
  choosePiece,
  fillCheckout,
  goToCheckout,
  orderIdIn,
  orderPage,
  ordersOf,
  pageUrl,
  placeOrder,
  plentifulPieces,
  WORDS,
  type Piece,
} from "../support/shopper"

jest.setTimeout(240_000)

const CODE = "BIENVENUE10"
const DELIVERY = 2000

let browser: Browser
let admin: Medusa
let pieces: Piece[]
let context: BrowserContext | undefined

beforeAll(async () => {
  browser = await openBrowser()
  admin = await adminClient()
  pieces = await plentifulPieces()
})

afterEach(async () => {
  await context?.close()
  context = undefined
})

afterAll(async () => {
  await browser?.close()
})

async function openPhone(options: BrowserContextOptions = {}): Promise<Page> {
  context = await browser.newContext({ viewport: PHONE, ...options })
  context.setDefaultTimeout(90_000)
  return context.newPage()
}

const newEmail = (what: string) => `${what}-${Date.now()}@example.com`

/** A page with something in the basket, at the checkout. */
async function atCheckout(piece: Piece, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openPhone(options)
  await choosePiece(page, "fr", piece)
  await addToBasket(page, "fr")
  await goToCheckout(page, "fr")
  return page
}

describe("a shopper on a phone of 360 px", () => {
  it.each<Language>(["fr", "en"])(
    "goes from the home page to a confirmed order with a promotion (%s)",
    async (language) => {
      const words = WORDS[language]
      const piece = pieces[0]!
      const email = newEmail(`checkout-${language}`)
      const page = await openPhone()
      const troubles = watchTroubles(context!)
      const look = async (name: string) => {
        await screenshot(page, `checkout-${language}-${name}`, true)
        expect([name, await checkAxe(page)]).toEqual([name, []])
        const tooWide = await page.evaluate(
          () => document.documentElement.scrollWidth > window.innerWidth
        )
        expect([name, tooWide]).toEqual([name, false])
      }

      await page.goto(pageUrl(language, "home"))
      const shop = new URL(pageUrl(language, "shop"))
      await page.locator(`main a[href^="${shop.pathname}"]`).first().click()
      await page.waitForURL((url) => url.pathname === shop.pathname)
      await choosePiece(page, language, piece)
      await addToBasket(page, language)

      await page.goto(pageUrl(language, "cart"))
      await page.getByText(words.promotionOpen).click()
      await page.getByLabel(words.promotion, { exact: true }).fill(CODE.toLowerCase())
      await page.getByRole("main").getByRole("button", { name: words.apply }).click()
      await page.getByText(CODE, { exact: true }).waitFor()
      const discounted = piece.price - Math.round(piece.price * 0.1)
      await expectTotal(page, words.total(discounted))
      await look("cart")

      await page.getByRole("button", { name: words.checkOut }).click()
      await page.waitForURL(pageUrl(language, "checkout"))
      const total = discounted + DELIVERY
      await expectTotal(page, words.total(total))
      expect(await page.getByRole("radio", { name: words.delivery }).isChecked()).toBe(true)
      await fillCheckout(page, { email })
      await look("checkout")

      const id = await placeOrder(page, language)
      await page.getByRole("heading", { name: words.thanks }).waitFor()
      await expectTotal(page, words.total(total))
      await look("confirmation")
      expect(await page.locator("html").getAttribute("lang")).toBe(language)

      const [order, ...others] = await ordersOf(admin, email)
      expect(others).toEqual([])
      expect(order).toMatchObject({ id, total, currency_code: "xof", payment_status: "authorized" })
      expect(order!.items.map(({ variant_sku, quantity }) => [variant_sku, quantity])).toEqual([
        [piece.sku, 1],
      ])
      expect(order!.shipping_methods.map(({ name }) => name)).toEqual(["Livraison standard"])
      expect(order!.shipping_address).toMatchObject({
        first_name: "Awa",
        phone: "+2250708123456",
        city: "Abidjan",
        address_2: "Cocody Angré",
        country_code: "ci",
        metadata: { landmark: "En face de la pharmacie" },
      })
      expect(troubles).toEqual([])

      await page.goto(pageUrl(language, "cart"))
      expect(await page.getByRole("button", { name: words.checkOut }).count()).toBe(0)
      await look("cart-empty")
    }
  )

  it("completes the same journey without JavaScript", async () => {
    const piece = pieces[1]!
    const email = newEmail("no-script")
    const page = await atCheckout(piece, { javaScriptEnabled: false })
    await page.getByRole("radio", { name: /Coursier Yango/ }).check()
    await fillCheckout(page, { email })
    // The courier costs less: the new total is shown before anything is ordered.
    await page.getByRole("button", { name: WORDS.fr.place }).click()
    await page.getByText(/Le total vient de changer/).waitFor()
    expect(await ordersOf(admin, email)).toEqual([])
    expect(await page.locator("#district").inputValue()).toBe("Cocody Angré")
    const id = await placeOrder(page, "fr")
    const orders = await ordersOf(admin, email)
    expect(orders.map((order) => [order.id, order.total])).toEqual([[id, piece.price + 1500]])
  })
})

describe("placing the order", () => {
  it("makes one order of a double click", async () => {
    const email = newEmail("double")
    const page = await atCheckout(pieces[2]!)
    await fillCheckout(page, { email })
    await page.getByRole("button", { name: WORDS.fr.place }).dblclick()
    await page.waitForURL(orderPage("fr"))
    expect((await ordersOf(admin, email)).map(({ id }) => id)).toEqual([orderIdIn(page.url())])
  })

  it("makes one order of two forms sent at the same instant, and leads both to it", async () => {
    const email = newEmail("twin")
    const page = await atCheckout(pieces[3]!, { javaScriptEnabled: false })
    const twin = await context!.newPage()
    await twin.goto(pageUrl("fr", "checkout"))
    for (const one of [page, twin]) await fillCheckout(one, { email })
    await Promise.all(
      [page, twin].map(async (one) => {
        await one.getByRole("button", { name: WORDS.fr.place }).click()
        await one.waitForURL(orderPage("fr"))
      })
    )
    const ids = (await ordersOf(admin, email)).map(({ id }) => id)
    expect(ids).toHaveLength(1)
    expect([page, twin].map((one) => orderIdIn(one.url()))).toEqual([ids[0], ids[0]])
  })

  it("makes no second order of a reload or of the back button", async () => {
    const email = newEmail("back")
    const page = await atCheckout(pieces[4]!)
    await fillCheckout(page, { email })
    const id = await placeOrder(page, "fr")
    await page.reload()
    await page.getByRole("heading", { name: WORDS.fr.thanks }).waitFor()
    await page.goto(pageUrl("fr", "checkout"))
    await page.getByText("Votre commande est bien enregistrée").waitFor()
    await page.getByRole("link", { name: "Voir ma commande" }).click()
    await page.waitForURL(orderPage("fr"))
    expect(orderIdIn(page.url())).toBe(id)
    expect((await ordersOf(admin, email)).map((order) => order.id)).toEqual([id])
  })

  it("orders nothing that was not on the page: a basket changed elsewhere is shown first", async () => {
    const piece = pieces[5]!
    const email = newEmail("changed")
    const page = await atCheckout(piece)
    await fillCheckout(page, { email })
    const other = await context!.newPage()
    await other.goto(pageUrl("fr", "cart"))
    await other.getByRole("button", { name: /^Une pièce de plus/ }).click()
    await other.getByText(/quantité 2/).waitFor()

    await page.getByRole("button", { name: WORDS.fr.place }).click()
    await page.getByText(/Le total vient de changer/).waitFor()
    expect(await ordersOf(admin, email)).toEqual([])
    const total = piece.price * 2 + DELIVERY
    await expectTotal(page, WORDS.fr.total(total))
    await placeOrder(page, "fr")
    expect((await ordersOf(admin, email)).map((order) => order.total)).toEqual([total])
  })

  it("says what is missing beside each field, keeps what was typed, and orders nothing", async () => {
    const email = newEmail("errors")
    const page = await atCheckout(pieces[6]!)
    await page.locator("#email").fill(email)
    await page.locator("#phone").fill("07 08")
    await page.locator("#city").fill("Bouaké")
    await page.getByRole("button", { name: WORDS.fr.place }).click()
    await page.getByText("Quelques renseignements sont à compléter").waitFor()
    for (const [field, sentence] of [
      ["phone", "Ce numéro n’existe pas dans le pays choisi"],
      ["first_name", "Écrivez le prénom"],
      ["district", "Écrivez la commune ou le quartier"],
      ["address", "Décrivez l’endroit"],
    ]) {
      expect(await page.locator(`#${field}-error`).innerText()).toContain(sentence)
      expect(await page.locator(`#${field}`).getAttribute("aria-invalid")).toBe("true")
    }
    expect(await page.locator("#email").inputValue()).toBe(email)
    expect(await page.locator("#phone").inputValue()).toBe("07 08")
    expect(await page.locator("#city").inputValue()).toBe("Bouaké")
    expect(await page.locator("#phone").evaluate((field) => field === document.activeElement)).toBe(
      true
    )
    expect(await checkAxe(page)).toEqual([])
    await screenshot(page, "checkout-errors", true)
    expect(await ordersOf(admin, email)).toEqual([])
  })

  it("asks for no address when the order is collected in the shop", async () => {
    const piece = pieces[7]!
    const email = newEmail("pickup")
    const page = await atCheckout(piece)
    await page.getByRole("radio", { name: /Retrait en boutique/ }).check()
    await expectTotal(page, WORDS.fr.total(piece.price))
    expect(await page.locator("#address").isVisible()).toBe(false)
    await page.locator("#email").fill(email)
    await page.locator("#phone").fill("0708123456")
    await page.locator("#first_name").fill("Awa")
    await page.locator("#last_name").fill("Koné")
    await placeOrder(page, "fr")
    const [order] = await ordersOf(admin, email)
    expect(order).toMatchObject({ total: piece.price, shipping_address: { last_name: "Koné" } })
    expect(order!.shipping_methods.map(({ name }) => name)).toEqual(["Retrait en boutique"])
  })

  it("offers the delivery of another country, and its total, as soon as it is chosen", async () => {
    const piece = pieces[8]!
    const email = newEmail("senegal")
    const page = await atCheckout(piece)
    await page.locator("#country").selectOption("sn")
    const abroad = page.getByRole("radio", { name: /UEMOA/ })
    await abroad.waitFor()
    expect(await abroad.isChecked()).toBe(true)
    await fillCheckout(page, { email })
    await placeOrder(page, "fr")
    const [order] = await ordersOf(admin, email)
    expect(order!.shipping_address).toMatchObject({ country_code: "sn" })
    expect(order!.shipping_methods.map(({ name }) => name)).toEqual(["Livraison UEMOA"])
    expect(order!.total).toBeGreaterThan(piece.price)
  })

  it("orders nothing when a piece sold out meanwhile, and says what to do", async () => {
    const piece = pieces[9]!
    const email = newEmail("sold-out")
    const page = await atCheckout(piece)
    await fillCheckout(page, { email })
    const restock = await sellOut(piece.sku)
    try {
      await page.getByRole("button", { name: WORDS.fr.place }).click()
      await page.getByText(/Un article vient de manquer/).waitFor()
      expect(await ordersOf(admin, email)).toEqual([])
      await page.getByRole("link", { name: "Ouvrir le panier" }).click()
      await page.getByText(/Épuisé depuis/).waitFor()
      expect(await page.getByRole("button", { name: WORDS.fr.checkOut }).isDisabled()).toBe(true)
    } finally {
      await restock()
    }
  })
})

describe("the basket", () => {
  it("changes quantities, removes with a way back, and explains a code that is not valid", async () => {
    const piece = pieces[10]!
    const page = await openPhone()
    await choosePiece(page, "fr", piece)
    await addToBasket(page, "fr")
    await page.goto(pageUrl("fr", "cart"))
    await page.getByRole("button", { name: /^Une pièce de plus/ }).click()
    await expectTotal(page, WORDS.fr.total(piece.price * 2))

    await page.getByText(WORDS.fr.promotionOpen).click()
    await page.getByLabel(WORDS.fr.promotion, { exact: true }).fill("pas-un-code")
    await page.getByRole("main").getByRole("button", { name: WORDS.fr.apply }).click()
    await page.getByText(/Le code PAS-UN-CODE n’existe pas ou n’est plus valable/).waitFor()
    expect(await page.locator("#promotion-code").inputValue()).toBe("pas-un-code")

    await page.getByRole("button", { name: /^Retirer .* du panier$/ }).click()
    await page.getByText("Votre panier est vide").waitFor()
    await page.getByRole("button", { name: "Remettre dans le panier" }).click()
    await expectTotal(page, WORDS.fr.total(piece.price * 2))
  })

  it("is replaced without a word when it no longer exists", async () => {
    const page = await openPhone()
    const { hostname } = new URL(pageUrl("fr", "cart"))
    await context!.addCookies([
      { name: "sugu_cart", value: "cart_01GONE", domain: hostname, path: "/" },
    ])
    await page.goto(pageUrl("fr", "cart"))
    await page.getByText("Votre panier est vide").waitFor()
    await choosePiece(page, "fr", pieces[11]!)
    await addToBasket(page, "fr")
    await page.goto(pageUrl("fr", "cart"))
    await expectTotal(page, WORDS.fr.total(pieces[11]!.price))
  })

  it("keeps its id from the page's scripts", async () => {
    const page = await openPhone()
    await choosePiece(page, "fr", pieces[12]!)
    await addToBasket(page, "fr")
    const cookie = (await context!.cookies()).find(({ name }) => name === "sugu_cart")
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax" })
    const { cart } = await storeClient().store.cart.retrieve(cookie!.value)
    expect(cart.items).toHaveLength(1)
    expect(await page.evaluate(() => document.cookie)).not.toContain("cart_")
  })
})

async function expectTotal(page: Page, text: string): Promise<void> {
  await page.getByTestId("total").filter({ hasText: text }).waitFor()
}

/** Takes every piece of a variant off the shelf; returns the way back. */
async function sellOut(sku: string): Promise<() => Promise<void>> {
  const { inventory_items } = await admin.admin.inventoryItem.list({ sku, limit: 1 })
  const item = inventory_items[0]!
  const { inventory_levels } = await admin.admin.inventoryItem.listLevels(item.id)
  const [level] = inventory_levels
  const set = async (stocked_quantity: number) => {
    await admin.admin.inventoryItem.updateLevel(item.id, level!.location_id, { stocked_quantity })
  }
  await set(level!.reserved_quantity)
  return () => set(level!.stocked_quantity)
}
