import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { refreshCatalogueWorkflow } from "../../../src/workflows/refresh-catalogue"
import { createShop, type TestShop } from "../../support/shop"

jest.setTimeout(240_000)

type Answer = {
  hits: { id: string; document: { title: string } }[]
  metadata: { count: number }
}
type Sql = { raw(sql: string, values?: unknown[]): Promise<unknown> }

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    describe("the shop's search", () => {
      let container: MedusaContainer
      let shop: TestShop
      let sql: Sql

      beforeEach(async () => {
        container = getContainer()
        sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
        shop = await createShop(container, { prices: [5_000, 9_000, 12_000], stock: 3 })
        await refresh()
      })

      const refresh = async () =>
        (await refreshCatalogueWorkflow(container).run()).result as {
          changed: number
          gone: number
        }

      async function search(filters: Record<string, unknown>): Promise<Answer> {
        const { data } = await api.post(
          "/store/search",
          { entity: "product", filters, search_options: { count: "exact" } },
          { headers: shop.headers }
        )
        return data.results[0] as Answer
      }

      const titles = async (filters: Record<string, unknown>) =>
        (await search(filters)).hits.map(({ document }) => document.title).sort()

      it("finds French words without their accents and in the plural", async () => {
        const { products } = await productIds()
        await updateProductsWorkflow(container).run({
          input: { selector: { id: products[0]! }, update: { title: "Chemise brodée" } },
        })
        await refresh()
        expect(await titles({ q: "chemises" })).toEqual(["Chemise brodée"])
        expect(await titles({ q: "brodees" })).toEqual(["Chemise brodée"])
        expect(await titles({ q: "sandale" })).toEqual([])
      })

      it("filters by price, whole francs, both ends included", async () => {
        expect(await titles({ price: { $gte: 9_000, $lte: 12_000 } })).toEqual([
          "Pagne 2",
          "Pagne 3",
        ])
      })

      it("has nothing left to do when nothing changed", async () => {
        expect(await refresh()).toEqual({ changed: 0, gone: 0 })
      })

      it("learns of stock and prices that changed without an event", async () => {
        expect(await titles({ in_stock: true })).toHaveLength(3)
        await sql.raw(
          `UPDATE inventory_level SET stocked_quantity = 0, updated_at = now()
           WHERE inventory_item_id = (
             SELECT inventory_item_id FROM product_variant_inventory_item WHERE variant_id = ?
           )`,
          [shop.variants[0]!.id]
        )
        await sql.raw(
          `UPDATE price SET amount = 800, raw_amount = '{"value":"800","precision":20}', updated_at = now()
           WHERE amount = 9000`
        )
        expect(await refresh()).toEqual({ changed: 2, gone: 0 })
        expect(await titles({ in_stock: true })).toEqual(["Pagne 2", "Pagne 3"])
        expect(await titles({ price: { $lt: 1_000 } })).toEqual(["Pagne 2"])
      })

      it("forgets a product that is no longer published, whoever unpublished it", async () => {
        const { products } = await productIds()
        await sql.raw(`UPDATE product SET status = 'draft' WHERE id = ?`, [products[1]!])
        expect(await refresh()).toEqual({ changed: 0, gone: 1 })
        expect(await titles({})).toEqual(["Pagne 1", "Pagne 3"])
      })

      it("mends an index that lost its documents", async () => {
        const { products } = await productIds()
        await container
          .resolve(Modules.SEARCH)
          .deleteDocuments({ index: "product", filters: { id: products } })
        expect((await search({})).metadata.count).toBe(0)
        expect(await refresh()).toEqual({ changed: 3, gone: 0 })
        expect((await search({})).metadata.count).toBe(3)
      })

      it("shows no draft to a shopper, even one that is in the index", async () => {
        const { hits } = await search({ q: "Pagne 1" })
        const listed = hits.find(({ document }) => document.title === "Pagne 1")!
        await container.resolve(Modules.SEARCH).upsertDocuments({
          index: "product",
          documents: [{ ...listed.document, id: "prod_draft", title: "Secret", status: "draft" }],
        })
        expect(await titles({ q: "Secret" })).toEqual([])
        expect(await titles({ status: "draft" })).toEqual([])
        expect(await titles({})).toEqual(["Pagne 1", "Pagne 2", "Pagne 3"])
      })

      it("answers nothing of an index that the shop does not show", async () => {
        const refusal = await api
          .post("/store/search", { entity: "customer" }, { headers: shop.headers })
          .catch((error: { response: { status: number } }) => error.response)
        expect(refusal.status).toBe(404)
      })

      async function productIds(): Promise<{ products: string[] }> {
        const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
          entity: "product",
          fields: ["id", "title"],
          pagination: { order: { title: "ASC" } },
        })
        return { products: data.map(({ id }) => id) }
      }
    })
  },
})
