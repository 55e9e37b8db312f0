import { LOW_STOCK, stockOf, variantStock } from "../stock"

const kept = (inventory_quantity: number) => ({
  manage_inventory: true,
  allow_backorder: false,
  inventory_quantity,
})

describe("variantStock", () => {
  it("says how few are left, and that none is", () => {
    expect(variantStock(kept(LOW_STOCK + 1))).toEqual({ state: "in" })
    expect(variantStock(kept(LOW_STOCK))).toEqual({ state: "low", left: LOW_STOCK })
    expect(variantStock(kept(0))).toEqual({ state: "out" })
    expect(variantStock(kept(-2))).toEqual({ state: "out" })
  })

  it("never runs out where stock is not kept or back-orders are taken", () => {
    expect(variantStock({ ...kept(0), manage_inventory: false })).toEqual({ state: "in" })
    expect(variantStock({ ...kept(0), allow_backorder: true })).toEqual({ state: "in" })
  })
})

describe("stockOf", () => {
  it("is the stock of all variants together", () => {
    expect(stockOf([kept(0), kept(1), kept(2)])).toEqual({ state: "low", left: 3 })
    expect(stockOf([kept(3), kept(3)])).toEqual({ state: "in" })
    expect(stockOf([kept(0), kept(0)])).toEqual({ state: "out" })
    expect(stockOf([])).toEqual({ state: "out" })
  })
})
