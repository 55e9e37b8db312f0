import { CHECKOUT_COUNTRIES, countryName } from "../checkout-countries"
import { formatPhone, fromE164, toE164 } from "../checkout-phone"

describe("telephone numbers", () => {
  it("understands every way in which an Ivorian number is written", () => {
    for (const typed of [
      "07 08 12 34 56",
      "0708123456",
      "07.08.12.34.56",
      " 07-08-12-34-56 ",
      "+225 07 08 12 34 56",
      "00225 0708123456",
      "(225) 0708123456",
      "2250708123456",
    ]) {
      expect([typed, toE164(typed, "ci")]).toEqual([typed, "+2250708123456"])
    }
  })

  it("accepts a foreign number that names its country", () => {
    expect(toE164("+33 6 12 34 56 78", "ci")).toBe("+33612345678")
    expect(toE164("00221 77 123 45 67", "ci")).toBe("+221771234567")
  })

  it("refuses what cannot be a number", () => {
    for (const typed of ["", "07 08 12 34", "07 08 12 34 56 7", "bonjour", "appelez 0708123456"]) {
      expect([typed, toE164(typed, "ci")]).toEqual([typed, undefined])
    }
    // Eight digits ended in Côte d'Ivoire in 2021, and in Benin in 2024.
    expect(toE164("08 12 34 56", "ci")).toBeUndefined()
  })

  it("shows each country an example that it would itself accept", () => {
    for (const { code, callingCode, phoneDigits, phoneExample } of CHECKOUT_COUNTRIES) {
      const number = toE164(phoneExample, code)
      expect([code, number]).toEqual([code, `+${callingCode}${phoneExample.replaceAll(" ", "")}`])
      expect(phoneExample.replaceAll(" ", "")).toHaveLength(phoneDigits)
    }
  })

  it("gives back the country and the typed part of a stored number", () => {
    for (const { code, phoneExample } of CHECKOUT_COUNTRIES) {
      const number = toE164(phoneExample, code) ?? ""
      const { country, national } = fromE164(number, "ci")
      expect([country, toE164(national, country)]).toEqual([code, number])
    }
    expect(fromE164("+33612345678", "sn")).toEqual({
      country: "sn",
      national: "+33 6 12 34 56 78",
    })
    expect(fromE164(null, "sn")).toEqual({ country: "sn", national: "" })
  })

  it("groups a number for reading and leaves anything else as it is", () => {
    expect(formatPhone("+2250708123456")).toBe("+225 07 08 12 34 56")
    expect(formatPhone("au portail")).toBe("au portail")
  })
})

describe("countries", () => {
  it("has a name in both languages for each, and shows an unknown code as itself", () => {
    for (const { code } of CHECKOUT_COUNTRIES) {
      expect(countryName(code, "fr")).toMatch(/\S/)
      expect(countryName(code.toUpperCase(), "en")).toMatch(/\S/)
    }
    expect(countryName("fr", "fr")).toBe("FR")
    expect(countryName(null, "fr")).toBe("")
  })
})
