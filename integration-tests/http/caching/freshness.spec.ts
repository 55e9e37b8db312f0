/**
 * What a shopper sees after a change, with the cache on: every way to change a price, a
 * product, its stock or its place, and the moments at which a cache usually lies.
 */
import path from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Modules } from "@medusajs/framework/utils"
import { createApiKeysWorkflow, updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows"
import { createStep, createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createShop, type TestShop } from "../../support/shop"

jest.setTimeout(180_000)

type Variant = {
  id: string
  inventory_quantity?: number
  calculated_price: { calculated_amount: number; calculated_amount_with_tax?: number }
}
type Product = { id: string; handle: string; title: string; variants: Variant[] }

/** A change has to be seen within this time. */
const SEEN_WITHIN_MS = 1_000

const failingStep = createStep("caching-spec-fail", async (): Promise<never> => {
  await new Promise((resolve) => setTimeout(resolve, 500))
  throw new Error("meant to fail")
})

/** Changes a price, stays in that state for a while, fails and takes the change back. */
const changePriceAndFail = createWorkflow(
  "caching-spec-change-and-fail",
  (input: { id: string; amount: number }) => {
    updateProductVariantsWorkflow.runAsStep({
      input: {
        selector: { id: input.id },
        update: { prices: [{ amount: input.amount, currency_code: "xof" }] },
      },
    } as never)
    return new WorkflowResponse(failingStep())
  }
)

medusaIntegrationTestRunner({
  inApp: true,
  cwd: path.resolve(__dirname, "../../.."),
  testSuite: ({ api, getContainer, dbConnection }) => {
    let shop: TestShop
    let admin: { headers: { authorization: string } }

    beforeAll(async () => {
      const container = getContainer()
      shop = await createShop(container, { prices: [10_000, 20_000], stock: 50 })
      const {
        result: [key],
      } = await createApiKeysWorkflow(container).run({
        input: { api_keys: [{ title: "Test", type: "secret", created_by: "test" }] },
      })
      const authorization = `Basic ${Buffer.from(`${key!.token}:`).toString("base64")}`
      admin = { headers: { authorization } }
      // With one channel alone, Medusa does not filter by channel.
      await container.resolve(Modules.SALES_CHANNEL).createSalesChannels({ name: "Marché" })
    })

    const list = async (query: Record<string, unknown> = {}): Promise<Product[]> => {
      const { data } = await api.get("/store/products", {
        headers: shop.headers,
        params: { region_id: shop.regionId, fields: "+variants.inventory_quantity", ...query },
      })
      return data.products
    }
    const first = async (query?: Record<string, unknown>) =>
      (await list(query)).find((product) => product.handle === "pagne-1")
    const priceOf = async () => (await first())?.variants[0]?.calculated_price.calculated_amount
    const quantityOf = async () => (await first())?.variants[0]?.inventory_quantity

    /** Fails when a reading that begins {@link SEEN_WITHIN_MS} from now is not as expected. */
    const expectSoon = async <T>(read: () => Promise<T>, expected: T) => {
      const until = Date.now() + SEEN_WITHIN_MS
      let begun = Date.now()
      let value = await read()
      while (value !== expected && begun < until) {
        await new Promise((resolve) => setTimeout(resolve, 20))
        begun = Date.now()
        value = await read()
      }
      expect(value).toEqual(expected)
    }

    const withoutNotices = async (tables: string[], change: () => Promise<unknown>) => {
      for (const table of tables) {
        await dbConnection.raw(`ALTER TABLE "${table}" DISABLE TRIGGER USER`)
      }
      await change()
      for (const table of tables) {
        await dbConnection.raw(`ALTER TABLE "${table}" ENABLE TRIGGER USER`)
      }
    }

    /** Waits until reads are kept, which also warms the reads that the tests repeat. */
    const warm = async () => {
      const until = Date.now() + 5_000
      const caching = getContainer().resolve(Modules.CACHING)
      while (Date.now() < until) {
        const key = await caching.computeKey({ queryOptions: { entity: "store", fields: ["id"] } })
        if (key !== "none") break
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      expect(Date.now()).toBeLessThan(until)
      expect(await priceOf()).toBe(10_000)
      expect(await priceOf()).toBe(10_000)
    }

    const editPrice = (amount: number) => {
      const variant = shop.variants[0]!
      return dbConnection.raw(
        `UPDATE price SET amount = ?, raw_amount = jsonb_build_object('value', ?::text, 'precision', 20)
          WHERE price_set_id = (SELECT price_set_id FROM product_variant_price_set WHERE variant_id = ?)`,
        [amount, String(amount), variant.id]
      )
    }
    const priceList = (body: object) =>
      api.post(
        "/admin/price-lists?fields=id,*prices",
        {
          title: "Tabaski",
          description: "Fête",
          type: "sale",
          status: "active",
          prices: [{ variant_id: shop.variants[0]!.id, currency_code: "xof", amount: 7_000 }],
          ...body,
        },
        admin
      )
    const productId = async () => (await first())!.id

    describe("the list of products", () => {
      beforeEach(warm)

      it("comes from the cache when nothing has changed", async () => {
        await withoutNotices(["price"], () => editPrice(11_111))
        expect(await priceOf()).toBe(10_000)
      })

      it("shows a price edited on the variant", async () => {
        const id = await productId()
        await api.post(
          `/admin/products/${id}/variants/${shop.variants[0]!.id}`,
          { prices: [{ currency_code: "xof", amount: 12_500 }] },
          admin
        )
        await expectSoon(priceOf, 12_500)
      })

      it("shows a price edited in a batch of variants", async () => {
        const id = await productId()
        await api.post(
          `/admin/products/${id}/variants/batch`,
          {
            update: [
              { id: shop.variants[0]!.id, prices: [{ currency_code: "xof", amount: 13_500 }] },
            ],
          },
          admin
        )
        await expectSoon(priceOf, 13_500)
      })

      it("shows a price edited past Medusa, by another process in SQL", async () => {
        await editPrice(14_500)
        await expectSoon(priceOf, 14_500)
      })

      it("shows a price list that is created, edited, switched off and deleted", async () => {
        const created = await priceList({})
        const { id, prices } = created.data.price_list
        await expectSoon(priceOf, 7_000)

        await api.post(
          `/admin/price-lists/${id}/prices/batch`,
          {
            update: [{ id: prices[0].id, variant_id: shop.variants[0]!.id, amount: 6_000 }],
          },
          admin
        )
        await expectSoon(priceOf, 6_000)

        await api.post(`/admin/price-lists/${id}`, { status: "draft" }, admin)
        await expectSoon(priceOf, 10_000)

        await api.post(`/admin/price-lists/${id}`, { status: "active" }, admin)
        await expectSoon(priceOf, 6_000)

        await api.delete(`/admin/price-lists/${id}`, admin)
        await expectSoon(priceOf, 10_000)
      })

      it("follows a price list that starts and ends by the clock", async () => {
        const startsAt = Date.now() + 1_500
        const endsAt = startsAt + 2_000
        await priceList({
          starts_at: new Date(startsAt).toISOString(),
          ends_at: new Date(endsAt).toISOString(),
        })
        expect(await priceOf()).toBe(10_000)

        await new Promise((resolve) => setTimeout(resolve, startsAt - Date.now()))
        await expectSoon(priceOf, 7_000)
        await new Promise((resolve) => setTimeout(resolve, endsAt - Date.now()))
        await expectSoon(priceOf, 10_000)
      })

      it("keeps no price of a workflow that failed and took its change back", async () => {
        const failing = changePriceAndFail(getContainer()).run({
          input: { id: shop.variants[0]!.id, amount: 99_000 },
        })
        const seen = new Set<number | undefined>()
        let over = false
        const watching = (async () => {
          while (!over) seen.add(await priceOf())
        })()
        await expect(failing).rejects.toMatchObject({ message: "meant to fail" })
        over = true
        await watching
        expect([...seen]).toContain(99_000)
        await expectSoon(priceOf, 10_000)
      })

      it("drops a product that is unpublished, and shows it again", async () => {
        const id = await productId()
        const shown = async () => Boolean(await first())
        await api.post(`/admin/products/${id}`, { status: "draft" }, admin)
        await expectSoon(shown, false)
        await api.post(`/admin/products/${id}`, { status: "published" }, admin)
        await expectSoon(shown, true)
      })

      it("drops a product that leaves the sales channel", async () => {
        const id = await productId()
        await api.post(`/admin/products/${id}`, { sales_channels: [] }, admin)
        await expectSoon(async () => Boolean(await first()), false)
      })

      it("drops a product that is deleted", async () => {
        const id = await productId()
        await api.delete(`/admin/products/${id}`, admin)
        await expectSoon(async () => Boolean(await first()), false)
      })

      it("shows a product that is new in a list that was empty", async () => {
        const named = async () => (await list({ q: "Bogolan" })).length
        expect(await named()).toBe(0)
        const id = await productId()
        await api.post(`/admin/products/${id}`, { title: "Bogolan" }, admin)
        await expectSoon(named, 1)
      })

      it("follows a product into a category and out of it", async () => {
        const id = await productId()
        const { data } = await api.post(
          "/admin/product-categories",
          { name: "Femme", is_active: true },
          admin
        )
        const category = data.product_category.id
        const count = async () => (await list({ category_id: category })).length
        expect(await count()).toBe(0)

        await api.post(`/admin/product-categories/${category}/products`, { add: [id] }, admin)
        await expectSoon(count, 1)
        await api.post(`/admin/product-categories/${category}/products`, { remove: [id] }, admin)
        await expectSoon(count, 0)
      })

      it("shows stock that is counted anew, and stock that an order reserves", async () => {
        expect(await quantityOf()).toBe(50)
        const { rows } = await dbConnection.raw(
          "SELECT inventory_item_id AS id FROM product_variant_inventory_item WHERE variant_id = ?",
          [shop.variants[0]!.id]
        )
        await api.post(
          `/admin/inventory-items/${rows[0].id}/location-levels/${shop.stockLocationId}`,
          { stocked_quantity: 8 },
          admin
        )
        await expectSoon(quantityOf, 8)
        await api.post(
          "/admin/reservations",
          { inventory_item_id: rows[0].id, location_id: shop.stockLocationId, quantity: 3 },
          admin
        )
        await expectSoon(quantityOf, 5)
      })

      it("keeps the taxes of one request out of another's answer", async () => {
        const withTax = async () =>
          (await first({ country_code: "ci" }))!.variants[0]!.calculated_price
        expect((await withTax()).calculated_amount_with_tax).toBe(10_000)
        expect((await withTax()).calculated_amount_with_tax).toBe(10_000)
        const without = (await first())!.variants[0]!.calculated_price
        expect(without).not.toHaveProperty("calculated_amount_with_tax")
      })

      it("misses no change while the database is out of reach", async () => {
        await dbConnection.raw(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND query NOT LIKE '%pg_terminate_backend%'`
        )
        await editPrice(15_500)
        await expectSoon(priceOf, 15_500)
      })
    })

    it("refuses a publishable key within a second of its revocation", async () => {
      await warm()
      const { rows } = await dbConnection.raw("SELECT id FROM api_key WHERE token = ?", [
        shop.publishableKey,
      ])
      await api.post(`/admin/api-keys/${rows[0].id}/revoke`, {}, admin)
      const refused = async () =>
        list().then(
          () => false,
          (error: { response?: { status: number } }) => error.response?.status === 400
        )
      await expectSoon(refused, true)
    })
  },
})
