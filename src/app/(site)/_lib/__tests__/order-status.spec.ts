import { orderBadge, orderSteps, type OrderFacts } from "../order-status"

const placed: OrderFacts = {
  status: "pending",
  payment_status: "authorized",
  fulfillment_status: "not_fulfilled",
  created_at: "2026-11-20T10:00:00Z",
}
const stepsOf = (order: Partial<OrderFacts>) =>
  orderSteps({ ...placed, ...order }).map(({ name, state }) => `${name}:${state}`)

describe("an order's progress", () => {
  it("waits for payment once placed", () => {
    expect(stepsOf({})).toEqual([
      "placed:done",
      "payment:current",
      "preparation:todo",
      "shipped:todo",
      "delivered:todo",
    ])
  })

  it("is prepared once paid, then shipped, then delivered, with the time of each", () => {
    const captured = {
      payment_status: "captured",
      payment_collections: [{ payments: [{ captured_at: "2026-11-20T11:00:00Z" }] }],
    }
    expect(stepsOf(captured)).toContain("preparation:current")
    const steps = orderSteps({
      ...placed,
      ...captured,
      fulfillment_status: "delivered",
      fulfillments: [
        {
          created_at: "2026-11-21T08:00:00Z",
          shipped_at: "2026-11-21T10:00:00Z",
          delivered_at: "2026-11-22T10:00:00Z",
        },
        { created_at: "2026-11-25T08:00:00Z", canceled_at: "2026-11-25T09:00:00Z" },
      ],
    })
    expect(steps.map(({ state, at }) => [state, at?.toISOString()])).toEqual([
      ["done", "2026-11-20T10:00:00.000Z"],
      ["done", "2026-11-20T11:00:00.000Z"],
      ["done", "2026-11-21T08:00:00.000Z"],
      ["done", "2026-11-21T10:00:00.000Z"],
      ["done", "2026-11-22T10:00:00.000Z"],
    ])
  })

  it("still waits for payment when the parcel left first, as with cash on delivery", () => {
    expect(stepsOf({ fulfillment_status: "shipped" })).toEqual([
      "placed:done",
      "payment:current",
      "preparation:done",
      "shipped:done",
      "delivered:todo",
    ])
  })

  it("is not complete while only a part of it is prepared or shipped", () => {
    expect(
      stepsOf({ payment_status: "captured", fulfillment_status: "partially_fulfilled" })
    ).toContain("preparation:current")
    expect(
      stepsOf({ payment_status: "captured", fulfillment_status: "partially_shipped" })
    ).toContain("preparation:current")
  })
})

describe("an order's badge", () => {
  it("says what the buyer needs to know first", () => {
    const cases: [Partial<OrderFacts>, string][] = [
      [{}, "received"],
      [{ payment_status: "captured" }, "paid"],
      [{ fulfillment_status: "fulfilled" }, "ready"],
      [{ fulfillment_status: "shipped" }, "shipped"],
      [{ fulfillment_status: "delivered" }, "delivered"],
      [{ status: "canceled", fulfillment_status: "delivered" }, "canceled"],
      [{ payment_status: "refunded", fulfillment_status: "delivered" }, "refunded"],
      [{ payment_status: "requires_action" }, "action"],
    ]
    for (const [facts, badge] of cases) {
      expect([facts, orderBadge({ ...placed, ...facts })]).toEqual([facts, badge])
    }
  })
})
