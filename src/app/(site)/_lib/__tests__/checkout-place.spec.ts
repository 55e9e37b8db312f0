import { joined, placeOrder, type CompletionAnswer } from "../checkout-place"

/** A store that gives these answers in turn, and a clock that only sleeping moves. */
function storeAnswering(...answers: CompletionAnswer[]) {
  let asked = 0
  let time = 0
  return {
    asked: () => asked,
    options: {
      complete: async () => answers[Math.min(asked++, answers.length - 1)]!,
      sleep: async (ms: number) => {
        time += ms
      },
      now: () => time,
    },
  }
}

describe("placing an order", () => {
  it("asks again about the same cart when the answer is lost, and gives the order", async () => {
    const store = storeAnswering(
      { kind: "lost" },
      { kind: "lost" },
      { kind: "order", orderId: "order_1" }
    )
    expect(await placeOrder(store.options)).toEqual({ kind: "order", orderId: "order_1" })
    expect(store.asked()).toBe(3)
  })

  it("does not insist when the store refuses", async () => {
    const store = storeAnswering({ kind: "refused", reason: "stock" })
    expect(await placeOrder(store.options)).toEqual({ kind: "refused", reason: "stock" })
    expect(store.asked()).toBe(1)
  })

  it("says that it does not know when no answer comes within its patience", async () => {
    const store = storeAnswering({ kind: "lost" })
    expect(await placeOrder({ ...store.options, patienceMs: 30_000 })).toEqual({ kind: "unknown" })
    expect(store.options.now()).toBeLessThan(30_000)
    expect(store.asked()).toBeGreaterThan(5)
  })
})

describe("two presses at once", () => {
  it("share one piece of work and its result, and a later press starts anew", async () => {
    let runs = 0
    let finish: (value: string) => void = () => undefined
    const work = () => {
      runs += 1
      return new Promise<string>((resolve) => (finish = resolve))
    }
    const first = joined("cart_1", work)
    const second = joined("cart_1", work)
    const other = joined("cart_2", async () => "other")
    finish("order_1")
    expect(await Promise.all([first, second, other])).toEqual(["order_1", "order_1", "other"])
    expect(runs).toBe(1)
    expect(await joined("cart_1", async () => "again")).toBe("again")
  })

  it("share a failure too, which does not stick", async () => {
    const fail = () => Promise.reject(new Error("down"))
    const both = [joined("cart_3", fail), joined("cart_3", fail)]
    await expect(Promise.allSettled(both)).resolves.toMatchObject([
      { status: "rejected" },
      { status: "rejected" },
    ])
    expect(await joined("cart_3", async () => "up")).toBe("up")
  })
})
