import { keyPrefix, readKey } from "../read-key"

const versions = { catalogue: 1, stock: 1 }

describe("readKey", () => {
  it("is equal for equal reads, whatever the order of properties", () => {
    const left = readKey("catalogue", versions, { a: 1, b: { c: [1, 2], d: "x" } })
    const right = readKey("catalogue", versions, { b: { d: "x", c: [1, 2] }, a: 1 })
    expect(left).toBe(right)
  })

  it("is equal whatever the order of a filter's ids, and differs by the ids", () => {
    const of = (...id: string[]) => readKey("catalogue", versions, {}, { $and: [{ id }] })
    expect(of("a", "b")).toBe(of("b", "a"))
    expect(of("a", "b")).not.toBe(of("a", "c"))
    expect(of("a,b")).not.toBe(of("a", "b"))
  })

  it("keeps what belongs to the read apart from what belongs to its filter", () => {
    expect(readKey("catalogue", versions, { id: 1 }, {})).not.toBe(
      readKey("catalogue", versions, {}, { id: 1 })
    )
  })

  it.each([
    ["the order of a list", { ids: [1, 2] }, { ids: [2, 1] }],
    ["a moment", { at: new Date(1) }, { at: new Date(2) }],
    ["a pattern", { name: /a/ }, { name: /b/ }],
    ["a number and its text", { id: 1 }, { id: "1" }],
  ])("differs by %s", (_name, left, right) => {
    expect(readKey("catalogue", versions, left)).not.toBe(readKey("catalogue", versions, right))
  })

  it("differs after a change, so that a read begun before it is kept for nobody", () => {
    const before = readKey("catalogue", versions, { a: 1 })
    const changed = { catalogue: 2, stock: 1 }
    expect(readKey("catalogue", changed, { a: 1 })).not.toBe(before)
    expect(before.startsWith(keyPrefix("catalogue", changed))).toBe(false)
  })

  it("outdates quantities with the catalogue, and not the catalogue with quantities", () => {
    const sold = { catalogue: 1, stock: 2 }
    const edited = { catalogue: 2, stock: 1 }
    expect(keyPrefix("stock", sold)).not.toBe(keyPrefix("stock", versions))
    expect(keyPrefix("stock", edited)).not.toBe(keyPrefix("stock", versions))
    expect(keyPrefix("catalogue", sold)).toBe(keyPrefix("catalogue", versions))
  })

  it("does not take version 1 for the start of version 10", () => {
    expect(
      readKey("catalogue", { catalogue: 10, stock: 1 }, {}).startsWith(
        keyPrefix("catalogue", versions)
      )
    ).toBe(false)
  })
})
