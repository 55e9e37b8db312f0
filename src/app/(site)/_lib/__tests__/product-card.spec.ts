import { lowestPrice, placeholderOf, priceOf, toProductCard } from "../product-card"

const price = (amount: number, original = amount) => ({
  calculated_amount: amount,
  original_amount: original,
  currency_code: "xof",
})
const product = {
  id: "prod_1",
  title: "Robe Awa",
  handle: "robe-awa",
  thumbnail: null,
  created_at: "2026-01-01T00:00:00Z",
  metadata: { name_en: "Awa dress", fabric: "Bazin", fabric_en: "Bazin cloth" },
  variants: [
    {
      id: "v1",
      manage_inventory: true,
      allow_backorder: false,
      inventory_quantity: 2,
      calculated_price: price(9000),
    },
    {
      id: "v2",
      manage_inventory: true,
      allow_backorder: false,
      inventory_quantity: 0,
      calculated_price: price(8000, 9500),
    },
  ],
}

describe("a product's card", () => {
  it("speaks the reader's language, says the lowest price and that prices differ", () => {
    expect(toProductCard(product, "en")).toEqual({
      id: "prod_1",
      name: "Awa dress",
      handle: "robe-awa",
      image: undefined,
      placeholder: undefined,
      fabric: "Bazin cloth",
      price: { amount: 8000, before: 9500, currencyCode: "xof" },
      priceVaries: true,
      stock: { state: "low", left: 2 },
    })
    expect(toProductCard(product, "fr")).toMatchObject({ name: "Robe Awa", fabric: "Bazin" })
  })

  it("shows a price before only when the price fell", () => {
    expect(priceOf(price(9000, 9000))).toEqual({ amount: 9000, currencyCode: "xof" })
    expect(priceOf(price(9000, 8000))).toEqual({ amount: 9000, currencyCode: "xof" })
    expect(priceOf(undefined)).toBeUndefined()
  })

  it("has no price where no variant has one", () => {
    expect(lowestPrice([undefined, undefined])).toEqual({ price: undefined, priceVaries: false })
  })

  it("takes only a small picture for a placeholder", () => {
    expect(placeholderOf({ placeholder: "data:image/webp;base64,UklGRg==" })).toBeDefined()
    expect(placeholderOf({ placeholder: "https://example.test/x.png" })).toBeUndefined()
    expect(placeholderOf({ placeholder: "data:image/svg+xml;base64,PHN2Zz4=" })).toBeUndefined()
    expect(
      placeholderOf({ placeholder: `data:image/webp;base64,${"A".repeat(4000)}` })
    ).toBeUndefined()
  })
})
