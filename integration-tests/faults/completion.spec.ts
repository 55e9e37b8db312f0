import fc from "fast-check"
import { Client } from "pg"
import { complete, readyCart, type Http } from "../support/checkout"
import { promotionUses, readMaking, stockErrors, wholeMaking } from "../support/making"
import { randomSeed } from "../support/seed"
import { until } from "../support/until"
import { CompletionHouse } from "./support/completion-house"
import type { Death, Victim } from "./support/victim"

jest.setTimeout(3 * 60 * 60_000)

/** Where Medusa's completion goes from one transaction to the next. */
const WINDOWS: [string, Death][] = [
  ["before the order is committed", { after: 1, pattern: "insert into order_completion" }],
  ["between order and link", { before: 1, pattern: 'insert into .*"?order_cart"? ' }],
  ["before the stock is reserved", { before: 1, pattern: 'insert into .*"?reservation_item"?' }],
  ["before promotion use is counted", { before: 1, pattern: "set usage_registered_at = now" }],
  ["while promotion use is counted", { after: 1, pattern: 'update .*"promotion" set' }],
  ["before the payment is authorised", { before: 1, pattern: 'insert into .*"payment" ' }],
  ["before the order is settled", { before: 1, pattern: "set settled_at = now" }],
  [
    "before the answer, when the lock is given back",
    { before: 2, pattern: "delete from held_lock" },
  ],
]
/** Of all statements of a completion; with the windows, a tenth. All of them in a proof. */
const SHARE = process.env.SUGU_FULL === "1" ? 1 : 0.03

describe("a completion killed with SIGKILL", () => {
  let house: CompletionHouse
  let db: Client
  /** A process that lives throughout, and receives the shopper's next click. */
  let survivor: Victim
  /** Booted while the round before is checked. */
  let next: Promise<Victim>
  let shopper: Http
  let made = 0

  beforeAll(async () => {
    house = await CompletionHouse.open("test/completion")
    db = await connect()
    survivor = await house.startMedusa()
    shopper = survivor.http(house.shop.publishableKey)
    next = house.startMedusa()
    await next
  })
  afterAll(async () => {
    await next?.catch(() => undefined)
    await db?.end()
    await house?.close()
  })

  async function connect(): Promise<Client> {
    const client = new Client({ connectionString: house.databaseUrl })
    // Postgres is killed too, below.
    client.on("error", () => undefined)
    await client.connect()
    return client
  }

  const newCart = () =>
    readyCart(shopper, {
      regionId: house.shop.regionId,
      shippingOptionId: house.shop.shippingOptionId,
      lines: [
        { variantId: house.shop.variants[0]!.id, quantity: 2 },
        { variantId: house.shop.variants[1]!.id, quantity: 1 },
      ],
      codes: [house.shop.code],
    })

  /** Completes a new cart on a process that dies on the way. */
  async function killedCompletion(death: Death): Promise<{ cartId: string; died: boolean }> {
    const cartId = await newCart()
    const victim = await next
    await victim.arm(death)
    await complete(victim.http(house.shop.publishableKey), cartId).catch(() => undefined)
    // A statement that background work sends may be the one, a moment after the answer.
    const died = await victim.died(1_000)
    await victim.stop()
    next = house.startMedusa()
    return { cartId, died }
  }

  async function expectWhole(cartId: string, orderId: string): Promise<void> {
    expect(await readMaking(db, cartId)).toEqual(wholeMaking(orderId, [2, 1], { promotions: 1 }))
    expect(await promotionUses(db, house.shop.code)).toBe(made)
    expect(await stockErrors(db)).toEqual([])
  }

  async function expectOneWholeOrder(cartId: string): Promise<void> {
    const started = Date.now()
    const { status, orderId, data } = await complete(shopper, cartId)
    expect({ status, data: orderId ? "an order" : data }).toEqual({ status: 200, data: "an order" })
    expect(Date.now() - started).toBeLessThan(30_000)
    made++
    await expectWhole(cartId, orderId!)
    expect((await complete(shopper, cartId)).orderId).toBe(orderId)
    await expectWhole(cartId, orderId!)
  }

  it.each(WINDOWS)("%s: the next click receives one whole order", async (_, death) => {
    const { cartId, died } = await killedCompletion(death)
    expect(died).toBe(true)
    await expectOneWholeOrder(cartId)
  })

  it("without a next click, the next start finishes the order", async () => {
    const { cartId, died } = await killedCompletion({
      before: 1,
      pattern: 'insert into .*"?order_cart"? ',
    })
    expect(died).toBe(true)
    expect((await readMaking(db, cartId)).settled).toBe(false)
    await next
    await until(async () => (await readMaking(db, cartId)).settled, 60_000)
    const { orders } = await readMaking(db, cartId)
    made++
    await expectWhole(cartId, orders[0]!)
    expect((await complete(shopper, cartId)).orderId).toBe(orders[0])
  })

  it("Postgres killed under it: the same process soon answers one whole order", async () => {
    const victim = await next
    const http = victim.http(house.shop.publishableKey)
    const cartId = await newCart()
    const { held } = await victim.hold('insert into .*"?order_cart"? ', 500)
    const first = complete(http, cartId).catch(() => undefined)
    await held
    await house.killPostgres()
    expect((await first)?.orderId).toBeUndefined()
    db = await connect()

    let orderId: string | undefined
    await until(async () => {
      orderId = (await complete(http, cartId).catch(() => undefined))?.orderId
      return orderId !== undefined
    }, 90_000)
    made++
    await expectWhole(cartId, orderId!)
  })

  it("at any statement: the next click receives one whole order", async () => {
    const victim = await next
    const cartId = await newCart()
    const statements = await victim.record(() =>
      complete(victim.http(house.shop.publishableKey), cartId)
    )
    made++
    expect(statements.length).toBeGreaterThan(40)
    const all = Array.from({ length: statements.length }, (_, index) => index + 1)
    const chosen =
      SHARE === 1
        ? all
        : fc.sample(
            fc.shuffledSubarray(all, {
              minLength: Math.ceil(all.length * SHARE),
              maxLength: Math.ceil(all.length * SHARE),
            }),
            {
              numRuns: 1,
              seed: randomSeed("killed completion"),
            }
          )[0]!
    for (const before of chosen) {
      process.stdout.write(
        `killed at statement ${before} of ${statements.length}: ${statements[before - 1]?.slice(0, 100)}\n`
      )
      const killed = await killedCompletion({ before })
      await expectOneWholeOrder(killed.cartId)
    }
  })
})
