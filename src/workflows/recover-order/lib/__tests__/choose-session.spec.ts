import { chooseSession, isMoneySecured } from "../choose-session"

const session = (id: string, status: string, amount = 10_000, created_at = "2026-11-20") => ({
  id,
  status,
  amount,
  created_at,
})

describe("chooseSession", () => {
  it("prefers the session that has come furthest", () => {
    const sessions = [
      session("waiting", "pending"),
      session("promised", "pending_authorization"),
      session("paid", "authorized"),
    ]
    expect(chooseSession(sessions, 10_000)?.id).toBe("paid")
    expect(chooseSession(sessions.slice(0, 2), 10_000)?.id).toBe("promised")
    expect(chooseSession(sessions.slice(0, 1), 10_000)?.id).toBe("waiting")
  })

  it("takes the oldest of equals", () => {
    const sessions = [
      session("new", "pending", 10_000, "2026-11-20T10:00:00Z"),
      session("old", "pending", 10_000, "2026-11-20T09:00:00Z"),
    ]
    expect(chooseSession(sessions, 10_000)?.id).toBe("old")
  })

  it("passes over a waiting session about another amount, but never over money", () => {
    expect(chooseSession([session("a", "pending", 9_000)], 10_000)).toBeUndefined()
    expect(chooseSession([session("a", "requires_more", 9_000)], 10_000)).toBeUndefined()
    expect(chooseSession([session("a", "authorized", 9_000)], 10_000)?.id).toBe("a")
  })

  it("sees through the noise of computed totals", () => {
    expect(chooseSession([session("a", "pending")], "10000.0000000000001")?.id).toBe("a")
  })

  it("never picks a session that has failed", () => {
    expect(chooseSession([session("a", "error"), session("b", "canceled")], 10_000)).toBeUndefined()
  })
})

describe("isMoneySecured", () => {
  it.each(["authorized", "captured", "pending_authorization"])("%s is money", (status) => {
    expect(isMoneySecured({ id: "c", payment_sessions: [session("a", status)] })).toBe(true)
  })

  it.each(["pending", "requires_more", "error", "canceled"])("%s is not", (status) => {
    expect(isMoneySecured({ id: "c", payment_sessions: [session("a", status)] })).toBe(false)
  })

  it("a payment is money unless it was cancelled", () => {
    expect(isMoneySecured({ id: "c", payments: [{ id: "p" }] })).toBe(true)
    expect(isMoneySecured({ id: "c", payments: [{ id: "p", canceled_at: "2026-11-20" }] })).toBe(
      false
    )
    expect(isMoneySecured(null)).toBe(false)
  })
})
