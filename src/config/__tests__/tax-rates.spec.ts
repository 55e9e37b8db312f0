import fc from "fast-check"
import { TAX_RATES, taxRateOn, UEMOA_COUNTRIES, type TaxRateRow } from "../tax-rates"

const day = (text: string) => new Date(`${text}T12:00:00Z`)

describe("taxRateOn", () => {
  it("knows a rate for each UEMOA country today and in the years of the shop's orders", () => {
    for (const country of UEMOA_COUNTRIES) {
      expect(taxRateOn(country, day("2025-06-01"))?.rate).toBeGreaterThan(0)
      expect(taxRateOn(country, new Date())?.rate).toBeGreaterThan(0)
    }
  })

  it("taxes at 18 % in Côte d'Ivoire and at 19 % in Niger and Guinea-Bissau", () => {
    const on = day("2026-11-20")
    expect(taxRateOn("ci", on)?.rate).toBe(18)
    expect(taxRateOn("NE", on)?.rate).toBe(19)
    expect(taxRateOn("gw", on)).toMatchObject({ rate: 19, code: "IVA" })
  })

  it("changes on the first day of the new row, not one day before or after", () => {
    const table: TaxRateRow[] = [
      { country: "sn", rate: 20, validFrom: "2027-01-01", code: "TVA", source: "test" },
      { country: "sn", rate: 18, validFrom: "2001-09-01", code: "TVA", source: "test" },
    ]
    expect(taxRateOn("sn", new Date("2026-12-31T23:59:59Z"), table)?.rate).toBe(18)
    expect(taxRateOn("sn", new Date("2027-01-01T00:00:00Z"), table)?.rate).toBe(20)
  })

  it("answers nothing before the first row and for countries outside the union", () => {
    expect(taxRateOn("gw", day("2024-12-31"))).toBeUndefined()
    expect(taxRateOn("fr", day("2026-01-01"))).toBeUndefined()
  })

  it("always returns the latest row that has begun, whatever the order of the table", () => {
    const arbitraryDay = fc
      .integer({ min: 0, max: 20_000 })
      .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))
    fc.assert(
      fc.property(
        fc.uniqueArray(arbitraryDay, { minLength: 1, maxLength: 12 }),
        arbitraryDay,
        (starts, asked) => {
          const table = starts.map<TaxRateRow>((validFrom, index) => ({
            country: "ml",
            rate: index + 1,
            validFrom,
            code: "TVA",
            source: "test",
          }))
          const expected = [...starts]
            .sort()
            .filter((start) => start <= asked)
            .pop()
          expect(taxRateOn("ml", day(asked), table)?.validFrom).toBe(expected)
        }
      )
    )
  })
})

describe("TAX_RATES", () => {
  it("has no two rows of one country with the same first day, and a source for each", () => {
    const keys = TAX_RATES.map((row) => `${row.country} ${row.validFrom}`)
    expect(new Set(keys).size).toBe(keys.length)
    for (const row of TAX_RATES) {
      expect(row.validFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(row.source.length).toBeGreaterThan(20)
    }
  })
})
