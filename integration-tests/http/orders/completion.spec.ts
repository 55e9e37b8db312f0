import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { completeCartWorkflow, createPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import {
  COMPLETION_MODULE,
  type CompletionModuleService,
} from "@sugu/foundation/modules/completion"
import fc from "fast-check"
import { Client } from "pg"
import { recoverOrderWorkflow } from "../../../src/workflows/recover-order"
import { recoverDueOrders } from "../../../src/workflows/recover-order/recover-due-orders"
import { complete, readyCart, type Http } from "../../support/checkout"
import { promotionUses, readMaking, stockErrors, wholeMaking } from "../../support/making"
import { randomSeed } from "../../support/seed"
import { createShop, type TestShop } from "../../support/shop"

jest.setTimeout(300_000)

const PARTS = ["links", "cart", "stock", "usage", "payment"] as const
type Part = (typeof PARTS)[number] | "half of the stock" | "payment's summary"
type ProviderAnswer = { status: string; data: Record<string, unknown> }
type PaymentProviders = { authorizePayment: (...args: unknown[]) => Promise<ProviderAnswer> }

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer, dbConfig }) => {
    describe("POST /store/carts/:id/complete", () => {
      let shop: TestShop
      let db: Client
      const CODE = "SUGU10"

      const http: Http = (method, url, data) =>
        api.request({ method, url, data, headers: shop.headers, validateStatus: () => true })
      const basket = () => ({
        regionId: shop.regionId,
        shippingOptionId: shop.shippingOptionId,
        lines: [
          { variantId: shop.variants[0]!.id, quantity: 2 },
          { variantId: shop.variants[1]!.id, quantity: 1 },
        ],
        codes: [CODE],
      })
      const completions = () => getContainer()!.resolve<CompletionModuleService>(COMPLETION_MODULE)
      const recover = async (cartId: string) =>
        (
          await recoverOrderWorkflow(getContainer()!).run({
            input: { cart_id: cartId, patience: 5 },
          })
        ).result

      /** Lets the payment provider answer as told, for one test. */
      function providerAnswers(answer: () => Promise<ProviderAnswer>) {
        const payment = getContainer()!.resolve(Modules.PAYMENT) as unknown as {
          paymentProviderService_: PaymentProviders
        }
        return jest
          .spyOn(payment.paymentProviderService_, "authorizePayment")
          .mockImplementation(answer)
      }

      /**
       * Makes an order and takes parts of it away again: what a kill leaves behind. All parts
       * missing is a kill right after the insert of the order.
       */
      async function interrupted(missing: Part[] = [...PARTS]) {
        const cartId = await readyCart(http, basket())
        const { orderId } = await complete(http, cartId)
        await db.query("update order_completion set settled_at = null where order_id = $1", [
          orderId,
        ])
        for (const part of missing) await takeAway[part](orderId!, cartId)
        return { cartId, orderId: orderId! }
      }

      const takeAway: Record<Part, (orderId: string, cartId: string) => Promise<unknown>> = {
        links: async (orderId) => {
          for (const table of ["order_cart", "order_promotion", "order_payment_collection"]) {
            await db.query(`delete from ${table} where order_id = $1`, [orderId])
          }
        },
        cart: (_, cartId) =>
          db.query("update cart set completed_at = null where id = $1", [cartId]),
        stock: (orderId) => giveBackLines(orderId, 2),
        "half of the stock": (orderId) => giveBackLines(orderId, 1),
        usage: async (orderId) => {
          await db.query("update promotion set used = used - 1 where code = $1", [CODE])
          await db.query(
            "update order_completion set usage_registered_at = null where order_id = $1",
            [orderId]
          )
        },
        payment: async (_, cartId) => {
          const collection = `(select payment_collection_id from cart_payment_collection where cart_id = $1)`
          for (const sql of [
            `delete from payment where payment_collection_id in ${collection}`,
            `update payment_session set status = 'pending', authorized_at = null where payment_collection_id in ${collection}`,
            `update payment_collection set status = 'awaiting', authorized_amount = 0 where id in ${collection}`,
          ]) {
            await db.query(sql, [cartId])
          }
        },
        "payment's summary": (_, cartId) =>
          db.query(
            `update payment_collection set status = 'awaiting', authorized_amount = 0 where id in
             (select payment_collection_id from cart_payment_collection where cart_id = $1)`,
            [cartId]
          ),
      }

      async function giveBackLines(orderId: string, count: number) {
        const { rows } = await db.query<{ item_id: string }>(
          "select item_id from order_item where order_id = $1 limit $2",
          [orderId, count]
        )
        await getContainer()!
          .resolve(Modules.INVENTORY)
          .deleteReservationItemsByLineItem(rows.map(({ item_id }) => item_id))
      }

      const emptyShelf = (index: number) =>
        db.query(
          `update inventory_level set stocked_quantity = reserved_quantity, raw_stocked_quantity = raw_reserved_quantity
           where inventory_item_id in (select inventory_item_id from product_variant_inventory_item where variant_id = $1)`,
          [shop.variants[index]!.id]
        )

      beforeAll(async () => {
        shop = await createShop(getContainer()!, { prices: [4_990, 12_505], stock: 1_000 })
        await createPromotionsWorkflow(getContainer()!).run({
          input: {
            promotionsData: [
              {
                code: CODE,
                type: "standard",
                status: "active",
                limit: 1_000,
                application_method: {
                  type: "percentage",
                  value: 10,
                  currency_code: "xof",
                  target_type: "items",
                  allocation: "across",
                },
              },
            ],
          },
        })
      })
      beforeEach(async () => {
        db = new Client({ connectionString: dbConfig.clientUrl })
        await db.connect()
      })
      afterEach(async () => {
        jest.restoreAllMocks()
        await db.end()
      })

      it("makes a whole order, settled and counted once", async () => {
        const cartId = await readyCart(http, basket())
        const { status, orderId } = await complete(http, cartId)
        expect(status).toBe(200)
        expect(await readMaking(db, cartId)).toEqual(
          wholeMaking(orderId!, [2, 1], { promotions: 1 })
        )
        expect(await promotionUses(db, CODE)).toBe(1)
        expect(await stockErrors(db)).toEqual([])
      })

      it("answers the same order to many clicks at once", async () => {
        const cartId = await readyCart(http, basket())
        const answers = await Promise.all(Array.from({ length: 5 }, () => complete(http, cartId)))
        expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
        const [orderId, ...others] = [...new Set(answers.map((answer) => answer.orderId))]
        expect(others).toEqual([])
        expect(await readMaking(db, cartId)).toEqual(
          wholeMaking(orderId!, [2, 1], { promotions: 1 })
        )
        expect(await promotionUses(db, CODE)).toBe(1)
      })

      it("leaves nothing behind when the payment is declined, and the cart can be paid anew", async () => {
        const cartId = await readyCart(http, basket())
        const declined = providerAnswers(async () => ({ status: "requires_more", data: {} }))
        expect((await complete(http, cartId)).status).toBeGreaterThanOrEqual(400)
        expect(await readMaking(db, cartId)).toMatchObject({
          orders: [],
          linked: [],
          cartCompleted: false,
          settled: false,
        })
        expect(await promotionUses(db, CODE)).toBe(0)
        expect(await stockErrors(db)).toEqual([])

        declined.mockRestore()
        const { orderId } = await complete(http, cartId)
        expect(await readMaking(db, cartId)).toEqual(
          wholeMaking(orderId!, [2, 1], { promotions: 1 })
        )
        expect(await promotionUses(db, CODE)).toBe(1)
      })

      it("keeps an order whose payment is promised for later", async () => {
        providerAnswers(async () => ({ status: "pending_authorization", data: {} }))
        const cartId = await readyCart(http, basket())
        const { orderId } = await complete(http, cartId)
        expect(await readMaking(db, cartId)).toEqual(
          wholeMaking(orderId!, [2, 1], {
            promotions: 1,
            session: "pending_authorization",
            collection: "awaiting",
            payments: 0,
          })
        )
      })

      it("never makes a second order of a cart, even without any lock or link", async () => {
        const { cartId, orderId } = await interrupted()
        const orders = getContainer()!.resolve(Modules.ORDER)
        const again = orders.createOrders([
          {
            currency_code: "xof",
            items: [{ title: "Pagne", quantity: 1, unit_price: 1, cart_id: cartId } as never],
          },
        ])
        await expect(again).rejects.toMatchObject({ type: MedusaError.Types.CONFLICT })
        expect((await readMaking(db, cartId)).orders).toEqual([orderId])
      })

      it("ignores what a shopper writes into the cart's metadata", async () => {
        const { cartId: victim, orderId } = await interrupted()
        const cartId = await readyCart(http, basket())
        await http("POST", `/store/carts/${cartId}`, {
          metadata: { cart_id: victim, order_id: orderId },
        })
        const own = await complete(http, cartId)
        expect(own.orderId).not.toBe(orderId)
        expect((await readMaking(db, victim)).orders).toEqual([orderId])
        expect((await readMaking(db, cartId)).orders).toEqual([own.orderId])
      })

      describe("after an interruption", () => {
        const whole = (orderId: string) => wholeMaking(orderId, [2, 1], { promotions: 1 })
        /** No order counts, nothing is held, and the cart is as before the click. */
        const open = { orders: [], linked: [], cartCompleted: false, settled: false }

        it("recovery makes the order whole, and does nothing the second time", async () => {
          const { cartId, orderId } = await interrupted()
          expect(await recover(cartId)).toEqual({ outcome: "finished", order_id: orderId })
          expect(await readMaking(db, cartId)).toEqual(whole(orderId))
          expect(await recover(cartId)).toEqual({ outcome: "nothing_to_do" })
          expect(await readMaking(db, cartId)).toEqual(whole(orderId))
          expect(await promotionUses(db, CODE)).toBe(1)
          expect(await stockErrors(db)).toEqual([])
        })

        it("recovery adds what is missing, whatever it is, and nothing twice", async () => {
          let orders = 0
          await fc.assert(
            fc.asyncProperty(
              fc.subarray([...PARTS, "half of the stock" as const, "payment's summary" as const]),
              async (missing) => {
                const { cartId, orderId } = await interrupted(missing)
                await recover(cartId)
                expect(await readMaking(db, cartId)).toEqual(whole(orderId))
                expect(await promotionUses(db, CODE)).toBe(++orders)
                expect(await stockErrors(db)).toEqual([])
              }
            ),
            { numRuns: 8, seed: randomSeed("missing parts"), endOnFailure: true }
          )
        })

        it("the shopper's next click receives the same order, whole", async () => {
          const { cartId, orderId } = await interrupted()
          const again = await complete(http, cartId)
          expect(again).toMatchObject({ status: 200, orderId })
          expect(await readMaking(db, cartId)).toEqual(whole(orderId))
          expect(await promotionUses(db, CODE)).toBe(1)
        })

        it("a payment notification never doubles or refunds the order: it finishes it", async () => {
          const { cartId, orderId } = await interrupted(["links", "cart", "stock"])
          await db.query(
            `update payment set captured_at = now() where payment_collection_id in
             (select payment_collection_id from cart_payment_collection where cart_id = $1)`,
            [cartId]
          )
          const { errors } = await completeCartWorkflow(getContainer()!).run({
            input: { id: cartId },
            throwOnError: false,
          })
          expect(errors[0]!.error).toMatchObject({ type: MedusaError.Types.CONFLICT })
          expect(await readMaking(db, cartId)).toEqual(whole(orderId))
          expect((await db.query("select 1 from refund")).rowCount).toBe(0)
        })

        it("an unpaid order whose stock has gone is cancelled, and its cart can be ordered again", async () => {
          const { cartId, orderId } = await interrupted()
          await emptyShelf(0)
          expect(await recover(cartId)).toEqual({
            outcome: "given_up",
            order_id: orderId,
            reason: "out_of_stock",
          })
          expect(await readMaking(db, cartId)).toMatchObject({ ...open, canceled: [orderId] })
          expect(await promotionUses(db, CODE)).toBe(0)
          expect(await stockErrors(db)).toEqual([])

          await db.query(
            'update inventory_level set stocked_quantity = 50, raw_stocked_quantity = \'{"value": "50", "precision": 20}\''
          )
          const again = await complete(http, cartId)
          expect(again.status).toBe(200)
          expect(again.orderId).not.toBe(orderId)
          expect(await readMaking(db, cartId)).toEqual({
            ...whole(again.orderId!),
            canceled: [orderId],
            usageCounted: true,
          })
        })

        it("a paid order whose stock has gone is kept and flagged for the merchant", async () => {
          const { cartId, orderId } = await interrupted(["links", "cart", "stock"])
          await emptyShelf(0)
          expect(await recover(cartId)).toMatchObject({ outcome: "finished" })
          const making = await readMaking(db, cartId)
          expect(making).toMatchObject({ orders: [orderId], settled: true, payments: 1 })
          expect(making.lines).toContainEqual({ quantity: 2, reserved: 0, reservations: 0 })
          expect(making.lines).toContainEqual({ quantity: 1, reserved: 1, reservations: 1 })
          const order = await getContainer()!.resolve(Modules.ORDER).retrieveOrder(orderId)
          expect(order.metadata).toMatchObject({ stock_shortage: [{ quantity: 2 }] })
        })

        it("an unpaid order whose promotion others used up is cancelled", async () => {
          const { cartId } = await interrupted()
          await db.query('update promotion set "limit" = used where code = $1', [CODE])
          expect(await recover(cartId)).toMatchObject({ reason: "promotion_used_up" })
          expect(await readMaking(db, cartId)).toMatchObject(open)
          expect(await stockErrors(db)).toEqual([])
        })

        it("an order whose payment is declined is cancelled, its stock and promotion given back", async () => {
          const { cartId, orderId } = await interrupted()
          providerAnswers(async () => ({ status: "error", data: {} }))
          expect(await recover(cartId)).toMatchObject({ reason: "payment_declined" })
          expect(await readMaking(db, cartId)).toMatchObject({ ...open, canceled: [orderId] })
          expect(await promotionUses(db, CODE)).toBe(0)
          expect(await stockErrors(db)).toEqual([])
        })

        it("a payment promised for later is a payment", async () => {
          const { cartId, orderId } = await interrupted()
          providerAnswers(async () => ({ status: "pending_authorization", data: {} }))
          expect(await recover(cartId)).toEqual({ outcome: "finished", order_id: orderId })
          expect(await readMaking(db, cartId)).toMatchObject({
            orders: [orderId],
            settled: true,
            sessions: ["pending_authorization"],
            payments: 0,
          })
        })

        it("an order whose payment session is gone, or pays another amount, is cancelled", async () => {
          for (const sql of [
            `delete from payment_session where payment_collection_id in
             (select payment_collection_id from cart_payment_collection where cart_id = $1)`,
            `update payment_session set amount = amount + 1 where payment_collection_id in
             (select payment_collection_id from cart_payment_collection where cart_id = $1)`,
          ]) {
            const { cartId } = await interrupted()
            await db.query(sql, [cartId])
            expect(await recover(cartId)).toMatchObject({ reason: "payment_missing" })
            expect(await readMaking(db, cartId)).toMatchObject(open)
          }
          expect(await stockErrors(db)).toEqual([])
        })

        it("a silent payment provider cancels nothing: the order is tried again later", async () => {
          const { cartId, orderId } = await interrupted()
          const silent = providerAnswers(() => Promise.reject(new Error("ECONNRESET")))
          // The workflow engine rejects with a plain object.
          await expect(recover(cartId)).rejects.toMatchObject({ message: "ECONNRESET" })
          expect(await readMaking(db, cartId)).toMatchObject({ orders: [orderId], settled: false })
          expect(await completions().listDue(0, 10)).toEqual([])
          expect((await complete(http, cartId)).status).toBeGreaterThanOrEqual(400)

          silent.mockRestore()
          expect(await complete(http, cartId)).toMatchObject({ status: 200, orderId })
          expect(await readMaking(db, cartId)).toEqual(whole(orderId))
          expect(await promotionUses(db, CODE)).toBe(1)
        })

        it("an order that was cancelled meanwhile holds nothing, once", async () => {
          const { cartId, orderId } = await interrupted(["cart"])
          await getContainer()!.resolve(Modules.ORDER).cancel(orderId)
          expect(await recover(cartId)).toMatchObject({ reason: "order_canceled" })
          expect(await readMaking(db, cartId)).toMatchObject({ ...open, canceled: [orderId] })
          expect(await promotionUses(db, CODE)).toBe(0)
          expect(await stockErrors(db)).toEqual([])
          expect(await recover(cartId)).toEqual({ outcome: "nothing_to_do" })
        })

        it("the job recovers orders that are old enough and whose cart nobody holds", async () => {
          const [fresh, old, busy] = [await interrupted(), await interrupted(), await interrupted()]
          await db.query(
            "update order_completion set created_at = now() - interval '1 minute' where order_id in ($1, $2)",
            [old.orderId, busy.orderId]
          )
          const locking = getContainer()!.resolve(Modules.LOCKING)
          await locking.acquire(busy.cartId, { expire: 60 })
          await recoverDueOrders(getContainer()!, 30)
          expect(await readMaking(db, old.cartId)).toEqual(whole(old.orderId))
          expect(await readMaking(db, fresh.cartId)).toMatchObject({ settled: false })
          expect(await readMaking(db, busy.cartId)).toMatchObject({ settled: false })

          await locking.release(busy.cartId)
          await recoverDueOrders(getContainer()!, 0)
          expect(await readMaking(db, fresh.cartId)).toEqual(whole(fresh.orderId))
          expect(await readMaking(db, busy.cartId)).toEqual(whole(busy.orderId))
        })

        it("announces the order that nobody had heard of", async () => {
          const { cartId, orderId } = await interrupted()
          const heard: unknown[] = []
          const bus = getContainer()!.resolve(Modules.EVENT_BUS)
          const listen = async ({ data }: { data: unknown }) => void heard.push(data)
          bus.subscribe("order.placed", listen, { subscriberId: "completion-spec" })
          await recover(cartId)
          bus.unsubscribe("order.placed", listen, { subscriberId: "completion-spec" })
          expect(heard).toEqual([{ id: orderId }])
        })
      })
    })
  },
})
