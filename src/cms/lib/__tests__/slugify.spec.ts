import fc from "fast-check"
import { SLUG_PATTERN, slugify } from "../slugify"

describe("slugify", () => {
  it("drops accents and ligatures of French", () => {
    expect(slugify("L'été à Bouaké : œuvres & pagnes")).toBe("l-ete-a-bouake-oeuvres-pagnes")
  })

  it("keeps the letters of Bambara and Dioula readable", () => {
    expect(slugify("Bɔgɔlanfini, kɛnɛya")).toBe("bogolanfini-keneya")
  })

  it("answers nothing, or something that an address can hold, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const slug = slugify(text)
        expect(slug.length).toBeLessThanOrEqual(96)
        if (slug !== "") expect(slug).toMatch(SLUG_PATTERN)
      })
    )
  })

  it("leaves a slug as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        expect(slugify(slugify(text))).toBe(slugify(text))
      })
    )
  })
})
