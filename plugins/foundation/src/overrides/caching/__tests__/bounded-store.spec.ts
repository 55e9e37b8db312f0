import fc from "fast-check"
import { BoundedStore } from "../bounded-store"

describe("BoundedStore", () => {
  it("never holds more than its bound, whatever is written", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ maxLength: 8 }), fc.nat(4_000)), { maxLength: 200 }),
        (writes) => {
          const store = new BoundedStore(20_000)
          for (const [key, length] of writes) {
            store.set(key, "x".repeat(length), 60)
            expect(store.size).toBeLessThanOrEqual(20_000)
          }
          for (const [key] of writes) store.delete(key)
          expect(store.size).toBe(0)
        }
      )
    )
  })

  it("lets the least recently used text go first", () => {
    const store = new BoundedStore(4 * 1_400)
    for (const key of ["a", "b", "c", "d"]) store.set(key, "x".repeat(500), 60)
    expect(store.get("a")).not.toBeNull()
    store.set("e", "x".repeat(500), 60)
    expect(store.get("a")).not.toBeNull()
    expect(store.get("b")).toBeNull()
  })

  it("does not keep a text that would push everything else out", () => {
    const store = new BoundedStore(10_000)
    store.set("small", "x", 60)
    store.set("huge", "x".repeat(4_000), 60)
    expect(store.get("huge")).toBeNull()
    expect(store.get("small")).toBe("x")
  })

  it("forgets a text when its time is over", () => {
    let now = 0
    const store = new BoundedStore(10_000, () => now)
    store.set("key", "text", 2)
    now = 1_999
    expect(store.get("key")).toBe("text")
    now = 2_000
    expect(store.get("key")).toBeNull()
    expect(store.size).toBe(0)
  })

  it("drops the keys of one prefix only", () => {
    const store = new BoundedStore(10_000)
    store.set("stock:1", "a", 60)
    store.set("catalogue:1", "b", 60)
    store.deletePrefix("stock:")
    expect(store.get("stock:1")).toBeNull()
    expect(store.get("catalogue:1")).toBe("b")
  })
})
