import fc from "fast-check"
import { safeNext } from "../customer-next"
import { hasActor, tokenExpiry } from "../customer-token"

describe("where to go after signing in", () => {
  it("follows an address of the shop, with its query", () => {
    expect(safeNext("/commander", "/compte")).toBe("/commander")
    expect(safeNext("/en/account/orders?page=2#list", "/compte")).toBe(
      "/en/account/orders?page=2#list"
    )
  })

  it("stays in the shop for everything else", () => {
    for (const next of [
      undefined,
      null,
      ["/commander"],
      "",
      "compte",
      "//evil.example",
      "/\\evil.example",
      "/.//evil.example",
      "/..//evil.example",
      "/%2e//evil.example",
      "https://evil.example",
      "javascript:alert(1)",
      "/\t/evil.example",
      "/\n/evil.example",
      " /compte",
    ]) {
      expect([next, safeNext(next, "/compte")]).toEqual([next, "/compte"])
    }
  })

  it("never leads to another host, whatever it is given", () => {
    const pieces = fc.constantFrom(
      "/",
      "\\",
      ".",
      "..",
      "%2f",
      "%5c",
      "@",
      ":",
      "evil.example",
      "?"
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const target = safeNext(parts.join(""), "/compte")
        expect(new URL(target, "https://sugu.example").host).toBe("sugu.example")
      })
    )
  })
})

describe("a customer's token", () => {
  const token = (claims: object) =>
    `h.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.s`

  it("tells when it runs out and whether a customer stands behind it", () => {
    expect(tokenExpiry(token({ exp: 1_800_000_000 }))).toBe(1_800_000_000_000)
    expect(hasActor(token({ actor_id: "cus_1" }))).toBe(true)
    expect(hasActor(token({ actor_id: "" }))).toBe(false)
  })

  it("is nothing when it cannot be read", () => {
    for (const text of ["", "a", "a.b.c", "a.bnVsbA.c", token({ exp: "soon" })]) {
      expect(tokenExpiry(text)).toBeUndefined()
      expect(hasActor(text)).toBe(false)
    }
  })
})
