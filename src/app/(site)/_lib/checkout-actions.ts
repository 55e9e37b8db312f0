"use server"

import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { pathTo, type Language } from "@/lib/paths"
import { fetchCart, type Cart } from "./cart"
import { cartCookie, clearCartCookie } from "./cart-cookie"
import { cartProblem } from "./cart-problem"
import { completeCart, isCompleted, preparePayment } from "./checkout-complete"
import {
  checkValues,
  readValues,
  type CheckoutData,
  type CheckoutErrors,
  type CheckoutValues,
} from "./checkout-form"
import { checkoutOffer, reviewMark } from "./checkout-offer"
import { joined, type PlaceResult } from "./checkout-place"
import { keepAddress, saveData, saveDraft } from "./checkout-save"
import { chooseShipping, usualShipping, type ShippingChoice } from "./checkout-shipping"
import type { CheckoutNotice, CheckoutState } from "./checkout-state"
import { addressValues } from "./checkout-values"
import { currentCustomer, sessionToken } from "./customer-session"
import { languageOf } from "./i18n"
import { signedOrderPath } from "./order-address"
import { lastOrder, setLastOrder } from "./order-cookie"

const text = (formData: FormData, name: string): string => {
  const value = formData.get(name)
  return typeof value === "string" ? value : ""
}

/**
 * The checkout's one action.
 *
 * @param formData - the fields of `checkout-form.ts`, `lang`, `review` (the mark of what was
 *   on the page) and `intent`: "order" places the order, "update" only keeps what was typed
 *   and works out delivery and total, "address:<id>" fills in a saved address
 * @returns the form as typed, with an error per field or one notice; a placed order answers
 *   with a redirect to its page
 */
export async function submitCheckout(
  state: CheckoutState,
  formData: FormData
): Promise<CheckoutState> {
  const language = languageOf(text(formData, "lang"))
  const intent = text(formData, "intent")
  const values = readValues(formData)
  const answer = (
    change: Partial<Pick<CheckoutState, "values" | "errors" | "notice" | "filled">>
  ): CheckoutState => ({
    attempt: state.attempt + 1,
    filled: state.filled,
    values,
    errors: {},
    ...change,
  })

  if (intent.startsWith("address:")) {
    const filled = await savedAddress(intent.slice("address:".length), values)
    return answer({ values: filled, filled: state.filled + 1 })
  }

  let outcome: Outcome
  try {
    outcome = await run(language, intent, values, text(formData, "review"))
  } catch (error) {
    const problem = cartProblem(error)
    outcome = {
      notice: problem === "offline" || problem === "busy" ? problem : "failed",
    }
  }
  if ("orderId" in outcome) {
    await setLastOrder(outcome.orderId)
    await clearCartCookie()
    redirect(signedOrderPath(outcome.orderId, language))
  }
  if ("leave" in outcome) redirect(outcome.leave)
  refresh()
  return answer(outcome)
}

type Outcome =
  | { orderId: string }
  | { leave: string }
  | { values?: CheckoutValues; errors?: CheckoutErrors; notice?: CheckoutNotice }

async function run(
  language: Language,
  intent: string,
  values: CheckoutValues,
  review: string
): Promise<Outcome> {
  const cartId = await cartCookie()
  const found = cartId ? await fetchCart(cartId) : null
  if (!found) {
    // The second press of "Order" comes after the first one's answer took the cart away.
    const placed = await lastOrder()
    return placed && intent === "order" ? { orderId: placed } : { leave: pathTo(language, "cart") }
  }
  if (found.completed_at) return ordered(await completeCart(found.id), found.id)
  if (!found.items?.length) return { leave: pathTo(language, "cart") }

  if (intent !== "order") return draft(found, language, values)
  // Whoever presses twice gets the first press's result, see `joined`.
  return joined(found.id, () => order(found, language, values, review))
}

/** Keeps what was typed, and makes delivery and total fit the country. */
async function draft(found: Cart, language: Language, values: CheckoutValues): Promise<Outcome> {
  await saveDraft(found, values)
  const cart = (await fetchCart(found.id)) ?? found
  const offer = await checkoutOffer(cart, language)
  const chosen =
    offer.shipping.find(({ id }) => id === values.shipping_option) ?? usualShipping(offer.shipping)
  if (chosen) await settleShipping(cart, chosen)
  return { values: { ...values, shipping_option: chosen?.id ?? "" } }
}

async function order(
  found: Cart,
  language: Language,
  values: CheckoutValues,
  review: string
): Promise<Outcome> {
  try {
    const moved = values.country !== found.shipping_address?.country_code
    if (moved) await saveDraft(found, values)
    const cart = moved ? ((await fetchCart(found.id)) ?? found) : found
    const offer = await checkoutOffer(cart, language)
    const checked = checkValues(values, offer)
    const chosen = offer.shipping.find(({ id }) => id === values.shipping_option)
    if (chosen) await settleShipping(cart, chosen)
    if ("errors" in checked) return { errors: checked.errors, notice: "fields" }
    await saveData(cart, checked.data, language)
    return await place(cart.id, checked.data, language, review)
  } catch (error) {
    // Refused because another copy of this very press was faster.
    if (await isCompleted(found.id)) return ordered(await completeCart(found.id), found.id)
    throw error
  }
}

async function place(
  cartId: string,
  data: CheckoutData,
  language: Language,
  review: string
): Promise<Outcome> {
  const cart = await fetchCart(cartId)
  if (!cart) return { leave: pathTo(language, "cart") }
  if (!cart.completed_at) {
    if (reviewMark(cart) !== review) return { notice: "changed" }
    await preparePayment(cart, data.paymentProvider)
  }
  const outcome = ordered(await completeCart(cart.id), cart.id)
  if ("orderId" in outcome) await keepForNextTime(data)
  return outcome
}

function ordered(result: PlaceResult, cartId: string): Outcome {
  if (result.kind === "order") return { orderId: result.orderId }
  if (result.kind === "unknown") return { notice: "unknown" }
  // For the operator's log: the reader only needs to know what to do.
  if (result.reason === "unknown" || result.reason === "gone") {
    process.stderr.write(`checkout: the store refused to complete ${cartId} (${result.reason})\n`)
    return { notice: "failed" }
  }
  return { notice: result.reason }
}

async function settleShipping(cart: Cart, chosen: ShippingChoice): Promise<void> {
  if (cart.shipping_methods?.[0]?.shipping_option_id === chosen.id) return
  await chooseShipping(cart.id, chosen)
}

async function savedAddress(id: string, values: CheckoutValues): Promise<CheckoutValues> {
  const customer = await currentCustomer().catch(() => null)
  const address = customer?.addresses.find((one) => one.id === id)
  return address ? { ...values, ...addressValues(address, values.country) } : values
}

/** The order is placed: keeping its address is a courtesy that must not spoil the answer. */
async function keepForNextTime(data: CheckoutData): Promise<void> {
  if (!data.saveAddress) return
  try {
    const [token, customer] = await Promise.all([sessionToken(), currentCustomer()])
    if (token && customer) await keepAddress(token, customer.addresses, data)
  } catch {
    return
  }
}
