import { isDeepStrictEqual } from "node:util"
import { Client } from "pg"
import { complete, readyCart, type Http } from "../../support/checkout"
import { promotionUses, readMaking, stockErrors, wholeMaking } from "../../support/making"
import { until } from "../../support/until"
import { CompletionHouse } from "./completion-house"
import type { Death, Victim } from "./victim"

/** A dead process gives its locks up after 2 s; the rest is a busy machine. */
const CLICK_LIMIT_MS = 30_000

/**
 * Completions that are killed, one a round, and what became of their orders.
 *
 * One process lives throughout: it fills the carts and receives the shopper's next click. The
 * victim of the next round boots while this one is checked.
 */
export class Rounds {
  private made = 0

  private constructor(
    private readonly house: CompletionHouse,
    private db: Client,
    private readonly shopper: Http,
    private next: Promise<Victim>
  ) {}

  static async open(folder: string): Promise<Rounds> {
    const house = await CompletionHouse.open(folder)
    try {
      const db = await connect(house.databaseUrl)
      const survivor = await house.startMedusa()
      const next = house.startMedusa()
      await next
      return new Rounds(house, db, survivor.http(house.shop.publishableKey), next)
    } catch (error) {
      await house.close()
      throw error
    }
  }

  async close(): Promise<void> {
    await this.next.catch(() => undefined)
    await this.db.end().catch(() => undefined)
    await this.house.close()
  }

  /** @returns every statement of one completion that nothing disturbs, in its order */
  async recordCompletion(): Promise<string[]> {
    const victim = await this.next
    const cartId = await this.newCart()
    const statements = await victim.record(() => complete(this.httpOf(victim), cartId))
    this.made++
    return statements
  }

  /** Completes a new cart on a process that dies on the way. */
  async killedCompletion(death: Death): Promise<{ cartId: string; died: boolean }> {
    const cartId = await this.newCart()
    const victim = await this.next
    await victim.arm(death)
    await complete(this.httpOf(victim), cartId).catch(() => undefined)
    // A statement that background work sends may be the one, a moment after the answer.
    const died = await victim.died(1_000)
    await victim.stop()
    this.next = this.house.startMedusa()
    return { cartId, died }
  }

  /**
   * Clicks again, twice.
   *
   * @returns a sentence for each thing that is not as it must be: one whole order, answered
   *   in time, both times the same
   */
  async clickAgain(cartId: string): Promise<string[]> {
    const started = Date.now()
    const { status, orderId, data } = await complete(this.shopper, cartId)
    if (!orderId) return [`${cartId}: no order but ${status} ${JSON.stringify(data)}`]
    this.made++
    const took = Date.now() - started
    const problems = took > CLICK_LIMIT_MS ? [`${cartId}: the click took ${took} ms`] : []
    problems.push(...(await this.lacks(cartId, orderId)))
    const again = await complete(this.shopper, cartId)
    if (again.orderId !== orderId)
      problems.push(`${cartId}: first ${orderId}, then ${again.orderId}`)
    return [...problems, ...(await this.lacks(cartId, orderId))]
  }

  /** Boots the next process and nobody clicks. @returns as {@link clickAgain} */
  async waitForNextStart(cartId: string, withinMs: number): Promise<string[]> {
    if ((await readMaking(this.db, cartId)).settled) return [`${cartId}: was not interrupted`]
    await this.next
    await until(async () => (await readMaking(this.db, cartId)).settled, withinMs)
    const { orders } = await readMaking(this.db, cartId)
    this.made++
    return this.lacks(cartId, String(orders[0]))
  }

  /**
   * Kills Postgres in the middle of a completion whose process lives on.
   *
   * @returns as {@link clickAgain}, from clicks on that same process
   */
  async killedPostgres(pattern: string, withinMs: number): Promise<string[]> {
    const victim = await this.next
    const http = this.httpOf(victim)
    const cartId = await this.newCart()
    const { held } = await victim.hold(pattern, 500)
    const first = complete(http, cartId).catch(() => undefined)
    await held
    await this.house.killPostgres()
    const early = (await first)?.orderId
    if (early) return [`${cartId}: answered ${early} although Postgres was dead`]

    this.db = await connect(this.house.databaseUrl)
    let orderId: string | undefined
    await until(async () => {
      orderId = (await complete(http, cartId).catch(() => undefined))?.orderId
      return orderId !== undefined
    }, withinMs)
    this.made++
    return this.lacks(cartId, orderId!)
  }

  private async lacks(cartId: string, orderId: string): Promise<string[]> {
    const problems: string[] = []
    const making = await readMaking(this.db, cartId)
    const whole = wholeMaking(orderId, [2, 1], { promotions: 1 })
    if (!isDeepStrictEqual(making, whole)) {
      problems.push(`${cartId}: ${JSON.stringify(making)} is not ${JSON.stringify(whole)}`)
    }
    const uses = await promotionUses(this.db, this.house.shop.code)
    if (uses !== this.made) problems.push(`${uses} uses of the promotion by ${this.made} orders`)
    const stock = await stockErrors(this.db)
    if (stock.length) problems.push(`stock: ${JSON.stringify(stock)}`)
    return problems
  }

  private newCart(): Promise<string> {
    const { shop } = this.house
    return readyCart(this.shopper, {
      regionId: shop.regionId,
      shippingOptionId: shop.shippingOptionId,
      lines: [
        { variantId: shop.variants[0]!.id, quantity: 2 },
        { variantId: shop.variants[1]!.id, quantity: 1 },
      ],
      codes: [shop.code],
    })
  }

  private httpOf(victim: Victim): Http {
    return victim.http(this.house.shop.publishableKey)
  }
}

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url })
  // Postgres is killed too.
  client.on("error", () => undefined)
  await client.connect()
  return client
}
