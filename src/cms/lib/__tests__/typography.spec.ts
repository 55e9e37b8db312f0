import { frenchSpacing } from "../typography"

describe("frenchSpacing", () => {
  it.each([
    ["Est-il africain ?", "Est-il africain\u202f?"],
    ["trois chiffres : « M », « L »", "trois chiffres\u00a0: «\u00a0M\u00a0», «\u00a0L\u00a0»"],
    ["12 500 F et 2 cm", "12\u202f500\u00a0F et 2\u00a0cm"],
    ["l'étoffe", "l’étoffe"],
  ])("keeps together what French keeps together: %s", (typed, printed) => {
    expect(frenchSpacing(typed)).toBe(printed)
  })

  it("leaves Markdown as it is", () => {
    const markdown = "## Titre\n\n1. **gras**\n\n> citation\n\n![légende](picture:nom)\n"
    expect(frenchSpacing(markdown)).toBe(markdown)
  })

  it("changes nothing the second time", () => {
    const once = frenchSpacing("Vraiment ? « Oui » : 1 000 000 F, dit l'autre !")
    expect(frenchSpacing(once)).toBe(once)
  })
})
