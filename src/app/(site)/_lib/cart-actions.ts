"use server"

import type { HttpTypes } from "@medusajs/types"
import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { pathTo, type Language } from "@/lib/paths"
import { cart as messages } from "../_i18n/cart"
import { cartQuery, openCart, readCart, stockOf, type Cart } from "./cart"
import { clearCartCookie, setCartCookie } from "./cart-cookie"
import { cartProblem } from "./cart-problem"
import { lineNames } from "./cart-names"
import { promotionCodes } from "./cart-promotions"
import { MAX_QUANTITY, type CartState } from "./cart-state"
import { defaultShipping } from "./checkout-shipping"
import { languageOf, translator } from "./i18n"
import { storeClient } from "./sdk"

const text = (formData: FormData, name: string): string => {
  const value = formData.get(name)
  return typeof value === "string" ? value.trim() : ""
}

const quantityOf = (formData: FormData): number => {
  const value = Math.trunc(Number(text(formData, "quantity") || "1"))
  return Number.isFinite(value) ? Math.min(Math.max(value, 0), MAX_QUANTITY) : 1
}

/**
 * Puts a variant into the reader's cart.
 *
 * @param formData - `variant_id`, `quantity` (1 if absent), `lang`
 * @returns what to tell the reader; a refusal says what to do instead
 */
export async function addToCart(_state: CartState, formData: FormData): Promise<CartState> {
  const language = languageOf(text(formData, "lang"))
  const t = translator(language, messages)
  const variantId = text(formData, "variant_id")
  const quantity = Math.max(quantityOf(formData), 1)
  if (!variantId) return { status: "problem", message: t("problem_choose") }
  try {
    const cart = await addLine(language, variantId, quantity)
    const line = cart.items?.find((item) => item.variant_id === variantId)
    const name = line ? (await lineNames([line], language))(line) : ""
    return { status: "done", message: t("added", { name }) }
  } catch (error) {
    return { status: "problem", message: await refusal(error, language, variantId) }
  } finally {
    refresh()
  }
}

/**
 * The one action behind the cart page's forms; `intent` says which.
 *
 * @param formData - `lang` and `intent`, with: "quantity" `line_id`, `quantity` (0 removes) ·
 *   "remove" `line_id` · "restore" `variant_id`, `quantity` · "promotion-add" `code` ·
 *   "promotion-remove" `code`
 */
export async function changeCart(_state: CartState, formData: FormData): Promise<CartState> {
  const language = languageOf(text(formData, "lang"))
  const t = translator(language, messages)
  const intent = text(formData, "intent")
  const cart = await readCart().catch(() => undefined)
  if (cart === undefined) return { status: "problem", message: t("problem_offline") }
  try {
    if (intent === "restore") {
      await addLine(language, text(formData, "variant_id"), quantityOf(formData))
      return { status: "done", message: t("restored") }
    }
    if (!cart) {
      await clearCartCookie()
      return { status: "problem", message: t("problem_gone") }
    }
    await setCartCookie(cart.id)
    switch (intent) {
      case "quantity":
        return await changeQuantity(cart, language, text(formData, "line_id"), quantityOf(formData))
      case "remove":
        return await changeQuantity(cart, language, text(formData, "line_id"), 0)
      case "promotion-add":
        return await addPromotion(cart, language, text(formData, "code"))
      case "promotion-remove":
        return await removePromotion(cart, language, text(formData, "code"))
      default:
        return { status: "idle" }
    }
  } catch (error) {
    const lineId = text(formData, "line_id")
    const variantId =
      cart?.items?.find(({ id }) => id === lineId)?.variant_id ?? text(formData, "variant_id")
    return { status: "problem", message: await refusal(error, language, variantId || undefined) }
  } finally {
    refresh()
  }
}

/**
 * Goes to the checkout with the usual way of delivery chosen, so that its total is complete
 * from the first look.
 *
 * @param formData - `lang`
 */
export async function startCheckout(formData: FormData): Promise<void> {
  const language = languageOf(text(formData, "lang"))
  const cart = await readCart().catch(() => null)
  if (cart?.items?.length && !cart.shipping_methods?.length) {
    // The checkout offers the choice in any case; nothing is lost when this fails.
    await defaultShipping(cart.id).catch(() => undefined)
  }
  redirect(pathTo(language, cart?.items?.length ? "checkout" : "cart"))
}

async function addLine(language: Language, variantId: string, quantity: number): Promise<Cart> {
  const add = async () => {
    const id = await openCart(language)
    const { cart } = await storeClient().store.cart.createLineItem(
      id,
      { variant_id: variantId, quantity },
      cartQuery
    )
    return cart
  }
  try {
    return await add()
  } catch (error) {
    // The cart became an order in another tab between reading and writing.
    if (cartProblem(error) !== "gone") throw error
    await clearCartCookie()
    return add()
  }
}

async function changeQuantity(
  cart: Cart,
  language: Language,
  lineId: string,
  quantity: number
): Promise<CartState> {
  const t = translator(language, messages)
  const line = cart.items?.find(({ id }) => id === lineId)
  // Removed in another tab: the page that comes back shows it.
  if (!line) return { status: "idle" }
  const name = (await lineNames([line], language))(line)
  const { store } = storeClient()
  if (quantity === 0) {
    await store.cart.deleteLineItem(cart.id, line.id, { fields: "id" })
    return {
      status: "done",
      message: t("removed", { name }),
      ...(line.variant_id ? { undo: { variantId: line.variant_id, quantity: line.quantity } } : {}),
    }
  }
  await store.cart.updateLineItem(cart.id, line.id, { quantity }, { fields: "id" })
  return { status: "done", message: t("quantity_changed", { name, quantity }) }
}

async function addPromotion(cart: Cart, language: Language, typed: string): Promise<CartState> {
  const t = translator(language, messages)
  const refuse = (error: string): CartState => ({ status: "problem", promotion: { typed, error } })
  if (!typed) return refuse(t("promotion_missing"))
  const held = promotionCodes(cart)
  if (held.some((code) => code.toLowerCase() === typed.toLowerCase())) {
    return refuse(t("promotion_held", { code: typed.toUpperCase() }))
  }
  const { store } = storeClient()
  // Codes are kept in capitals as a rule; phones like to write small letters.
  for (const code of new Set([typed.toUpperCase(), typed])) {
    try {
      const answer = await store.cart.addPromotions(cart.id, { promo_codes: [code] }, cartQuery)
      const after: Cart = answer.cart
      if (promotionCodes(after).includes(code)) {
        return { status: "done", message: t("promotion_added", { code }) }
      }
      return refuse(t("promotion_not_now", { code }))
    } catch (error) {
      if (cartProblem(error) !== "promotion") throw error
    }
  }
  return refuse(t("promotion_unknown", { code: typed.toUpperCase() }))
}

async function removePromotion(cart: Cart, language: Language, code: string): Promise<CartState> {
  const t = translator(language, messages)
  const body: HttpTypes.StoreCartRemovePromotion = { promo_codes: [code] }
  await storeClient().store.cart.removePromotions(cart.id, body, { fields: "id" })
  return { status: "done", message: t("promotion_removed", { code }) }
}

/** A sentence for what the store refused; for stock it says how many pieces are left. */
async function refusal(error: unknown, language: Language, variantId?: string): Promise<string> {
  const t = translator(language, messages)
  const problem = cartProblem(error)
  if (problem !== "stock" || !variantId) return t(`problem_${problem}`)
  const [stock, cart] = await Promise.all([
    stockOf([variantId]).catch(() => new Map<string, number | null>()),
    readCart().catch(() => null),
  ])
  const left = stock.get(variantId)
  if (left === undefined || left === null) return t("problem_stock")
  const held = (cart?.items ?? [])
    .filter((item) => item.variant_id === variantId)
    .reduce((sum, { quantity }) => sum + quantity, 0)
  if (left <= 0) return t("problem_stock_none")
  return held > 0
    ? t("problem_stock_held", { count: left, held })
    : t("problem_stock_left", { count: left })
}
