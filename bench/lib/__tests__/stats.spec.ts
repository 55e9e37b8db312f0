import fc from "fast-check"
import { estimate, liesWhollyBelow, median, seededRandom } from "../stats"

describe("median", () => {
  it("is the middle of an odd sample and the mean of the two middles of an even one", () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 3, 2])).toBe(2.5)
  })

  it("refuses an empty sample", () => {
    expect(() => median([])).toThrow(RangeError)
  })

  it("does not reorder its input", () => {
    const values = [3, 1, 2]
    median(values)
    expect(values).toEqual([3, 1, 2])
  })
})

describe("estimate", () => {
  const sample = fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), {
    minLength: 1,
    maxLength: 25,
  })

  it("has its median inside its interval, and its interval inside the sample", () => {
    fc.assert(
      fc.property(sample, fc.nat(), (values, seed) => {
        const { low, median: middle, high } = estimate(values, seed, 500)
        expect(low).toBeGreaterThanOrEqual(Math.min(...values))
        expect(high).toBeLessThanOrEqual(Math.max(...values))
        expect(low).toBeLessThanOrEqual(middle)
        expect(high).toBeGreaterThanOrEqual(middle)
      })
    )
  })

  it("comes out the same for the same seed", () => {
    const values = [1.1, 0.9, 1, 1.2, 0.8, 1.05]
    expect(estimate(values, 7)).toEqual(estimate(values, 7))
  })

  it("covers the true median in about nine of ten samples or more", () => {
    const random = seededRandom(2026)
    let covered = 0
    for (let round = 0; round < 300; round++) {
      const values = Array.from({ length: 15 }, () => 1 + (random() - 0.5) * 0.4)
      const { low, high } = estimate(values, round, 400)
      if (low <= 1 && 1 <= high) covered++
    }
    expect(covered / 300).toBeGreaterThan(0.87)
  })
})

describe("liesWhollyBelow", () => {
  it("is true only when even the upper end is below", () => {
    const at = (high: number) => ({ median: 0.8, low: 0.7, high, count: 12 })
    expect(liesWhollyBelow(at(0.89), 0.9)).toBe(true)
    expect(liesWhollyBelow(at(0.9), 0.9)).toBe(false)
    expect(liesWhollyBelow(at(1.1), 0.9)).toBe(false)
  })
})

describe("seededRandom", () => {
  it("spreads evenly over its range", () => {
    const random = seededRandom(1)
    const tenths = new Array<number>(10).fill(0)
    for (let draw = 0; draw < 10_000; draw++) {
      const value = random()
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThan(1)
      tenths[Math.floor(value * 10)]! += 1
    }
    for (const count of tenths) expect(Math.abs(count - 1_000)).toBeLessThan(150)
  })
})
