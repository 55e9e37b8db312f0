import { interleave } from "../pairs"

describe("interleave", () => {
  it("takes both sides of a pair in a row and changes who goes first", async () => {
    const order: string[] = []
    const pairs = await interleave(3, async (side, round) => {
      order.push(`${side} ${round}`)
      return side === "ours" ? round : -round
    })
    expect(order).toEqual(["stock 0", "ours 0", "ours 1", "stock 1", "stock 2", "ours 2"])
    expect(pairs[2]).toEqual({ stock: -2, ours: 2 })
  })
})
