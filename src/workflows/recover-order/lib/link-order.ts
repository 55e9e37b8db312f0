import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { CartState } from "../types"

const toCart = (orderId: string, cartId: string) => ({
  [Modules.ORDER]: { order_id: orderId },
  [Modules.CART]: { cart_id: cartId },
})
const toPayment = (orderId: string, collectionId: string) => ({
  [Modules.ORDER]: { order_id: orderId },
  [Modules.PAYMENT]: { payment_collection_id: collectionId },
})

/** Writes the links of Medusa's completion; those that exist stay as they are. */
export async function linkOrder(
  container: MedusaContainer,
  orderId: string,
  cart: CartState
): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.LINK).create([
    toCart(orderId, cart.id),
    ...(cart.promotions ?? []).map(({ id }) => ({
      [Modules.ORDER]: { order_id: orderId },
      [Modules.PROMOTION]: { promotion_id: id },
    })),
    ...(cart.payment_collection ? [toPayment(orderId, cart.payment_collection.id)] : []),
  ])
}

/** Takes the order off its cart and payment, so that both can serve another order. */
export async function unlinkOrder(
  container: MedusaContainer,
  orderId: string,
  cart: CartState
): Promise<void> {
  await container
    .resolve(ContainerRegistrationKeys.LINK)
    .dismiss([
      toCart(orderId, cart.id),
      ...(cart.payment_collection ? [toPayment(orderId, cart.payment_collection.id)] : []),
    ])
}
