/** A shopper at the pages of the shop, for browser tests. */
import type Medusa from "@medusajs/js-sdk"
import type { HttpTypes } from "@medusajs/types"
import type { Page } from "playwright-core"
import { pathTo, type Language } from "../../src/lib/paths"
import { house, storeClient } from "./house"

/** The words that a shopper looks for, by language. */
export const WORDS = {
  fr: {
    add: "Ajouter au panier",
    added: /est dans votre panier/,
    promotionOpen: "J’ai un code promo",
    promotion: "Code promo",
    apply: "Appliquer",
    checkOut: "Passer la commande",
    place: /^Commander · /,
    thanks: /^Merci Awa/,
    delivery: /Livraison standard/,
    total: (amount: number) => `${grouped(amount, "\u00a0")}\u00a0F\u00a0CFA`,
  },
  en: {
    add: "Add to basket",
    added: /is in your basket/,
    promotionOpen: "I have a promotion code",
    promotion: "Promotion code",
    apply: "Apply",
    checkOut: "Check out",
    place: /^Place the order · /,
    thanks: /^Thank you Awa/,
    delivery: /Standard delivery/,
    total: (amount: number) => `${grouped(amount, ",")}\u00a0F\u00a0CFA`,
  },
} as const

const grouped = (amount: number, sign: string) => String(amount).replace(/\B(?=(\d{3})+$)/g, sign)

/** Absolute address of a page of the shop. */
export function pageUrl(...place: Parameters<typeof pathTo>): string {
  return house().web_url + pathTo(...place)
}

/** Something to buy: a variant with its product's address and the choice that leads to it. */
export interface Piece {
  id: string
  sku: string
  handle: string
  title: string
  price: number
  options: Record<string, string>
}

/** Variants with more than `stock` pieces, each of another product, in a fixed order. */
export async function plentifulPieces(stock = 12): Promise<Piece[]> {
  const sdk = storeClient()
  const { regions } = await sdk.store.region.list({ fields: "id,*countries" })
  const region = regions.find(({ countries }) => countries?.some(({ iso_2 }) => iso_2 === "ci"))!
  const { products } = await sdk.store.product.list({
    region_id: region.id,
    limit: 60,
    order: "handle",
    fields:
      "id,title,handle,variants.id,variants.sku,variants.inventory_quantity,*variants.calculated_price,*variants.options,*variants.options.option",
  })
  return products.flatMap((product) => {
    const variant = product.variants?.find(({ inventory_quantity }) => inventory_quantity! > stock)
    return variant ? [pieceOf(product, variant)] : []
  })
}

function pieceOf(product: HttpTypes.StoreProduct, variant: HttpTypes.StoreProductVariant): Piece {
  return {
    id: variant.id,
    sku: variant.sku!,
    handle: product.handle,
    title: product.title,
    price: variant.calculated_price!.calculated_amount!,
    options: Object.fromEntries(
      (variant.options ?? []).map(({ option, value }) => [option!.title, value])
    ),
  }
}

/** Opens a piece's page and chooses its size and fabric by touch. */
export async function choosePiece(page: Page, language: Language, piece: Piece): Promise<void> {
  await page.goto(pageUrl(language, "product", { handle: piece.handle }))
  for (const [title, value] of Object.entries(piece.options)) {
    const choice = page
      .getByRole("group")
      .filter({ has: page.locator(`[id="option-${title}"]`) })
      .getByRole("link")
      .filter({ hasText: new RegExp(`^${escaped(value)}( \\(|$)`) })
    // An option with one value needs no choice and is not offered.
    if ((await choice.count()) === 0) continue
    await choice.click()
    await page.locator(`[aria-labelledby="option-${title}"] [aria-current="true"]`).waitFor()
  }
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")

/** Presses "add" and waits until the shop says that it is done. */
export async function addToBasket(page: Page, language: Language): Promise<void> {
  const words = WORDS[language]
  await page.getByRole("button", { name: words.add }).locator("visible=true").first().click()
  await page.getByText(words.added).locator("visible=true").first().waitFor()
}

/** Who orders; the e-mail tells orders of tests apart. */
export interface Buyer {
  email: string
}

/** Fills in the checkout for a delivery in Abidjan; e-mail only when the field is empty. */
export async function fillCheckout(page: Page, { email }: Buyer): Promise<void> {
  await page.locator("#email").fill(email)
  await page.locator("#phone").fill("07 08 12 34 56")
  await page.locator("#first_name").fill("Awa")
  await page.locator("#last_name").fill("Koné")
  await page.locator("#city").fill("Abidjan")
  await page.locator("#district").fill("Cocody Angré")
  await page.locator("#address").fill("Rue L84, villa 12")
  await page.locator("#landmark").fill("En face de la pharmacie")
}

/** Goes from the basket to the checkout. */
export async function goToCheckout(page: Page, language: Language): Promise<void> {
  await page.goto(pageUrl(language, "cart"))
  await page.getByRole("button", { name: WORDS[language].checkOut }).click()
  await page.waitForURL(pageUrl(language, "checkout"))
}

/** Presses "order" and waits for the order's page. */
export async function placeOrder(page: Page, language: Language): Promise<string> {
  await page.getByRole("button", { name: WORDS[language].place }).click()
  await page.waitForURL(orderPage(language))
  return orderIdIn(page.url())
}

/** Pattern of an order's signed address. */
export function orderPage(language: Language): RegExp {
  return new RegExp(`${pathTo(language, "order", { id: "order_" })}[A-Z0-9]+\\?s=`)
}

export function orderIdIn(address: string): string {
  return new URL(address).pathname.split("/").at(-1)!
}

/** Every order that the admin knows of this e-mail. */
export async function ordersOf(admin: Medusa, email: string): Promise<HttpTypes.AdminOrder[]> {
  const { orders } = await admin.admin.order.list({
    q: email,
    fields:
      "id,email,total,currency_code,*items,*shipping_methods,*shipping_address,*promotions,payment_status",
  })
  return orders.filter((order) => order.email === email)
}

/** An order made over the store API in one go, optionally as a signed-in customer. */
export async function orderByApi(
  piece: Piece,
  email: string,
  sdk: Medusa = storeClient()
): Promise<string> {
  const { regions } = await sdk.store.region.list({ fields: "id,*countries" })
  const region = regions.find(({ countries }) => countries?.some(({ iso_2 }) => iso_2 === "ci"))!
  const { cart } = await sdk.store.cart.create({
    region_id: region.id,
    email,
    items: [{ variant_id: piece.id, quantity: 1 }],
    shipping_address: {
      first_name: "Awa",
      last_name: "Koné",
      address_1: "Rue L84",
      city: "Abidjan",
      country_code: "ci",
    },
  })
  const { shipping_options } = await sdk.store.fulfillment.listCartOptions({ cart_id: cart.id })
  const withShipping = await sdk.store.cart.addShippingMethod(cart.id, {
    option_id: shipping_options.find(({ name }) => name === "Livraison standard")!.id,
  })
  await sdk.store.payment.initiatePaymentSession(withShipping.cart, {
    provider_id: "pp_system_default",
  })
  const answer = await sdk.store.cart.complete(cart.id)
  if (answer.type !== "order") throw new Error(answer.error.message)
  return answer.order.id
}
