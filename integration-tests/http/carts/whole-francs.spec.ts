import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import fc from "fast-check"
import { createShop, type TestShop } from "../../support/shop"
import { randomSeed } from "../../support/seed"

jest.setTimeout(300_000)

const PRICES = [4_990, 12_505, 33, 149_999, 7_777]
const RUNS = 25

type Line = { variant: number; quantity: number }
type Promotion = {
  /** Buy two of the first product, get this many of the second. */
  buyGet?: number
  value: number
  type: "percentage" | "fixed"
  target: "items" | "order" | "shipping_methods"
  allocation: "each" | "across"
}

const line = fc.record({
  variant: fc.nat(PRICES.length - 1),
  quantity: fc.integer({ min: 1, max: 9 }),
})
const promotion: fc.Arbitrary<Promotion> = fc
  .record({
    percent: fc.constantFrom(5, 7.5, 12.5, 15, 33.33, 50, 100),
    francs: fc.integer({ min: 1, max: 20_000 }),
    type: fc.constantFrom("percentage" as const, "fixed" as const),
    target: fc.constantFrom("items" as const, "order" as const, "shipping_methods" as const),
    allocation: fc.constantFrom("each" as const, "across" as const),
  })
  .map(({ percent, francs, ...rest }) => ({
    ...rest,
    value: rest.type === "percentage" ? percent : francs,
  }))
const buyGet: fc.Arbitrary<Promotion> = fc.integer({ min: 1, max: 3 }).map((quantity) => ({
  buyGet: quantity,
  value: 33.33,
  type: "percentage",
  target: "items",
  allocation: "each",
}))

type Priced = {
  total: number
  item_total: number
  shipping_total: number
  original_total: number
  items: { total: number; original_total: number; unit_price: number }[]
  shipping_methods: { total: number; original_total: number }[]
}

/** Every amount with tax of a cart or order and of its lines. */
function totalsOf(priced: Priced): number[] {
  return [
    priced.total,
    priced.item_total,
    priced.shipping_total,
    priced.original_total,
    ...priced.items.flatMap((item) => [item.total, item.original_total, item.unit_price]),
    ...priced.shipping_methods.flatMap((method) => [method.total, method.original_total]),
  ]
}

function expectWholeTotals(priced: Priced): void {
  for (const total of totalsOf(priced)) expect(Number.isInteger(total)).toBe(true)
  for (const line of [...priced.items, ...priced.shipping_methods]) {
    expect(line.total).toBeGreaterThanOrEqual(0)
    expect(line.total).toBeLessThanOrEqual(line.original_total)
  }
}

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    describe("whole francs", () => {
      let shop: TestShop
      let serial = 0

      beforeAll(async () => {
        shop = await createShop(getContainer()!, { prices: PRICES, stock: 1_000_000 })
      })

      const fields =
        "+item_total,+shipping_total,+original_total,+items.total,+items.original_total,+shipping_methods.total,+shipping_methods.original_total"

      const forVariant = (index: number) => ({
        attribute: "items.variant_id",
        operator: "eq" as const,
        values: [shop.variants[index]!.id],
      })

      async function createCodes(promotions: Promotion[]): Promise<string[]> {
        const codes = promotions.map(() => `PROMO${(serial += 1)}`)
        await createPromotionsWorkflow(getContainer()!).run({
          input: {
            promotionsData: promotions.map(
              ({ buyGet, value, type, target, allocation }, index) => ({
                code: codes[index]!,
                type: buyGet ? ("buyget" as const) : ("standard" as const),
                status: "active" as const,
                // A caller who forgets the tax still gets a promotion that includes it.
                is_tax_inclusive: false,
                application_method: {
                  type,
                  value,
                  currency_code: "xof",
                  target_type: target,
                  ...(target === "order" ? {} : { allocation }),
                  ...(target !== "order" && allocation === "each" ? { max_quantity: 100 } : {}),
                  ...(buyGet
                    ? {
                        apply_to_quantity: buyGet,
                        buy_rules_min_quantity: 2,
                        buy_rules: [forVariant(0)],
                        target_rules: [forVariant(1)],
                      }
                    : {}),
                },
              })
            ),
          },
        })
        return codes
      }

      async function fillCart(lines: Line[], codes: string[]) {
        const options = { headers: shop.headers }
        const created = await api.post(
          "/store/carts",
          {
            region_id: shop.regionId,
            email: "awa@example.com",
            shipping_address: {
              first_name: "Awa",
              last_name: "Koné",
              address_1: "Rue 12",
              city: "Abidjan",
              country_code: "ci",
            },
            items: lines.map(({ variant, quantity }) => ({
              variant_id: shop.variants[variant]!.id,
              quantity,
            })),
          },
          options
        )
        const id: string = created.data.cart.id
        await api.post(
          `/store/carts/${id}/shipping-methods`,
          { option_id: shop.shippingOptionId },
          options
        )
        const answer = await api.post(
          `/store/carts/${id}/promotions?fields=${fields}`,
          { promo_codes: codes },
          options
        )
        return answer.data.cart
      }

      it("every total of a cart is a whole number of francs, whatever the promotions", async () => {
        await fc.assert(
          fc.asyncProperty(
            fc.array(line, { minLength: 1, maxLength: 4 }),
            fc.array(
              fc.oneof({ weight: 4, arbitrary: promotion }, { weight: 1, arbitrary: buyGet }),
              {
                minLength: 0,
                maxLength: 3,
              }
            ),
            fc.integer({ min: 1, max: 9 }),
            async (lines, promotions, newQuantity) => {
              const cart = await fillCart(lines, await createCodes(promotions))
              expectWholeTotals(cart)
              expect(cart.original_total).toBe(
                lines.reduce(
                  (sum, { variant, quantity }) => sum + PRICES[variant]! * quantity,
                  2_000
                )
              )

              // Medusa computes the promotions anew when a line changes.
              const changed = await api.post(
                `/store/carts/${cart.id}/line-items/${cart.items[0].id}?fields=${fields}`,
                { quantity: newQuantity },
                { headers: shop.headers }
              )
              expectWholeTotals(changed.data.cart)
            }
          ),
          { numRuns: RUNS, seed: randomSeed("whole francs") }
        )
      })

      it("the order keeps the cart's total to the franc", async () => {
        const codes = await createCodes([
          { value: 15, type: "percentage", target: "items", allocation: "each" },
          { value: 1_000, type: "fixed", target: "order", allocation: "across" },
        ])
        const cart = await fillCart(
          [
            { variant: 0, quantity: 1 },
            { variant: 2, quantity: 7 },
            { variant: 4, quantity: 3 },
          ],
          codes
        )
        const options = { headers: shop.headers }
        const { data } = await api.post("/store/payment-collections", { cart_id: cart.id }, options)
        await api.post(
          `/store/payment-collections/${data.payment_collection.id}/payment-sessions`,
          { provider_id: "pp_system_default" },
          options
        )
        const completed = await api.post(
          `/store/carts/${cart.id}/complete?fields=${fields}`,
          {},
          options
        )

        expect(completed.data.type).toBe("order")
        expect(completed.data.order.total).toBe(cart.total)
        expectWholeTotals(completed.data.order)
        expect(data.payment_collection.amount).toBe(cart.total)
      })
    })
  },
})
