import fs from "node:fs/promises"
import path from "node:path"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Client } from "pg"
import { TAX_RATES, taxRateOn } from "../../../src/config/tax-rates"
import { applyTaxRatesWorkflow } from "../../../src/workflows/apply-tax-rates"
import seed from "../../../seed"
import { CUSTOMERS } from "../../../seed/plans/customers"
import { planOrders } from "../../../seed/plans/orders"
import { PRODUCTS } from "../../../seed/plans/products"
import { multiplyShop } from "../../../seed/scale/multiply"
import { complete, readyCart, type Http } from "../../support/checkout"

const ORDERS = 14
process.env.SEED_ORDERS = String(ORDERS)
process.env.ADMIN_PASSWORD = "a long demo password"

// Drawing has its own tests and takes a second a product: here a picture is one pixel.
jest.mock("../../../seed/pictures/render", () => ({
  garmentSvg: () => "",
  fabricSvg: () => "",
  renderPicture: () =>
    Promise.resolve({
      webp: Buffer.from("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vuUAAA=", "base64"),
      placeholder: "data:image/webp;base64,AA",
    }),
}))

jest.setTimeout(600_000)

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer, dbConfig }) => {
    let client: Client
    let key: string

    const runSeed = () => seed({ container: getContainer()!, args: [] })
    const rows = async <T extends object>(sql: string, values: unknown[] = []) =>
      (await client.query<T>(sql, values)).rows
    const one = async <T extends object>(sql: string, values: unknown[] = []) =>
      (await rows<T>(sql, values))[0]!
    const http: Http = async (method, url, data) =>
      api.request({
        method,
        url,
        data,
        headers: { "x-publishable-api-key": key },
        validateStatus: () => true,
      })

    /** A fingerprint of every table: which rows it has, to the last column. */
    const fingerprints = async () => {
      const tables = await rows<{ name: string }>(
        `select table_name as name from information_schema.tables
         where table_schema = 'public' and table_type = 'BASE TABLE'
           and table_name !~ '^(search_|mikro_orm|workflow_execution)' order by 1`
      )
      const prints: Record<string, string> = {}
      for (const { name } of tables) {
        const { print } = await one<{ print: string }>(
          `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as print from "${name}" t`
        )
        prints[name] = print
      }
      return prints
    }

    beforeAll(async () => {
      await runSeed()
    })

    afterAll(async () => {
      const files = path.resolve(process.env.SUGU_DATA_DIR ?? ".data", "files", "catalogue")
      await fs.rm(files, { recursive: true, force: true })
    })

    beforeEach(async () => {
      client = new Client({ connectionString: dbConfig.clientUrl })
      await client.connect()
      const token = await one<{ token: string }>(
        `select token from api_key where title = 'Boutique' and type = 'publishable'`
      )
      key = token.token
    })

    afterEach(async () => {
      await client.end()
    })

    describe("the seeded shop", () => {
      it("sells in XOF with taxes included, from Abidjan, in all eight countries", async () => {
        const { data } = await api.get("/store/regions", {
          headers: { "x-publishable-api-key": key },
        })
        const regions = data.regions as {
          name: string
          currency_code: string
          countries: { iso_2: string }[]
        }[]
        expect(regions.map(({ name }) => name).sort()).toEqual(["Côte d'Ivoire", "UEMOA"])
        expect(regions.every(({ currency_code }) => currency_code === "xof")).toBe(true)
        expect(
          regions
            .flatMap(({ countries }) => countries)
            .map(({ iso_2 }) => iso_2)
            .sort()
        ).toEqual(["bf", "bj", "ci", "gw", "ml", "ne", "sn", "tg"])
        const preferences = await rows<{ is_tax_inclusive: boolean }>(
          `select is_tax_inclusive from price_preference where attribute in ('region_id') or value = 'xof'`
        )
        expect(preferences).toHaveLength(3)
        expect(preferences.every((preference) => preference.is_tax_inclusive)).toBe(true)

        const channels = await rows<{ name: string }>(`select name from sales_channel`)
        expect(channels).toEqual([{ name: "Boutique en ligne" }])
        const keys = await rows(`select 1 from api_key where type = 'publishable'`)
        expect(keys).toHaveLength(1)
      })

      it("taxes each country at the rate of the dated table", async () => {
        const rates = await rows<{ country_code: string; rate: number; provider_id: string }>(
          `select r.country_code, t.rate, r.provider_id from tax_rate t join tax_region r on r.id = t.tax_region_id where t.is_default`
        )
        expect(rates).toHaveLength(8)
        for (const { country_code, rate, provider_id } of rates) {
          expect(rate).toBe(taxRateOn(country_code, new Date())?.rate)
          expect(provider_id).toBe("tp_system")
        }
      })

      it("shows every product with two pictures, a category, whole prices and both languages", async () => {
        const { data } = await api.get(
          "/store/products?limit=200&fields=handle,metadata,*categories,*images,*variants,*variants.prices",
          { headers: { "x-publishable-api-key": key } }
        )
        expect(data.products).toHaveLength(PRODUCTS.length)
        for (const product of data.products as {
          images: unknown[]
          categories: unknown[]
          metadata: Record<string, unknown>
        }[]) {
          expect(product.images.length).toBeGreaterThanOrEqual(2)
          expect(product.categories.length).toBeGreaterThanOrEqual(1)
          expect(product.metadata).toMatchObject({
            name_en: expect.any(String),
            description_en: expect.any(String),
            fabric: expect.any(String),
            origin: expect.any(String),
            style: expect.any(String),
            collection_season: expect.any(String),
          })
        }
        const broken = await rows(
          `select id from price where currency_code <> 'xof' and price_set_id in (select price_set_id from product_variant_price_set) or amount <> trunc(amount)`
        )
        expect(broken).toEqual([])
      })

      it("has stock for most variants, few pieces of some and none of others", async () => {
        const stock = await one<{ none: number; low: number; plenty: number; unstocked: number }>(
          `select count(*) filter (where available = 0)::int as none,
             count(*) filter (where available between 1 and 4)::int as low,
             count(*) filter (where available > 4)::int as plenty,
             count(*) filter (where available is null)::int as unstocked
           from (select l.stocked_quantity - l.reserved_quantity as available
             from product_variant v
             join product_variant_inventory_item i on i.variant_id = v.id
             left join inventory_level l on l.inventory_item_id = i.inventory_item_id) as s`
        )
        expect(stock.none).toBeGreaterThan(10)
        expect(stock.low).toBeGreaterThan(30)
        expect(stock.plenty).toBeGreaterThan(300)
        expect(stock.unstocked).toBe(0)
      })

      it("leaves available what the plan says, whatever the open orders keep aside", async () => {
        const levels = await rows<{ sku: string; available: number; reserved: number }>(
          `select i.sku, (l.stocked_quantity - l.reserved_quantity)::int as available, l.reserved_quantity::int as reserved
           from inventory_item i join inventory_level l on l.inventory_item_id = i.id`
        )
        const planned = new Map(
          PRODUCTS.flatMap(({ variants }) => variants.map(({ sku, available }) => [sku, available]))
        )
        expect(levels).toHaveLength(planned.size)
        for (const { sku, available } of levels)
          expect([sku, available]).toEqual([sku, planned.get(sku)])
        expect(levels.some(({ reserved }) => reserved > 0)).toBe(true)
      })

      it("knows at least 80 customers, 8 promotions and the way into the admin", async () => {
        const counts = await one(
          `select (select count(*)::int from customer) as customers,
             (select count(*)::int from customer_address) as addresses,
             (select count(*)::int from promotion) as promotions,
             (select count(*)::int from promotion where status = 'draft') as drafts,
             (select count(*)::int from promotion where not is_tax_inclusive) as without_tax,
             (select count(*)::int from promotion_campaign where ends_at < now()) as ended`
        )
        expect(counts).toMatchObject({
          customers: CUSTOMERS.length,
          drafts: 1,
          without_tax: 0,
          ended: 2,
        })
        expect(CUSTOMERS.length).toBeGreaterThanOrEqual(80)
        expect((counts as { promotions: number }).promotions).toBeGreaterThanOrEqual(8)

        const { data } = await api.post("/auth/user/emailpass", {
          email: "admin@sugu.test",
          password: process.env.ADMIN_PASSWORD,
        })
        const me = await api.get("/admin/users/me", {
          headers: { Authorization: `Bearer ${data.token}` },
        })
        expect(me.data.user.email).toBe("admin@sugu.test")
      })

      it.each([
        // Handle, pieces, code, and what the customer saves of goods and delivery.
        ["chemise-bouake", 1, "BIENVENUE10", (price: number) => Math.round(price / 10)],
        ["grand-boubou-moussa", 1, "NOEL5000", () => 5000],
        ["grand-boubou-moussa", 1, "LIVRAISON0", () => 2000],
        ["grand-boubou-moussa", 2, "MARIAGE2000", () => 4000],
        ["pagne-wax-plaque-plaque", 3, "WAX2PLUS1", (price: number) => price],
        ["chemise-bouake", 1, "NOEL5000", () => 0],
        ["grand-boubou-moussa", 1, "FIDELE15", () => 0],
        ["grand-boubou-moussa", 1, "TABASKI", () => 0],
        ["grand-boubou-moussa", 1, "VENTEPRIVEE30", () => 0],
      ])(
        "%s × %i with %s costs whole francs, less what the code says",
        async (handle, pieces, code, saved) => {
          const { data } = await http(
            "GET",
            `/store/products?handle=${handle}&fields=*variants,+variants.inventory_quantity,*variants.prices`
          )
          const [product] = data.products as {
            variants: { id: string; inventory_quantity: number; prices: { amount: number }[] }[]
          }[]
          const variant = product!.variants.find((one_) => one_.inventory_quantity >= pieces)!
          const region = await one<{ id: string }>(
            `select id from region where name = 'Côte d''Ivoire'`
          )
          const option = await one<{ id: string }>(
            `select id from shipping_option where name = 'Livraison standard'`
          )
          const cart = await readyCart(http, {
            regionId: region.id,
            shippingOptionId: option.id,
            lines: [{ variantId: variant.id, quantity: pieces }],
          })
          const { data: answer } = await http("POST", `/store/carts/${cart}/promotions`, {
            promo_codes: [code],
          })
          const price = variant.prices[0]!.amount
          expect((answer.cart as { total: number }).total).toBe(
            price * pieces + 2000 - saved(price)
          )
        }
      )

      it("gives orders whose totals are whole and whose payment and parcels agree with their stage", async () => {
        const { data: orders } = await getContainer()!
          .resolve(ContainerRegistrationKeys.QUERY)
          .graph({
            entity: "order",
            fields: [
              "id",
              "status",
              "created_at",
              "total",
              "summary.*",
              "metadata",
              "items.*",
              "items.detail.*",
              "items.total",
              "items.adjustments.*",
              "items.tax_lines.*",
              "shipping_methods.*",
              "shipping_methods.total",
              "payment_collections.*",
              "payment_collections.payments.*",
              "payment_collections.payments.captures.*",
              "fulfillments.*",
            ],
          })
        expect(orders).toHaveLength(ORDERS)
        for (const order of orders) {
          expect(Number(order.total) % 1).toBe(0)
          expect(Number(order.total)).toBeGreaterThanOrEqual(0)
          for (const item of order.items ?? []) expect(Number(item?.total) % 1).toBe(0)

          const [collection] = order.payment_collections ?? []
          const captured = Number(collection?.captured_amount ?? 0)
          const refunded = Number(collection?.refunded_amount ?? 0)
          const [parcel] = order.fulfillments ?? []
          if (order.status === "completed" || order.status === "pending") {
            if (refunded === 0) expect(Number(collection?.amount)).toBe(Number(order.total))
          }
          if (order.status === "completed") {
            expect(captured).toBe(Number(collection?.amount))
            expect(parcel?.delivered_at).not.toBeNull()
            for (const item of order.items ?? []) {
              expect(Number(item?.detail.delivered_quantity)).toBe(Number(item?.quantity))
            }
          }
          if (order.status === "canceled") {
            expect(captured - refunded).toBe(0)
            expect(parcel).toBeUndefined()
          }
          if (parcel) {
            expect(captured).toBeGreaterThan(0)
            expect(new Date(parcel.created_at).getTime()).toBeGreaterThanOrEqual(
              new Date(order.created_at).getTime()
            )
          }
          expect(order.metadata).toEqual({ seed_key: expect.stringMatching(/^seed-\d{5}$/) })
        }
        const freeDelivery = orders.find(({ metadata }) => metadata?.seed_key === "seed-00005")
        expect(Number(freeDelivery?.shipping_methods?.[0]?.total)).toBe(0)
        const statuses = new Set(orders.map(({ status }) => status))
        expect([...statuses].sort()).toEqual(["canceled", "completed", "pending"])
      })

      it("shows the administrator each order's payment and delivery as its stage says", async () => {
        const store = await one<{ anchor: string }>(
          `select metadata ->> 'seed_anchor' as anchor from store`
        )
        const { data } = await api.post("/auth/user/emailpass", {
          email: "admin@sugu.test",
          password: process.env.ADMIN_PASSWORD,
        })
        const answer = await api.get(
          "/admin/orders?limit=100&fields=metadata,payment_status,fulfillment_status",
          { headers: { Authorization: `Bearer ${data.token}` } }
        )
        const shown = new Map(
          (
            answer.data.orders as {
              metadata: { seed_key: string }
              payment_status: string
              fulfillment_status: string
            }[]
          ).map((order) => [
            order.metadata.seed_key,
            `${order.payment_status}, ${order.fulfillment_status}`,
          ])
        )
        const expected = {
          unpaid: "not_paid, not_fulfilled",
          authorized: "authorized, not_fulfilled",
          paid: "captured, not_fulfilled",
          packed: "captured, fulfilled",
          shipped: "captured, shipped",
          delivered: "captured, delivered",
          returned: "partially_refunded, delivered",
        }
        for (const { key: seedKey, stage, capturedAt } of planOrders(
          ORDERS,
          new Date(store.anchor)
        )) {
          const wanted =
            stage === "canceled"
              ? `${capturedAt ? "refunded" : "canceled"}, not_fulfilled`
              : expected[stage]
          expect([seedKey, stage, shown.get(seedKey)]).toEqual([seedKey, stage, wanted])
        }
      })

      it("dates nothing of an order later than today or before the order", async () => {
        const bad = await rows(
          `select o.id from "order" o
           join order_payment_collection l on l.order_id = o.id
           join payment_collection c on c.id = l.payment_collection_id
           left join payment p on p.payment_collection_id = c.id
           left join customer cu on cu.id = o.customer_id
           where o.created_at > now() or c.created_at <> o.created_at
             or p.captured_at < o.created_at or cu.created_at > o.created_at`
        )
        expect(bad).toEqual([])
        const span = await one<{ days: number }>(
          `select extract(day from max(created_at) - min(created_at))::int as days from "order"`
        )
        expect(span.days).toBeGreaterThan(40)
      })
    })

    describe("a second run", () => {
      it("changes nothing in any table", async () => {
        const before = await fingerprints()
        expect(Object.keys(before).length).toBeGreaterThan(100)
        await runSeed()
        expect(await fingerprints()).toEqual(before)
      })

      it("writes an interrupted batch of orders anew, without doubles and without lost stock", async () => {
        const levels = `select inventory_item_id, stocked_quantity, reserved_quantity from inventory_level order by 1`
        const before = await rows(levels)
        const interrupted = await rows<{ id: string }>(
          `update "order" set metadata = metadata || '{"seed_state": "open"}'
           where metadata ->> 'seed_key' in ('seed-00001', 'seed-00002', 'seed-00005') returning id`
        )
        expect(interrupted).toHaveLength(3)
        await runSeed()
        const orders = await rows<{ id: string; key: string }>(
          `select id, metadata ->> 'seed_key' as key from "order" where deleted_at is null`
        )
        expect(new Set(orders.map(({ key: seedKey }) => seedKey)).size).toBe(ORDERS)
        expect(orders).toHaveLength(ORDERS)
        expect(orders.map(({ id }) => id)).not.toContain(interrupted[0]!.id)
        expect(await rows(levels)).toEqual(before)
        const orphans = await one<{ count: number }>(
          `select count(*)::int as count from payment_collection c
           where not exists (select 1 from order_payment_collection l where l.payment_collection_id = c.id)`
        )
        expect(orphans.count).toBe(0)
      })

      it("creates what is missing and keeps what a merchant changed", async () => {
        const product = getContainer()!.resolve(Modules.PRODUCT)
        const [kept] = await product.listProducts({ handle: PRODUCTS[1]!.handle })
        await product.updateProducts(kept!.id, { title: "Un autre nom" })
        const [gone] = await product.listProducts({ handle: PRODUCTS[0]!.handle })
        await product.deleteProducts([gone!.id])
        await client.query(`delete from inventory_item where sku like $1`, [
          `${PRODUCTS[0]!.ref}-%`,
        ])
        await runSeed()
        const [again] = await product.listProducts(
          { handle: PRODUCTS[0]!.handle },
          { relations: ["variants"] }
        )
        expect(again!.variants).toHaveLength(PRODUCTS[0]!.variants.length)
        expect((await product.retrieveProduct(kept!.id)).title).toBe("Un autre nom")
      })
    })

    describe("tax rates of the day", () => {
      it("puts a rate that was changed by hand back to the table's, and only that one", async () => {
        await client.query(
          `update tax_rate set rate = 7 where is_default and tax_region_id = (select id from tax_region where country_code = 'sn')`
        )
        const { result } = await applyTaxRatesWorkflow(getContainer()!).run({
          input: { on: new Date().toISOString() },
        })
        expect(result).toEqual({ created: 0, updated: 1 })
        const { rate } = await one<{ rate: number }>(
          `select t.rate from tax_rate t join tax_region r on r.id = t.tax_region_id where r.country_code = 'sn'`
        )
        expect(rate).toBe(TAX_RATES.find(({ country }) => country === "sn")!.rate)
        const again = await applyTaxRatesWorkflow(getContainer()!).run({
          input: { on: new Date().toISOString() },
        })
        expect(again.result).toEqual({ created: 0, updated: 0 })
      })
    })

    describe("--scale 3", () => {
      it("triples products, customers and orders with all that hangs on them, once", async () => {
        const counts = () =>
          one<Record<string, number>>(
            `select (select count(*)::int from product) as products,
               (select count(*)::int from product_variant) as variants,
               (select count(*)::int from price p join product_variant_price_set s using (price_set_id)) as prices,
               (select count(*)::int from inventory_level) as levels,
               (select count(*)::int from image) as images,
               (select count(*)::int from customer) as customers,
               (select count(*)::int from "order") as orders,
               (select count(*)::int from order_item) as items,
               (select count(*)::int from payment) as payments,
               (select count(*)::int from fulfillment) as parcels,
               (select count(*)::int from reservation_item where deleted_at is null) as reservations`
          )
        const before = await counts()
        await multiplyShop(dbConfig.clientUrl, 3)
        const after = await counts()
        for (const [name, count] of Object.entries(before))
          expect([name, after[name]]).toEqual([name, count * 3])

        const prints = await fingerprints()
        expect((await multiplyShop(dbConfig.clientUrl, 3)).rows).toBe(0)
        expect(await fingerprints()).toEqual(prints)

        await multiplyShop(dbConfig.clientUrl, 4)
        expect((await counts()).products).toBe(before.products! * 4)
      })

      it("copies orders that belong to the copied customers and goods, with equal totals", async () => {
        await multiplyShop(dbConfig.clientUrl, 2)
        const { data: orders } = await getContainer()!
          .resolve(ContainerRegistrationKeys.QUERY)
          .graph({
            entity: "order",
            fields: [
              "id",
              "email",
              "total",
              "display_id",
              "metadata",
              "customer.email",
              "items.variant.sku",
              "items.variant_sku",
              "payment_collections.amount",
              "fulfillments.id",
            ],
          })
        const byKey = new Map(orders.map((order) => [String(order.metadata?.seed_key), order]))
        expect(new Set(orders.map(({ display_id }) => display_id)).size).toBe(ORDERS * 2)
        for (const [seedKey, order] of byKey) {
          if (seedKey.endsWith("_x2")) continue
          const copy = byKey.get(`${seedKey}_x2`)
          expect(copy?.total).toEqual(order.total)
          expect(copy?.customer?.email).toBe(copy?.email)
          expect(copy?.email).not.toBe(order.email)
          expect(copy?.fulfillments?.length).toBe(order.fulfillments?.length)
          for (const item of copy?.items ?? []) {
            expect(item?.variant?.sku).toBe(item?.variant_sku)
            expect(item?.variant_sku).toMatch(/-2$/)
          }
        }
      })

      it("makes products that a shopper can find, put into a cart and order", async () => {
        await multiplyShop(dbConfig.clientUrl, 3)
        const handle = `${PRODUCTS[0]!.handle}-3`
        const { data } = await http(
          "GET",
          `/store/products?handle=${handle}&fields=*variants,+variants.inventory_quantity`
        )
        const [product] = data.products as {
          title: string
          variants: { id: string; inventory_quantity: number }[]
        }[]
        const variant = product!.variants.find(({ inventory_quantity }) => inventory_quantity > 2)!
        const region = await one<{ id: string }>(
          `select id from region where name = 'Côte d''Ivoire'`
        )
        const option = await one<{ id: string }>(
          `select id from shipping_option where name = 'Coursier Yango'`
        )
        const cart = await readyCart(http, {
          regionId: region.id,
          shippingOptionId: option.id,
          lines: [{ variantId: variant.id, quantity: 2 }],
          codes: ["BIENVENUE10"],
        })
        const { status, data: answer } = await complete(http, cart)
        expect(status).toBe(200)
        const order = answer.order as { total: number; items: { unit_price: number }[] }
        const goods = order.items[0]!.unit_price * 2
        expect(order.total).toBe(goods - Math.round(goods / 10) + 1500)
        const { reserved } = await one<{ reserved: number }>(
          `select sum(quantity)::int as reserved from reservation_item r
           join product_variant_inventory_item i on i.inventory_item_id = r.inventory_item_id
           where i.variant_id = $1 and r.external_id is null`,
          [variant.id]
        )
        expect(reserved).toBe(2)
      })
    })
  },
})
