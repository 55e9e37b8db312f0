import { parsePhoneNumberWithError } from "libphonenumber-js/max"
import promotions from "../../data/promotions.json"
import { CUSTOMERS } from "../customers"
import { busyness, planOrders, seasonOf } from "../orders"
import { PRODUCTS } from "../products"

const DAY = 86_400_000
const anchor = new Date("2026-11-20T10:00:00Z")

describe("the catalogue of the seed", () => {
  it("has at least 60 products, each with its own handle, reference and SKUs", () => {
    expect(PRODUCTS.length).toBeGreaterThanOrEqual(60)
    const unique = (values: string[]) => expect(new Set(values).size).toBe(values.length)
    unique(PRODUCTS.map(({ handle }) => handle))
    unique(PRODUCTS.map(({ ref }) => ref))
    unique(PRODUCTS.flatMap(({ variants }) => variants.map(({ sku }) => sku)))
  })

  it("is written in French and in English, to the last attribute", () => {
    for (const { title, description, metadata } of PRODUCTS) {
      expect(title.length).toBeGreaterThan(2)
      expect(description.length).toBeGreaterThan(40)
      for (const key of [
        "name_en",
        "description_en",
        "fabric_en",
        "origin_en",
        "style_en",
        "collection_season_en",
      ]) {
        expect(metadata[key]).toEqual(expect.stringMatching(/\S{2}/))
      }
      expect(metadata.description_en).not.toBe(description)
    }
  })

  it("asks whole francs that end in 00 or 50", () => {
    for (const { price } of PRODUCTS.flatMap(({ variants }) => variants)) {
      expect(price % 50).toBe(0)
      expect(price).toBeGreaterThan(0)
    }
  })

  it("has variants with plenty, with few and with none left", () => {
    const stock = PRODUCTS.flatMap(({ variants }) => variants.map(({ available }) => available))
    expect(stock.filter((amount) => amount === 0).length).toBeGreaterThan(10)
    expect(stock.filter((amount) => amount > 0 && amount < 5).length).toBeGreaterThan(30)
    expect(stock.filter((amount) => amount >= 5).length).toBeGreaterThan(300)
    expect(
      PRODUCTS.some(({ variants }) => variants.every(({ available }) => available === 0))
    ).toBe(true)
  })
})

describe("the customers of the seed", () => {
  it("are at least 80, with phones that their country's plan knows", () => {
    expect(CUSTOMERS.length).toBeGreaterThanOrEqual(80)
    expect(new Set(CUSTOMERS.map(({ email }) => email)).size).toBe(CUSTOMERS.length)
    for (const { phone, addresses } of CUSTOMERS) {
      const parsed = parsePhoneNumberWithError(phone)
      expect(parsed.number).toBe(phone)
      expect(parsed.country?.toLowerCase()).toBe(addresses[0]!.country_code)
      expect(parsed.isValid()).toBe(true)
    }
  })

  it("can receive no letter: every address ends in the reserved .test", () => {
    for (const { email } of CUSTOMERS) expect(email).toMatch(/^[a-z]+\.[a-z]+\d+@clientes\.test$/)
  })
})

describe("the orders of the seed", () => {
  const orders = planOrders(320, anchor)

  it("are the same for the same anchor, and the first ones do not depend on how many follow", () => {
    expect(planOrders(320, anchor)).toEqual(orders)
    const few = new Map(planOrders(40, anchor).map((order) => [order.key, order]))
    for (const [key, order] of few) expect(orders.find((other) => other.key === key)).toEqual(order)
  })

  it("cover thirteen months up to the anchor, oldest first", () => {
    const times = orders.map(({ placedAt }) => placedAt.getTime())
    expect(times).toEqual([...times].sort((a, b) => a - b))
    expect(anchor.getTime() - times[0]!).toBeGreaterThan(330 * DAY)
    expect(anchor.getTime() - times[0]!).toBeLessThan(400 * DAY)
    expect(Math.max(...times)).toBeLessThan(anchor.getTime())
    const months = new Set(orders.map(({ placedAt }) => placedAt.toISOString().slice(0, 7)))
    expect(months.size).toBeGreaterThanOrEqual(13)
  })

  it("happen in the order of life: placed, paid, packed, shipped, delivered", () => {
    for (const order of orders) {
      const moments = [
        order.placedAt,
        order.capturedAt,
        order.packedAt,
        order.shippedAt,
        order.deliveredAt,
      ]
        .filter((moment) => moment !== null)
        .map((moment) => moment.getTime())
      expect(moments).toEqual([...moments].sort((a, b) => a - b))
      expect(Math.max(...moments, order.closedAt?.getTime() ?? 0)).toBeLessThan(anchor.getTime())
    }
  })

  it("show every stage, even when there are only a dozen", () => {
    const stages = (count: number) =>
      [...new Set(planOrders(count, anchor).map(({ stage }) => stage))].sort()
    const all = [
      "authorized",
      "canceled",
      "delivered",
      "packed",
      "paid",
      "returned",
      "shipped",
      "unpaid",
    ]
    expect(stages(12)).toEqual(all)
    expect(stages(320)).toEqual(all)
  })

  it("keep old orders closed: nothing waits for two weeks", () => {
    for (const { stage, placedAt } of orders) {
      if (anchor.getTime() - placedAt.getTime() > 15 * DAY) {
        expect(["delivered", "canceled", "returned"]).toContain(stage)
      }
    }
  })

  it("use promotions that exist", () => {
    const codes = new Set(promotions.map(({ code }) => code))
    const used = orders.flatMap(({ promotion }) => (promotion ? [promotion] : []))
    expect(used.length).toBeGreaterThan(30)
    for (const code of used) expect(codes).toContain(code)
  })
})

describe("seasons", () => {
  it("knows Tabaski, Korité, the new school year and the year's end", () => {
    expect(seasonOf(new Date("2026-05-20")).tabaski).toBe(true)
    expect(seasonOf(new Date("2026-05-28")).tabaski).toBe(false)
    expect(seasonOf(new Date("2026-03-15")).korite).toBe(true)
    expect(seasonOf(new Date("2026-09-05")).backToSchool).toBe(true)
    expect(seasonOf(new Date("2026-12-15")).yearEnd).toBe(true)
  })

  it("makes a Saturday before Tabaski busier than one in January", () => {
    expect(busyness(new Date("2026-05-23"))).toBeGreaterThan(3 * busyness(new Date("2026-01-17")))
  })
})
