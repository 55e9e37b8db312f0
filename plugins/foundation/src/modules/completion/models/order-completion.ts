import { model } from "@medusajs/framework/utils"

/**
 * What is known about the making of one order from one cart.
 *
 * Written in the transaction that inserts the order. While neither `settled_at` nor
 * `canceled_at` is set, the order is half made: somebody is completing the cart, or was
 * killed while doing so.
 */
const OrderCompletion = model
  .define(
    { name: "OrderCompletion", tableName: "order_completion" },
    {
      order_id: model.text().primaryKey(),
      cart_id: model.text(),
      /** `{ code, amount }` per discount, as Medusa counts promotion use; null without discounts. */
      usage: model.json().nullable(),
      customer_id: model.text().nullable(),
      customer_email: model.text().nullable(),
      /** When the use of promotions was counted: set in the transaction that counts. */
      usage_registered_at: model.dateTime().nullable(),
      /** When the order was whole: links, stock, promotion use, payment. */
      settled_at: model.dateTime().nullable(),
      /** When the attempt was given up; its cart may be completed anew. */
      canceled_at: model.dateTime().nullable(),
      attempts: model.number().default(0),
      retry_at: model.dateTime().nullable(),
      last_error: model.text().nullable(),
    }
  )
  .indexes([
    {
      name: "IDX_order_completion_one_order_per_cart",
      on: ["cart_id"],
      unique: true,
      where: "canceled_at IS NULL AND deleted_at IS NULL",
    },
    {
      name: "IDX_order_completion_half_made",
      on: ["created_at"],
      where: "settled_at IS NULL AND canceled_at IS NULL AND deleted_at IS NULL",
    },
  ])

export default OrderCompletion
