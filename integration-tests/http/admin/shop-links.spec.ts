import { createOrderWorkflow, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { verifyOrderLink } from "../../../src/lib/order-link"
import { signInAdmin, type AdminHeaders } from "../../support/admin"
import { createShop, type TestShop } from "../../support/shop"

jest.setTimeout(180_000)

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    describe("links from the admin into the shop", () => {
      let shop: TestShop
      let admin: AdminHeaders
      let orderId: string

      beforeAll(async () => {
        const container = getContainer()!
        shop = await createShop(container, { prices: [5_000] })
        admin = await signInAdmin(container, api)
        const { result } = await createOrderWorkflow(container).run({
          input: {
            region_id: shop.regionId,
            sales_channel_id: shop.salesChannelId,
            email: "awa@example.com",
            items: [{ title: "Pagne", quantity: 1, unit_price: 5_000 }],
          },
        })
        orderId = result.id
      })

      describe("GET /admin/orders/:id/shop-link", () => {
        it("gives a link whose signature opens this order and no other", async () => {
          const { data } = await api.get(`/admin/orders/${orderId}/shop-link`, admin)
          const url = new URL(data.shop_link.url)
          const signature = url.searchParams.get("s")
          const secret = process.env.ORDER_LINK_SECRET!
          expect(url.pathname).toBe(`/commandes/${orderId}`)
          expect(verifyOrderLink(secret, orderId, signature, Date.now())).toBe("valid")
          expect(verifyOrderLink(secret, "order_other", signature, Date.now())).toBe("invalid")

          const expires = Date.parse(data.shop_link.expires_at)
          expect(verifyOrderLink(secret, orderId, signature, expires - 1_000)).toBe("valid")
          expect(verifyOrderLink(secret, orderId, signature, expires + 1_000)).toBe("expired")
        })

        it("answers 404 for an order that does not exist", async () => {
          await expect(api.get("/admin/orders/order_none/shop-link", admin)).rejects.toMatchObject({
            response: { status: 404 },
          })
        })

        it("answers 401 without an administrator's session", async () => {
          await expect(api.get(`/admin/orders/${orderId}/shop-link`)).rejects.toMatchObject({
            response: { status: 401 },
          })
        })
      })

      describe("GET /admin/products/:id/shop-link", () => {
        it("gives the page of a published product, and none for a draft", async () => {
          const { data } = await api.get("/admin/products?handle=pagne-1", admin)
          const { id } = data.products[0]
          const path = `/admin/products/${id}/shop-link`
          const published = await api.get(path, admin)
          expect(new URL(published.data.shop_link.url).pathname).toBe("/produits/pagne-1")

          await updateProductsWorkflow(getContainer()!).run({
            input: { selector: { id }, update: { status: "draft" } },
          })
          const draft = await api.get(path, admin)
          expect(draft.data.shop_link).toEqual({ url: null, expires_at: null })
        })

        it("answers 404 for a product that does not exist", async () => {
          await expect(api.get("/admin/products/prod_none/shop-link", admin)).rejects.toMatchObject(
            {
              response: { status: 404 },
            }
          )
        })

        it("answers 401 without an administrator's session", async () => {
          await expect(api.get("/admin/products/prod_none/shop-link")).rejects.toMatchObject({
            response: { status: 401 },
          })
        })
      })
    })
  },
})
