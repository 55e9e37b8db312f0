import fc from "fast-check"
import { formatMoney } from "../money"

describe("formatMoney", () => {
  it("groups thousands as each language does, with no-break spaces only", () => {
    expect(formatMoney(12500, "fr")).toBe("12\u00a0500\u00a0F\u00a0CFA")
    expect(formatMoney(12500, "en")).toBe("12,500\u00a0F\u00a0CFA")
    expect(formatMoney(1234567, "fr")).toBe("1\u00a0234\u00a0567\u00a0F\u00a0CFA")
  })

  it("writes no decimals of a franc and two of a euro", () => {
    expect(formatMoney(999.6, "fr", "XOF")).toBe("1\u00a0000\u00a0F\u00a0CFA")
    expect(formatMoney(1299.5, "fr", "eur")).toBe("1\u00a0299,50\u00a0€")
    expect(formatMoney(1299.5, "en", "eur")).toBe("1,299.50\u00a0€")
  })

  it("writes no minus before nothing", () => {
    expect(formatMoney(-0.2, "fr")).toBe("0\u00a0F\u00a0CFA")
    expect(formatMoney(-500, "fr")).toBe("\u2212500\u00a0F\u00a0CFA")
  })

  it("never lets a price break over two lines and never loses a digit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (amount) => {
        for (const language of ["fr", "en"] as const) {
          const text = formatMoney(amount, language)
          expect(text).not.toContain(" ")
          expect(text.replace(/\D/g, "")).toBe(String(amount))
        }
      })
    )
  })
})
