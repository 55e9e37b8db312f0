import fc from "fast-check"
import { randomFrom } from "../random"

describe("randomFrom", () => {
  it("gives the same numbers for the same name, on every machine", () => {
    const random = randomFrom("order 1")
    expect([random.next(), random.next(), random.int(1, 100)]).toEqual([
      expect.closeTo(0.37710547307506204, 12),
      expect.closeTo(0.16473832819610834, 12),
      18,
    ])
  })

  it("gives other numbers for another name", () => {
    expect(randomFrom("a").next()).not.toBe(randomFrom("b").next())
  })

  it("stays inside the bounds it was asked for", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: -1e6, max: 1e6 }),
        fc.nat(1e6),
        (name, low, span) => {
          const value = randomFrom(name).int(low, low + span)
          expect(Number.isInteger(value)).toBe(true)
          expect(value).toBeGreaterThanOrEqual(low)
          expect(value).toBeLessThanOrEqual(low + span)
        }
      )
    )
  })

  it("samples each element once at most, and all when asked for more than there are", () => {
    fc.assert(
      fc.property(fc.string(), fc.uniqueArray(fc.integer()), fc.nat(50), (name, items, count) => {
        const sample = randomFrom(name).sample(items, count)
        expect(sample).toHaveLength(Math.min(count, items.length))
        expect(new Set(sample).size).toBe(sample.length)
        expect(items).toEqual(expect.arrayContaining(sample))
      })
    )
  })

  it("never picks what weighs nothing", () => {
    const random = randomFrom("weights")
    for (let round = 0; round < 500; round++) {
      expect(random.weighted(["never", "always"], (item) => (item === "never" ? 0 : 3))).toBe(
        "always"
      )
    }
  })
})
