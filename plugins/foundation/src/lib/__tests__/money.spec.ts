import fc from "fast-check"
import { decimalsOf, roundMoney, roundShares } from "../money"

describe("roundMoney", () => {
  it("rounds half a franc away from zero", () => {
    expect(roundMoney(748.5, "xof")).toBe(749)
    expect(roundMoney(-748.5, "XOF")).toBe(-749)
    expect(roundMoney(4990 * 0.15, "xof")).toBe(749)
  })

  it("keeps cents where the currency has them", () => {
    expect(roundMoney("10.005", "eur")).toBe(10.01)
    expect(decimalsOf("eur")).toBe(2)
  })

  it("always gives a whole franc, at most half a franc away", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (amount) => {
        const rounded = roundMoney(amount, "xof")
        expect(Number.isInteger(rounded)).toBe(true)
        expect(Math.abs(rounded - amount)).toBeLessThanOrEqual(0.5 + 1e-6)
      })
    )
  })
})

describe("roundShares", () => {
  it("spreads 1 000 F over three equal lines without losing a franc", () => {
    const share = 1000 / 3
    expect(roundShares([share, share, share], [5000, 5000, 5000], "xof")).toEqual([334, 333, 333])
  })

  it("keeps the rounded sum, whole francs, one franc from each exact share and under each cap", () => {
    const line = fc.record({
      cap: fc.integer({ min: 0, max: 200_000 }),
      percent: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
        const exact = lines.map(({ cap, percent }) => cap * percent)
        const shares = roundShares(
          exact,
          lines.map(({ cap }) => cap),
          "xof"
        )
        const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
        expect(sum(shares)).toBe(roundMoney(sum(exact), "xof"))
        shares.forEach((share, index) => {
          expect(Number.isInteger(share)).toBe(true)
          expect(Math.abs(share - exact[index]!)).toBeLessThan(1 + 1e-6)
          expect(share).toBeLessThanOrEqual(lines[index]!.cap)
        })
      })
    )
  })
})
