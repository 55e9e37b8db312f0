import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { signInAdmin, type AdminHeaders } from "../../support/admin"
import { createShop, type TestShop } from "../../support/shop"

jest.setTimeout(180_000)
process.env.SUGU_MODE = "production"

const REFUSED = { status: 400, data: { code: "trial_payment_refused" } }

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    describe("the trial payment provider in production", () => {
      let shop: TestShop
      let admin: AdminHeaders

      beforeAll(async () => {
        const container = getContainer()!
        shop = await createShop(container, { prices: [5_000] })
        admin = await signInAdmin(container, api)
      })

      it("refuses a shopper's payment session, even where a region still offers it", async () => {
        const options = { headers: shop.headers }
        const { data: created } = await api.post(
          "/store/carts",
          {
            region_id: shop.regionId,
            items: [{ variant_id: shop.variants[0]!.id, quantity: 1 }],
          },
          options
        )
        const { data } = await api.post(
          "/store/payment-collections",
          { cart_id: created.cart.id },
          options
        )
        const path = `/store/payment-collections/${data.payment_collection.id}/payment-sessions`
        await expect(
          api.post(path, { provider_id: "pp_system_default" }, options)
        ).rejects.toMatchObject({ response: REFUSED })

        const payments = getContainer()!.resolve("payment")
        expect(await payments.listPaymentSessions({})).toEqual([])
      })

      it("refuses a region that offers it, new or changed", async () => {
        const region = {
          name: "Sénégal",
          currency_code: "xof",
          countries: ["sn"],
          payment_providers: ["pp_system_default"],
        }
        await expect(api.post("/admin/regions", region, admin)).rejects.toMatchObject({
          response: REFUSED,
        })
        const { payment_providers } = region
        await expect(
          api.post(`/admin/regions/${shop.regionId}`, { payment_providers }, admin)
        ).rejects.toMatchObject({ response: REFUSED })

        const { data } = await api.get("/admin/regions?name=S%C3%A9n%C3%A9gal", admin)
        expect(data.regions).toEqual([])
      })

      it("accepts a region with no provider", async () => {
        const { data } = await api.post(
          "/admin/regions",
          { name: "Togo", currency_code: "xof", countries: ["tg"], payment_providers: [] },
          admin
        )
        expect(data.region.name).toBe("Togo")
      })
    })
  },
})
