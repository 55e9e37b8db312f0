import Medusa from "@medusajs/js-sdk"
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core"
import {
  checkAxe,
  DESKTOP,
  openBrowser,
  PHONE,
  screenshot,
  watchTroubles,
} from "../support/browser"
import { adminClient, house } from "../support/house"
import {
  addToBasket,
  choosePiece,
  fillCheckout,
  goToCheckout,
  orderByApi,
  pageUrl,
  placeOrder,
  plentifulPieces,
  type Piece,
} from "../support/shopper"

jest.setTimeout(240_000)

const PASSWORD = "un long mot de passe"

let browser: Browser
let pieces: Piece[]
const contexts: BrowserContext[] = []

beforeAll(async () => {
  browser = await openBrowser()
  pieces = await plentifulPieces()
})

afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close()
})

afterAll(async () => {
  await browser?.close()
})

async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: PHONE, ...options })
  context.setDefaultTimeout(90_000)
  contexts.push(context)
  return context.newPage()
}

const newEmail = (what: string) => `${what}-${Date.now()}@example.com`

async function signUp(page: Page, email: string): Promise<void> {
  await page.goto(pageUrl("fr", "signUp"))
  await page.locator("#first_name").fill("Awa")
  await page.locator("#last_name").fill("Koné")
  await page.locator("#email").fill(email)
  await page.locator("#password").fill(PASSWORD)
  await page.getByRole("button", { name: "Créer mon compte" }).click()
}

async function signIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.locator("#email").fill(email)
  await page.locator("#password").fill(password)
  await page.getByRole("button", { name: "Se connecter" }).click()
}

/** A customer made over the store API, with the client that is signed in as them. */
async function customerByApi(email: string): Promise<Medusa> {
  const { store_url, publishable_key } = house()
  const sdk = new Medusa({
    baseUrl: store_url,
    publishableKey: publishable_key,
    auth: { type: "jwt", jwtTokenStorageMethod: "memory" },
  })
  await sdk.auth.register("customer", "emailpass", { email, password: PASSWORD })
  await sdk.store.customer.create({ email, first_name: "Awa", last_name: "Koné" })
  await sdk.auth.login("customer", "emailpass", { email, password: PASSWORD })
  return sdk
}

describe("a customer", () => {
  it("signs up with a basket in hand, orders, and finds the order in their space", async () => {
    const email = newEmail("account")
    const page = await openPage()
    const troubles = watchTroubles(page.context())
    await choosePiece(page, "fr", pieces[13]!)
    await addToBasket(page, "fr")
    await signUp(page, email)
    await page.waitForURL(pageUrl("fr", "account"))
    await page.getByRole("heading", { name: "Bonjour Awa" }).waitFor()
    await page.getByText("Aucune commande pour l’instant").waitFor()
    expect(await checkAxe(page)).toEqual([])

    await goToCheckout(page, "fr")
    expect(await page.locator("#email").inputValue()).toBe(email)
    await fillCheckout(page, { email })
    await page.getByLabel("Enregistrer cette adresse dans mon compte").check()
    const id = await placeOrder(page, "fr")

    await page.goto(pageUrl("fr", "accountOrders"))
    const row = page.getByRole("listitem").filter({ has: page.locator(`a[href$="${id}"]`) })
    expect(await row.innerText()).toContain("Reçue")
    await screenshot(page, "account-orders", true)
    expect(await checkAxe(page)).toEqual([])
    await row.getByRole("link").click()
    await page.waitForURL(pageUrl("fr", "accountOrder", { id }))
    await page.getByRole("heading", { name: "Où en est votre commande" }).waitFor()
    expect(await checkAxe(page)).toEqual([])

    await page.goto(pageUrl("fr", "accountAddresses"))
    await page.getByText("Rue L84, villa 12, Cocody Angré").waitFor()
    const cookies = await page.context().cookies()
    expect(cookies.find(({ name }) => name === "sugu_session")).toMatchObject({
      httpOnly: true,
      sameSite: "Lax",
    })
    const admin = await adminClient()
    const { order } = await admin.admin.order.retrieve(id, { fields: "id,*customer" })
    expect(order.customer).toMatchObject({ email, has_account: true })
    expect(troubles).toEqual([])
  })

  it("cannot see another customer's order, signed in or not", async () => {
    const mine = newEmail("mine")
    const theirs = newEmail("theirs")
    await customerByApi(mine)
    const id = await orderByApi(pieces[14]!, theirs, await customerByApi(theirs))
    const page = await openPage()
    await page.goto(pageUrl("fr", "signIn"))
    await signIn(page, mine)
    await page.waitForURL(pageUrl("fr", "account"))

    for (const address of [
      pageUrl("fr", "accountOrder", { id }),
      pageUrl("fr", "order", { id }),
      `${pageUrl("en", "order", { id })}?s=abc`,
    ]) {
      const answer = await page.goto(address)
      expect([address, answer?.status()]).toEqual([address, 404])
      expect(await page.locator("main").innerText()).not.toContain(theirs)
    }
    // The very same answer as for an order that does not exist.
    const never = await page.goto(pageUrl("fr", "accountOrder", { id: "order_01NEVER" }))
    expect(never?.status()).toBe(404)
  })

  it("keeps their basket through sign-out and sign-in, and leaves nothing on the phone", async () => {
    const email = newEmail("basket")
    const page = await openPage()
    await signUp(page, email)
    await page.waitForURL(pageUrl("fr", "account"))
    await choosePiece(page, "fr", pieces[15]!)
    await addToBasket(page, "fr")
    await page.goto(pageUrl("fr", "account"))
    await page.getByRole("button", { name: "Se déconnecter" }).click()
    await page.waitForURL(pageUrl("fr", "home"))
    const names = (await page.context().cookies()).map(({ name }) => name)
    expect(names).not.toContain("sugu_session")
    expect(names).not.toContain("sugu_cart")

    await page.goto(pageUrl("fr", "account"))
    expect(new URL(page.url()).pathname).toBe(new URL(pageUrl("fr", "signIn")).pathname)
    await signIn(page, email)
    await page.waitForURL(pageUrl("fr", "account"))
    await page.goto(pageUrl("fr", "cart"))
    await page.getByRole("listitem").filter({ hasText: pieces[15]!.title }).first().waitFor()
  })

  it("is told kindly about a wrong password and a taken e-mail, and types nothing twice", async () => {
    const email = newEmail("taken")
    await customerByApi(email)
    const page = await openPage()
    await page.goto(pageUrl("fr", "signIn"))
    await signIn(page, email, "autre chose")
    await page.getByText(/L’e-mail ou le mot de passe ne correspond pas/).waitFor()
    expect(await page.locator("#email").inputValue()).toBe(email)
    expect(await checkAxe(page)).toEqual([])

    await page.goto(pageUrl("en", "signUp"))
    await page.locator("#first_name").fill("Awa")
    await page.locator("#last_name").fill("Koné")
    await page.locator("#email").fill(email.toUpperCase())
    await page.locator("#password").fill("court")
    await page.getByRole("button", { name: "Create my account" }).click()
    await page.getByText("Choose a password of at least 8 characters.").waitFor()
    expect(await page.locator("#first_name").inputValue()).toBe("Awa")
    await page.locator("#password").fill("another password")
    await page.getByRole("button", { name: "Create my account" }).click()
    await page.getByText(/An account already exists with this e-mail/).waitFor()
  })

  it("is never led out of the shop by the sign-in page", async () => {
    const email = newEmail("redirect")
    await customerByApi(email)
    const page = await openPage()
    await page.goto(`${pageUrl("fr", "signIn")}?next=${encodeURIComponent("//evil.example/x")}`)
    await signIn(page, email)
    await page.waitForURL(pageUrl("fr", "account"))
    const inside = await openPage()
    await inside.goto(pageUrl("fr", "accountSettings"))
    await signIn(inside, email)
    await inside.waitForURL(pageUrl("fr", "accountSettings"))
  })

  it("adds, changes and deletes an address, asked before deleting", async () => {
    const email = newEmail("addresses")
    const sdk = await customerByApi(email)
    const page = await openPage({ viewport: DESKTOP })
    await page.goto(pageUrl("fr", "accountAddresses"))
    await signIn(page, email)
    await page.waitForURL(pageUrl("fr", "accountAddresses"))
    await page.getByText("Aucune adresse enregistrée").waitFor()
    // The sign-in's own navigation has to be over: a click in the midst of it is dropped.
    await page.waitForLoadState("networkidle")
    await page.getByRole("link", { name: "Ajouter une adresse" }).click()
    await page.locator("#city").fill("Bouaké")
    await page.getByRole("button", { name: "Enregistrer" }).click()
    await page.getByText("Écrivez la commune ou le quartier.").waitFor()
    expect(await page.locator("#city").inputValue()).toBe("Bouaké")
    await page.locator("#phone").fill("0708123456")
    await page.locator("#district").fill("Air France 2")
    await page.locator("#address").fill("Carrefour de la gare")
    await page.getByRole("button", { name: "Enregistrer" }).click()
    await page.getByText("Adresse enregistrée.").waitFor()
    expect(await checkAxe(page)).toEqual([])
    await screenshot(page, "account-addresses", true)
    const saved = await sdk.store.customer.listAddress()
    expect(saved.addresses).toMatchObject([
      { city: "Bouaké", address_2: "Air France 2", phone: "+2250708123456", country_code: "ci" },
    ])

    await page.getByRole("link", { name: /^Modifier l’adresse/ }).click()
    await page.locator("#city").fill("Yamoussoukro")
    await page.getByRole("button", { name: "Enregistrer" }).click()
    await page.getByText(/^Yamoussoukro, /).waitFor()

    await page.getByLabel(/^Supprimer l’adresse/).click()
    await page.getByText("Supprimer cette adresse ?").waitFor()
    expect((await sdk.store.customer.listAddress()).addresses).toHaveLength(1)
    await page.getByRole("button", { name: "Oui, supprimer" }).click()
    await page.getByText("Adresse supprimée.").waitFor()
    expect((await sdk.store.customer.listAddress()).addresses).toEqual([])
  })

  it("chooses the language of their space, and finds it again at the next sign-in", async () => {
    const email = newEmail("language")
    const sdk = await customerByApi(email)
    const page = await openPage()
    await page.goto(pageUrl("fr", "accountSettings"))
    await signIn(page, email)
    await page.getByRole("radio", { name: "English" }).check()
    await page.getByRole("button", { name: "Enregistrer" }).click()
    await page.waitForURL(`${pageUrl("en", "accountSettings")}**`)
    await page.getByText("Settings saved.").waitFor()
    expect(await checkAxe(page)).toEqual([])
    const { customer } = await sdk.store.customer.retrieve()
    expect(customer.metadata).toMatchObject({ language: "en" })
    const again = await openPage()
    await again.goto(pageUrl("fr", "signIn"))
    await signIn(again, email)
    await again.waitForURL(pageUrl("en", "account"))
  })
})

describe("a guest", () => {
  it("follows the order by its signed link in another browser, and nobody does without it", async () => {
    const email = newEmail("guest")
    const page = await openPage()
    await choosePiece(page, "fr", pieces[16]!)
    await addToBasket(page, "fr")
    await goToCheckout(page, "fr")
    await fillCheckout(page, { email })
    await placeOrder(page, "fr")
    const link = await page.getByLabel("Adresse de la page de suivi").inputValue()

    const elsewhere = await openPage()
    const answer = await elsewhere.goto(link)
    expect(answer?.status()).toBe(200)
    await elsewhere.getByRole("heading", { name: /^Commande n° \d+$/ }).waitFor()
    expect(await elsewhere.locator("main").innerText()).toContain(pieces[16]!.title)
    expect(await checkAxe(elsewhere)).toEqual([])
    await screenshot(elsewhere, "order-guest", true)

    const url = new URL(link)
    const signature = url.searchParams.get("s")!
    const last = signature.at(-1) === "A" ? "E" : "A"
    const [expiry, code] = signature.split(".")
    const later = (Number.parseInt(expiry!, 36) + 86_400).toString(36)
    for (const tampered of [signature.slice(0, -1) + last, `${later}.${code}`, ""]) {
      url.searchParams.set("s", tampered)
      const refused = await elsewhere.goto(url.href)
      expect([tampered, refused?.status()]).toEqual([tampered, 404])
      const text = await elsewhere.locator("main").innerText()
      expect(text).toContain("Ce lien n’ouvre aucune commande")
      expect(text).toContain("demandez un nouveau lien à la boutique")
      expect(text).not.toContain(email)
    }
    expect(await checkAxe(elsewhere)).toEqual([])
  })
})
