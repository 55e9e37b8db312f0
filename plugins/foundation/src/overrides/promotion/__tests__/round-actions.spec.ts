import fc from "fast-check"
import { roundActions } from "../round-actions"

const on = (item_id: string, amount: number, code = "PROMO") => ({ code, item_id, amount })

describe("roundActions", () => {
  it("keeps the sum of a promotion spread over several lines", () => {
    const caps = new Map([
      ["a", 5000],
      ["b", 5000],
      ["c", 5000],
    ])
    const rounded = roundActions(
      [on("a", 1000 / 3), on("b", 1000 / 3), on("c", 1000 / 3)],
      caps,
      "xof"
    )
    expect(rounded.map(({ amount }) => amount)).toEqual([334, 333, 333])
  })

  it("drops a discount that rounds to nothing", () => {
    expect(roundActions([on("a", 0.3)], new Map([["a", 100]]), "xof")).toEqual([])
  })

  it("never takes a line below zero when promotions meet on it", () => {
    const action = fc.record({
      item: fc.constantFrom("a", "b", "c"),
      code: fc.constantFrom("P", "Q", "R"),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(
        fc.array(action, { maxLength: 12 }),
        fc.tuple(fc.nat(50_000), fc.nat(50_000), fc.nat(50_000)),
        (parts, [a, b, c]) => {
          const caps = new Map([
            ["a", a],
            ["b", b],
            ["c", c],
          ])
          const actions = parts.map(({ item, code, part }) =>
            on(item, caps.get(item)! * part, code)
          )
          const taken = new Map<string, number>()
          for (const { item_id, amount } of roundActions(actions, caps, "xof")) {
            expect(Number.isInteger(amount)).toBe(true)
            taken.set(item_id, (taken.get(item_id) ?? 0) + Number(amount))
          }
          for (const [item, total] of taken) expect(total).toBeLessThanOrEqual(caps.get(item)!)
        }
      )
    )
  })
})
