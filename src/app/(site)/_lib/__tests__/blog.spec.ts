import { pictureOf } from "../blog-picture"
import { blogQueryString, parseBlogQuery } from "../blog-query"
import { minutesFor, safeHref } from "../blog-text"

describe("the journal's state in its address", () => {
  it.each([
    [{}, { tag: "", page: 1 }],
    [
      { tag: "etoffes", page: "3" },
      { tag: "etoffes", page: 3 },
    ],
    [
      { tag: ["a", "b"], page: ["2"] },
      { tag: "a", page: 2 },
    ],
    [{ page: "-4" }, { tag: "", page: 1 }],
    [{ page: "1e9" }, { tag: "", page: 1 }],
    [{ page: "99999999" }, { tag: "", page: 1 }],
    [{ page: "deux" }, { tag: "", page: 1 }],
  ])("reads %j and refuses nothing", (params, query) => {
    expect(parseBlogQuery(params)).toEqual(query)
  })

  it("is written without what stands at its start", () => {
    expect(blogQueryString({ tag: "", page: 1 })).toBe("")
    expect(blogQueryString({ tag: "fêtes & co", page: 2 })).toBe("?tag=f%C3%AAtes+%26+co&page=2")
  })
})

describe("safeHref", () => {
  it.each([
    "/boutique",
    "#mesures",
    "https://exemple.ci/a?b=c",
    "http://exemple.ci",
    "mailto:a@exemple.ci",
    "tel:+2250700000000",
  ])("lets %s stand", (url) => {
    expect(safeHref(url)).toBe(url)
  })

  it.each([
    "javascript:alert(1)",
    " JavaScript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "//exemple.test/x",
    "/\\exemple.test",
    "pas une adresse",
    "",
    null,
    undefined,
  ])("leads nowhere for %j", (url) => {
    expect(safeHref(url)).toBeUndefined()
  })
})

describe("minutesFor", () => {
  it("counts words, not the signs that French puts between spaces", () => {
    expect(minutesFor("Est-il africain ? ".repeat(100))).toBe(1)
    expect(minutesFor("mot ".repeat(900))).toBe(5)
  })

  it("is never less than one", () => {
    expect(minutesFor("")).toBe(1)
  })
})

describe("pictureOf", () => {
  const media = {
    id: "m",
    alt: "Un pagne",
    url: "http://autre-adresse:1234/cms/api/media/file/pagne.webp",
    mimeType: "image/webp",
    width: 1600,
    height: 1000,
    createdAt: "",
    updatedAt: "",
  }

  it("keeps the path of an address, whatever host it was written with", () => {
    expect(pictureOf(media)?.src).toBe("/cms/api/media/file/pagne.webp")
  })

  it("is nothing for a document, an id or no picture at all", () => {
    expect(pictureOf({ ...media, mimeType: "application/pdf" })).toBeUndefined()
    expect(pictureOf("m")).toBeUndefined()
    expect(pictureOf(null)).toBeUndefined()
  })
})
