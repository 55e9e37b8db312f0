import {
  chosenVariant,
  isValueAvailable,
  missingOption,
  selectionFrom,
  selectionQuery,
  sizesLast,
  sortValues,
  valueLabel,
  type ChoosableVariant,
} from "../product-options"

const options = [
  { title: "Tissu", values: ["Wax", "Bazin"] },
  { title: "Taille", values: ["S", "M"] },
]
const variant = (fabric: string, size: string, left: number): ChoosableVariant => ({
  id: `${fabric}-${size}`,
  values: { Tissu: fabric, Taille: size },
  price: { amount: 9000, currencyCode: "xof" },
  stock: left > 0 ? { state: "in" } : { state: "out" },
})
const variants = [variant("Wax", "S", 5), variant("Wax", "M", 0), variant("Bazin", "M", 5)]

describe("choosing a variant", () => {
  it("asks for every option that has several values, before it finds a variant", () => {
    const selection = selectionFrom(options, { Tissu: "Wax" })
    expect(missingOption(options, selection)?.title).toBe("Taille")
    expect(chosenVariant(options, variants, selection)).toBeUndefined()
    expect(chosenVariant(options, variants, { ...selection, Taille: "S" })?.id).toBe("Wax-S")
  })

  it("chooses an option of one value by itself, and does not write it into the address", () => {
    const single = [{ title: "Taille", values: ["Unique"] }]
    const selection = selectionFrom(single, {})
    expect(selection).toEqual({ Taille: "Unique" })
    expect(selectionQuery(single, selection)).toBe("")
  })

  it("takes a value that does not exist for no choice", () => {
    expect(selectionFrom(options, { Tissu: "Soie", Taille: ["M", "S"] })).toEqual({ Taille: "M" })
  })

  it("finds nothing for a combination that is not sold", () => {
    expect(chosenVariant(options, variants, { Tissu: "Bazin", Taille: "S" })).toBeUndefined()
  })

  it("offers a value only where a piece of it can be bought beside the other choices", () => {
    expect(isValueAvailable(variants, { Tissu: "Wax" }, "Taille", "S")).toBe(true)
    expect(isValueAvailable(variants, { Tissu: "Wax" }, "Taille", "M")).toBe(false)
    expect(isValueAvailable(variants, { Taille: "S" }, "Tissu", "Bazin")).toBe(false)
    expect(isValueAvailable(variants, {}, "Taille", "M")).toBe(true)
  })

  it("writes the choice into the address and reads it back", () => {
    const selection = { Tissu: "Bazin", Taille: "M" }
    const query = selectionQuery(options, selection)
    expect(selectionFrom(options, Object.fromEntries(new URLSearchParams(query)))).toEqual(
      selection
    )
  })

  it("puts sizes last and in a tailor's order, and leaves cloth as the merchant ordered it", () => {
    const titles = [{ title: "Taille" }, { title: "Tissu" }, { title: "Couleur" }]
    expect(sizesLast(titles).map(({ title }) => title)).toEqual(["Couleur", "Tissu", "Taille"])
    expect(sortValues("Taille", ["XL", "S"])).toEqual(["S", "XL"])
    expect(sortValues("Tissu", ["Wax", "Bazin"])).toEqual(["Wax", "Bazin"])
  })

  it("says French words for sizes in English, and leaves letters and names alone", () => {
    expect(
      ["Unique", "10 ans", "Lot de 4", "XL", "Wax Éclats"].map((v) => valueLabel(v, "en"))
    ).toEqual(["One size", "10 years", "Set of 4", "XL", "Wax Éclats"])
    expect(valueLabel("Unique", "fr")).toBe("Unique")
  })
})
