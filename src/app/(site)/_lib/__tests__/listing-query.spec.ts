import fc from "fast-check"
import {
  compareSizes,
  countFilters,
  parseListingQuery,
  SORTS,
  toQueryString,
  withoutFilters,
  type ListingQuery,
  type SearchParams,
} from "../listing-query"

function reread(text: string): ListingQuery {
  const params: SearchParams = {}
  for (const [name, value] of new URLSearchParams(text)) {
    const before = params[name]
    params[name] = before === undefined ? value : [before, value].flat()
  }
  return parseListingQuery(params)
}

const word = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() === text)
const anything: fc.Arbitrary<SearchParams> = fc.record({
  q: fc.option(word, { nil: undefined }),
  category: fc.option(word, { nil: undefined }),
  size: fc.oneof(word, fc.array(word, { maxLength: 5 })),
  fabric: fc.array(word, { maxLength: 5 }),
  min: fc.oneof(fc.nat().map(String), fc.string()),
  max: fc.oneof(fc.nat().map(String), fc.string()),
  stock: fc.constantFrom("1", "0", undefined),
  sort: fc.constantFrom(...SORTS, "nonsense"),
  page: fc.oneof(fc.nat().map(String), fc.string()),
})

describe("the list's address", () => {
  it("says the same list when it is written and read again, whatever it held", () => {
    fc.assert(
      fc.property(anything, (params) => {
        const query = parseListingQuery(params)
        expect(reread(toQueryString(query))).toEqual(query)
      })
    )
  })

  it("has no query for the whole shop, newest first", () => {
    expect(toQueryString(parseListingQuery({}))).toBe("")
    expect(toQueryString(parseListingQuery({ sort: "newest", page: "1", stock: "", q: " " }))).toBe(
      ""
    )
  })

  it("reads a price as people write it, and turns a range that is upside down", () => {
    expect(parseListingQuery({ min: "12 500", max: "5.000" })).toMatchObject({
      min: 5000,
      max: 12500,
    })
    expect(parseListingQuery({ min: "-5", max: "1e9" })).not.toHaveProperty("min")
  })

  it("orders by relevance only where there are words to be relevant to", () => {
    expect(parseListingQuery({ q: "robe" }).sort).toBe("relevance")
    expect(parseListingQuery({ sort: "relevance" }).sort).toBe("newest")
  })

  it("keeps words, department and order when filters are cleared", () => {
    const query = parseListingQuery({
      q: "robe",
      category: "femme",
      size: ["M", "L"],
      fabric: "Wax",
      max: "9000",
      stock: "1",
      sort: "price-asc",
      page: "3",
    })
    expect(countFilters(query)).toBe(5)
    expect(toQueryString(withoutFilters(query))).toBe("?q=robe&category=femme&sort=price-asc")
  })
})

describe("compareSizes", () => {
  it("lists sizes as a tailor does", () => {
    const sizes = ["Unique", "10 ans", "XL", "38", "S", "XXL", "36", "2 ans", "M", "XS", "L"]
    expect([...sizes].sort(compareSizes)).toEqual([
      "XS",
      "S",
      "M",
      "L",
      "XL",
      "XXL",
      "2 ans",
      "10 ans",
      "36",
      "38",
      "Unique",
    ])
  })
})
