import fc from "fast-check"
import { ORDER_LINK_DAYS, signOrderLink, verifyOrderLink } from "../order-link"

const secret = "a-secret-of-more-than-thirty-two-characters"
const orderId = "order_01JABCDEF"
const now = Date.UTC(2026, 10, 20)
const day = 24 * 60 * 60 * 1000

describe("order link", () => {
  it("opens the order it was signed for until its last second", () => {
    const signature = signOrderLink(secret, orderId, now)
    const end = now + ORDER_LINK_DAYS * day
    expect(verifyOrderLink(secret, orderId, signature, now)).toBe("valid")
    expect(verifyOrderLink(secret, orderId, signature, end - 1000)).toBe("valid")
    expect(verifyOrderLink(secret, orderId, signature, end)).toBe("expired")
  })

  it("opens no other order", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (one, other) => {
        fc.pre(one !== other)
        const signature = signOrderLink(secret, one, now)
        expect(verifyOrderLink(secret, one, signature, now)).toBe("valid")
        expect(verifyOrderLink(secret, other, signature, now)).toBe("invalid")
      })
    )
  })

  it("refuses a link in which any single character was changed, added or removed", () => {
    const signature = signOrderLink(secret, orderId, now)
    const alphabet = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_."
    for (let at = 0; at < signature.length; at++) {
      for (const letter of alphabet) {
        if (letter === signature[at]) continue
        const changed = signature.slice(0, at) + letter + signature.slice(at + 1)
        expect(verifyOrderLink(secret, orderId, changed, now)).toBe("invalid")
      }
      const shorter = signature.slice(0, at) + signature.slice(at + 1)
      expect(verifyOrderLink(secret, orderId, shorter, now)).toBe("invalid")
    }
    expect(verifyOrderLink(secret, orderId, `0${signature}`, now)).toBe("invalid")
    expect(verifyOrderLink(secret, orderId, `${signature}A`, now)).toBe("invalid")
  })

  it("cannot be prolonged by editing the expiry, nor forged with another secret", () => {
    const [, code] = signOrderLink(secret, orderId, now).split(".")
    const later = Math.floor((now + 999 * day) / 1000).toString(36)
    expect(verifyOrderLink(secret, orderId, `${later}.${code}`, now)).toBe("invalid")
    const forged = signOrderLink(`${secret}!`, orderId, now)
    expect(verifyOrderLink(secret, orderId, forged, now)).toBe("invalid")
  })

  it("answers invalid, and does not throw, for anything that is not a signature", () => {
    for (const value of [undefined, null, "", ".", "abc", ["a", "b"], 12, "x".repeat(5000)]) {
      expect(verifyOrderLink(secret, orderId, value, now)).toBe("invalid")
    }
  })
})
