/**
 * Thirteen months of trade, computed from the day of the first seed: who bought what, when,
 * and how far each order has come. Order number `n` is the same however many are asked for.
 */
import calendar from "../data/calendar.json"
import { randomFrom, type Random } from "../lib/random"
import { CUSTOMERS, type PlannedCustomer } from "./customers"
import { PRODUCTS, type PlannedProduct, type PlannedVariant } from "./products"

/** How far an order has come. */
export type OrderStage =
  "unpaid" | "authorized" | "paid" | "packed" | "shipped" | "delivered" | "canceled" | "returned"

export interface PlannedLine {
  product: PlannedProduct
  variant: PlannedVariant
  quantity: number
}

export interface PlannedOrder {
  /** Stable natural key, kept in the order's metadata. */
  key: string
  customer: PlannedCustomer
  /** Index into the customer's addresses. */
  address: number
  lines: PlannedLine[]
  /** Code of the shipping option's type. */
  shipping: string
  promotion: string | null
  stage: OrderStage
  placedAt: Date
  capturedAt: Date | null
  packedAt: Date | null
  shippedAt: Date | null
  deliveredAt: Date | null
  /** When it was cancelled, or the goods came back. */
  closedAt: Date | null
}

const DAY = 86_400_000
const HOUR = 3_600_000
const MONTHS_SHOWN = 13
const DAYS_SHOWN = Math.round((MONTHS_SHOWN * 365.25) / 12)

const TABASKI = calendar.tabaski.map((day) => Date.parse(day))
const KORITE = calendar.korite.map((day) => Date.parse(day))

/** True in the `days` before one of the feasts. */
const before = (feasts: readonly number[], time: number, days: number) =>
  feasts.some((feast) => time < feast && feast - time <= days * DAY)

export interface Season {
  tabaski: boolean
  korite: boolean
  yearEnd: boolean
  backToSchool: boolean
}

/** Which high seasons a day belongs to. */
export function seasonOf(day: Date): Season {
  const month = day.getUTCMonth() + 1
  const date = day.getUTCDate()
  return {
    tabaski: before(TABASKI, day.getTime(), 28),
    korite: before(KORITE, day.getTime(), 16),
    yearEnd: (month === 12 && date >= 4) || (month === 11 && date >= 24),
    backToSchool: (month === 8 && date >= 24) || (month === 9 && date <= 20),
  }
}

/** How busy a day is, relative to an ordinary one. */
export function busyness(day: Date): number {
  const season = seasonOf(day)
  const weekday = [1.1, 0.8, 0.85, 0.9, 1, 1.2, 1.45][day.getUTCDay()] ?? 1
  let factor = weekday
  if (season.tabaski) factor *= 2.8
  if (season.korite) factor *= 1.9
  if (season.yearEnd) factor *= 2.2
  if (season.backToSchool) factor *= 1.6
  if (day.getUTCMonth() === 0) factor *= 0.65
  return factor
}

/** Days that the orders are spread over, each with the sum of busyness up to it. */
function calendarOf(anchor: Date): { day: Date; until: number }[] {
  const last = Math.floor(anchor.getTime() / DAY) * DAY
  let until = 0
  return Array.from({ length: DAYS_SHOWN }, (_, index) => {
    const age = DAYS_SHOWN - index
    const day = new Date(last - age * DAY)
    // The shop grows: today is busier than a year ago.
    until += busyness(day) * (0.7 + (0.6 * index) / DAYS_SHOWN)
    return { day, until }
  })
}

function pickTime(random: Random, days: ReturnType<typeof calendarOf>): Date {
  const goal = random.next() * (days.at(-1)?.until ?? 0)
  const { day } = days.find(({ until }) => until > goal) ?? days.at(-1)!
  const hour = random.weighted(
    [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23],
    (candidate) => (candidate >= 19 && candidate <= 21 ? 3 : candidate === 12 ? 2.2 : 1)
  )
  return new Date(day.getTime() + hour * HOUR + random.int(0, 3599) * 1000)
}

function appeal(product: PlannedProduct, season: Season): number {
  let weight = product.tags.includes("best-seller") ? 3 : 1
  const made = String(product.metadata.collection_season)
  if (season.tabaski && made.startsWith("Tabaski")) weight *= 6
  if (season.korite && product.metadata.style === "Traditionnel") weight *= 3
  if (season.yearEnd && (made.startsWith("Fêtes") || product.tags.includes("cadeau"))) weight *= 4
  if (season.backToSchool && made.startsWith("Rentrée")) weight *= 4
  return weight
}

function pickLines(random: Random, customer: PlannedCustomer, season: Season): PlannedLine[] {
  const reseller = customer.groups.includes("Revendeuses")
  const count = random.weighted([1, 2, 3, 4], (lines) => [0, 52, 30, 13, 5][lines] ?? 0)
  const lines: PlannedLine[] = []
  while (lines.length < count) {
    const product = random.weighted(PRODUCTS, (candidate) => appeal(candidate, season))
    if (lines.some((line) => line.product === product)) continue
    const variant = random.pick(product.variants)
    const quantity = reseller
      ? random.int(2, 5)
      : variant.price < 15_000 && random.chance(0.3)
        ? 2
        : 1
    lines.push({ product, variant, quantity })
  }
  return lines
}

/** How far orders of an age have come; shares of a hundred. */
function pickStage(random: Random, ageInDays: number): OrderStage {
  const shares: Partial<Record<OrderStage, number>> =
    ageInDays > 14
      ? { delivered: 88, canceled: 8, returned: 4 }
      : ageInDays > 6
        ? { delivered: 52, shipped: 36, canceled: 7, packed: 5 }
        : ageInDays > 2
          ? { shipped: 38, packed: 26, paid: 18, authorized: 10, canceled: 8 }
          : { paid: 34, authorized: 34, unpaid: 18, packed: 14 }
  return random.weighted(Object.entries(shares) as [OrderStage, number][], ([, share]) => share)[0]
}

function pickShipping(random: Random, customer: PlannedCustomer, city: string): string {
  if (customer.addresses[0]?.country_code !== "ci") return "uemoa"
  if (city !== "Abidjan") return "standard"
  return random.weighted(["courier-yango", "standard", "pickup"], (code) =>
    code === "courier-yango" ? 55 : code === "standard" ? 28 : 17
  )
}

function pickPromotion(
  random: Random,
  customer: PlannedCustomer,
  goods: number,
  ageInDays: number,
  shipping: string
): string | null {
  if (customer.groups.includes("Fidèles") && random.chance(0.35)) return "FIDELE15"
  if (ageInDays <= 20 && goods >= 40_000 && random.chance(0.4)) return "NOEL5000"
  if (goods >= 30_000 && shipping !== "pickup" && random.chance(0.12)) return "LIVRAISON0"
  return random.chance(0.14) ? "BIENVENUE10" : null
}

/** A moment some hours after another, but never after the anchor. */
function later(random: Random, from: Date, hours: readonly [number, number], anchor: Date): Date {
  const time = from.getTime() + random.int(hours[0] * 3600, hours[1] * 3600) * 1000
  return new Date(Math.min(time, anchor.getTime() - 60_000))
}

/**
 * The first orders show every stage, the open ones a few days old, so that even a short seed
 * has parcels to pack, money to capture and pieces kept aside.
 */
const SHOWCASE: readonly { stage: OrderStage; ageInHours: number; promotion?: string }[] = [
  { stage: "authorized", ageInHours: 5 },
  { stage: "paid", ageInHours: 9 },
  { stage: "unpaid", ageInHours: 3 },
  { stage: "packed", ageInHours: 40 },
  { stage: "shipped", ageInHours: 66, promotion: "LIVRAISON0" },
  { stage: "delivered", ageInHours: 24 * 30, promotion: "NOEL5000" },
  { stage: "canceled", ageInHours: 24 * 12 },
  { stage: "returned", ageInHours: 24 * 45 },
  { stage: "authorized", ageInHours: 20 },
  { stage: "paid", ageInHours: 28 },
]

/** Plans one order; `days` come from {@link calendarOf} the anchor. */
function plan(number: number, anchor: Date, days: ReturnType<typeof calendarOf>): PlannedOrder {
  const random = randomFrom(`order ${number}`)
  const showcase = SHOWCASE[number - 1]
  const placedAt = showcase
    ? new Date(anchor.getTime() - showcase.ageInHours * HOUR)
    : pickTime(random, days)
  const customer = random.weighted(CUSTOMERS, ({ groups }) =>
    groups.includes("Fidèles") ? 4 : groups.includes("Revendeuses") ? 2.5 : 1
  )
  const address = random.int(0, customer.addresses.length - 1)
  const lines = pickLines(random, customer, seasonOf(placedAt))
  const ageInDays = (anchor.getTime() - placedAt.getTime()) / DAY
  const stage = showcase?.stage ?? pickStage(random, ageInDays)
  const shipping = pickShipping(random, customer, customer.addresses[address]?.city ?? "")
  const goods = lines.reduce((sum, line) => sum + line.variant.price * line.quantity, 0)
  const promotion =
    showcase?.promotion ?? pickPromotion(random, customer, goods, ageInDays, shipping)

  const reached = (...stages: OrderStage[]) => stages.includes(stage)
  const fulfilled = reached("packed", "shipped", "delivered", "returned")
  const dispatched = reached("shipped", "delivered", "returned")
  const received = reached("delivered", "returned")
  const far = shipping === "uemoa"

  const captured = fulfilled || stage === "paid" || (stage === "canceled" && random.chance(0.4))
  const capturedAt = captured ? later(random, placedAt, [0, 3], anchor) : null
  const packedAt = fulfilled ? later(random, capturedAt ?? placedAt, [2, 26], anchor) : null
  const shippedAt = dispatched && packedAt ? later(random, packedAt, [1, 20], anchor) : null
  const deliveredAt =
    received && shippedAt
      ? later(
          random,
          shippedAt,
          shipping === "courier-yango" ? [1, 5] : far ? [72, 190] : [20, 90],
          anchor
        )
      : null
  const closedAt = reached("canceled")
    ? later(random, placedAt, [2, 40], anchor)
    : reached("returned") && deliveredAt
      ? later(random, deliveredAt, [48, 150], anchor)
      : null

  return {
    key: `seed-${String(number).padStart(5, "0")}`,
    customer,
    address,
    lines,
    shipping,
    promotion,
    stage,
    placedAt,
    capturedAt,
    packedAt,
    shippedAt,
    deliveredAt,
    closedAt,
  }
}

/**
 * The first `count` orders, oldest first.
 *
 * @param anchor - the moment of the first seed; the last order lies shortly before it
 */
export function planOrders(count: number, anchor: Date): PlannedOrder[] {
  const days = calendarOf(anchor)
  return Array.from({ length: count }, (_, index) => plan(index + 1, anchor, days)).sort(
    (a, b) => a.placedAt.getTime() - b.placedAt.getTime()
  )
}
