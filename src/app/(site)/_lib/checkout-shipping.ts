/** Ways of delivery for a cart. */
import "server-only"
import type { Language } from "@/lib/paths"
import { localised } from "./i18n"
import { checkoutClient } from "./checkout-client"

/** A way of delivery as the checkout offers it. */
export interface ShippingChoice {
  id: string
  /** In the reader's language, as far as the merchant wrote it. */
  name: string
  description: string
  /** English name, kept with the order for its English page. */
  englishName: string
  /** Code of the option's type, such as "standard" or "pickup". */
  code: string
  /** In francs, VAT included. */
  amount: number
  /** Collected in the shop: no delivery address is needed. */
  pickup: boolean
  /** Some of what it would need is not in stock where it starts from. */
  insufficient: boolean
}

interface StoreShippingOption {
  id: string
  name: string
  amount: number
  insufficient_inventory?: boolean
  /** The merchant's English texts; Medusa keeps an option's own metadata from the store API. */
  data?: Record<string, unknown> | null
  type?: { code?: string; description?: string }
  service_zone?: { fulfillment_set?: { type?: string } }
}

/** The ways of delivery that the store offers for the cart's country, cheapest delivery first. */
export async function shippingChoices(
  cartId: string,
  language: Language
): Promise<ShippingChoice[]> {
  const { shipping_options } = await checkoutClient().client.fetch<{
    shipping_options: StoreShippingOption[]
  }>("/store/shipping-options", { query: { cart_id: cartId } })
  return shipping_options
    .map((option) => ({
      id: option.id,
      name: localised(language, option.name, option.data, "name_en"),
      description: localised(
        language,
        option.type?.description ?? "",
        option.data,
        "description_en"
      ),
      englishName: localised("en", option.name, option.data, "name_en"),
      code: option.type?.code ?? "",
      amount: option.amount,
      pickup:
        option.service_zone?.fulfillment_set?.type === "pickup" || option.type?.code === "pickup",
      insufficient: option.insufficient_inventory === true,
    }))
    .sort((a, b) => Number(a.pickup) - Number(b.pickup) || a.amount - b.amount)
}

/** What most readers want: the standard delivery, else the first that can be had. */
export function usualShipping(choices: readonly ShippingChoice[]): ShippingChoice | undefined {
  return (
    choices.find(({ code, insufficient }) => code === "standard" && !insufficient) ??
    choices.find(({ insufficient }) => !insufficient)
  )
}

/** Chooses the usual delivery for a cart that has none; does nothing when none is offered. */
export async function defaultShipping(cartId: string): Promise<void> {
  const usual = usualShipping(await shippingChoices(cartId, "fr"))
  if (usual) await chooseShipping(cartId, usual)
}

/** Makes a way of delivery the cart's. */
export async function chooseShipping(cartId: string, choice: ShippingChoice): Promise<void> {
  await checkoutClient().store.cart.addShippingMethod(
    cartId,
    { option_id: choice.id, data: { name_en: choice.englishName } },
    { fields: "id" }
  )
}
