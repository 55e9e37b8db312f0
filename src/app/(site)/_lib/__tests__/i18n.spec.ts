import { defineMessages, localised, metadataText, translator } from "../i18n"

const words = defineMessages({
  plain: { fr: "Bonjour", en: "Hello" },
  hole: { fr: "Bonjour {name}", en: "Hello {name}" },
  count: {
    fr: { one: "{count} pièce", other: "{count} pièces" },
    en: { one: "{count} piece", other: "{count} pieces" },
  },
})

describe("translator", () => {
  it("says each phrase in the reader's language, with its holes filled", () => {
    expect(translator("fr", words)("plain")).toBe("Bonjour")
    expect(translator("en", words)("hole", { name: "Awa" })).toBe("Hello Awa")
  })

  it("counts as each language does: French has one nothing, English many", () => {
    expect(translator("fr", words)("count", { count: 0 })).toBe("0 pièce")
    expect(translator("en", words)("count", { count: 0 })).toBe("0 pieces")
    expect(translator("fr", words)("count", { count: 2 })).toBe("2 pièces")
    expect(translator("en", words)("count", { count: 1 })).toBe("1 piece")
  })
})

describe("localised", () => {
  it("answers English only where the merchant wrote it", () => {
    expect(localised("en", "Robe", { name_en: "Dress" }, "name_en")).toBe("Dress")
    expect(localised("en", "Robe", { name_en: "" }, "name_en")).toBe("Robe")
    expect(localised("en", "Robe", { name_en: 7 }, "name_en")).toBe("Robe")
    expect(localised("fr", "Robe", { name_en: "Dress" }, "name_en")).toBe("Robe")
    expect(localised("en", "Robe", null, "name_en")).toBe("Robe")
  })
})

describe("metadataText", () => {
  it("reads a word in the reader's language and nothing where there is none", () => {
    const metadata = { fabric: " Bazin riche ", fabric_en: "Rich bazin", origin: 3 }
    expect(metadataText(metadata, "fabric", "fr")).toBe("Bazin riche")
    expect(metadataText(metadata, "fabric", "en")).toBe("Rich bazin")
    expect(metadataText(metadata, "origin", "fr")).toBeUndefined()
    expect(metadataText(null, "fabric", "fr")).toBeUndefined()
  })
})
