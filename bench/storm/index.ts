/**
 * The kill storm: orders keep coming in while processes of the house are killed, and in the
 * end every order that was acknowledged has to be there, whole and once.
 */
import fs from "node:fs"
import path from "node:path"
import type { Client } from "pg"
import type { Variables } from "../../scripts/house/settings"
import { separateHouse } from "../../scripts/test/house"
import { withClient } from "../lib/database"
import { seededRandom } from "../lib/stats"
import { StoreClient } from "../lib/store-client"
import { auditAcknowledged, auditShop } from "./audit"
import { HouseProcess, type Target } from "./house-process"
import { fillShop, randomCart, type StormShop } from "./shop"
import { Shopper } from "./shopper"

/** How hard it storms. */
export type StormOptions = {
  rounds: number
  seed: number
  /** Folder under `.data` for the house, emptied before. */
  folder: string
  log(line: string): void
  /** Clients that order at the same time. */
  shoppers?: number
}

/** What came of it. */
export type StormResult = {
  kills: Record<Target, number>
  acknowledged: number
  /** Milliseconds from each kill to the first answer of shop and pages. */
  recoveries: number[]
  /** One sentence for each broken promise; empty when all is well. */
  problems: string[]
}

const TARGETS: readonly Target[] = ["medusa", "postgres", "supervisor", "web"]
/** A completion under load takes about this long: kills fall into it and right after. */
const KILL_WITHIN_MS = 600
/** A client hangs up on a shop that has died in its hands. */
const REQUEST_LIMIT_MS = 30_000
const UP_LIMIT_MS = 180_000
/** Orders between two kills, so that each strikes a shop that works. */
const ORDERS_BETWEEN = 4
const FIRST_ORDERS_LIMIT_MS = 180_000
/** The house promises that children follow a lost supervisor in this time. */
const CHILDREN_END_MS = 10_000
/** The recovery job looks every minute for orders older than half a minute. */
const SETTLE_LIMIT_MS = 180_000

/**
 * Runs the storm on a house of its own.
 *
 * @throws when the house does not come back, or no order comes through
 */
export async function runStorm(options: StormOptions): Promise<StormResult> {
  const { rounds, seed, folder, log } = options
  const random = seededRandom(seed)
  const variables: Variables = { ...(await separateHouse(folder)), SEED: "off" }
  const dataDir = variables.SUGU_DATA_DIR!
  fs.rmSync(dataDir, { recursive: true, force: true })
  const house = new HouseProcess(variables, path.join(dataDir, "storm.log"))
  log(`seed ${seed}`)
  try {
    await house.start()
    const shop = await fillShop(house)
    const client = new StoreClient(house.storeUrl, shop.publishableKey, REQUEST_LIMIT_MS)
    const storm = new Storm(house, shop, client, random, log)
    const shopping = storm.shop(options.shoppers ?? 3)
    const plan = drawTargets(rounds, random)
    for (const [round, target] of plan.entries()) {
      await storm.strike(target, `${round + 1}/${rounds}`)
    }
    await storm.waitForOrders(ORDERS_BETWEEN)
    await shopping.end()

    const problems = await withClient(house.databaseUrl(), (db) => storm.audit(db))
    if (!(await house.stop())) problems.push("the house did not stop cleanly")
    for (const left of await house.leftoversAfter(CHILDREN_END_MS)) {
      problems.push(`left over: ${left}`)
    }
    return { ...storm.outcome(), problems }
  } finally {
    await house.stop()
  }
}

/** Each target equally often, in an order of the seed. */
function drawTargets(rounds: number, random: () => number): Target[] {
  const drawn: Target[] = []
  while (drawn.length < rounds) {
    const bag = [...TARGETS]
    while (bag.length) drawn.push(...bag.splice(Math.floor(random() * bag.length), 1))
  }
  return drawn.slice(0, rounds)
}

class Storm {
  private shoppers: Shopper[] = []
  private readonly kills: Record<Target, number> = { medusa: 0, postgres: 0, supervisor: 0, web: 0 }
  private readonly recoveries: number[] = []
  private readonly problems: string[] = []
  private completionSent: (() => void) | undefined

  constructor(
    private readonly house: HouseProcess,
    private readonly target: StormShop,
    private readonly client: StoreClient,
    private readonly random: () => number,
    private readonly log: (line: string) => void
  ) {}

  /** Lets clients order until `end` is called; `end` waits for the carts in hand. */
  shop(count: number): { end(): Promise<void> } {
    this.shoppers = Array.from(
      { length: count },
      () =>
        new Shopper(
          this.client,
          () => randomCart(this.target, this.random),
          this.random,
          () => this.completionSent?.()
        )
    )
    const running = Promise.all(this.shoppers.map((shopper) => shopper.run()))
    return {
      end: async () => {
        for (const shopper of this.shoppers) shopper.stop()
        await running
      },
    }
  }

  /** Waits for orders, then kills in the middle of one, and waits until the house is back. */
  async strike(target: Target, round: string): Promise<void> {
    await this.waitForOrders(ORDERS_BETWEEN)
    await new Promise<void>((resolve) => (this.completionSent = resolve))
    this.completionSent = undefined
    await sleep(this.random() * KILL_WITHIN_MS)

    const pid = this.house.kill(target)
    const struck = Date.now()
    if (pid !== undefined) this.kills[target] += 1
    if (target === "supervisor") {
      // One time the next start finds the children gone, the other time it ends them.
      if (this.random() < 0.5) await this.expectChildrenGone()
      await this.house.start()
    }
    await this.waitUntilUp()
    this.recoveries.push(Date.now() - struck)
    this.log(
      `${round} ${target} ${pid ?? "was down"}: back after ${Date.now() - struck} ms, ` +
        `${this.count()} orders so far`
    )
  }

  /** @throws when the shop takes no more orders */
  async waitForOrders(more: number): Promise<void> {
    const goal = this.count() + more
    const until = Date.now() + FIRST_ORDERS_LIMIT_MS
    while (this.count() < goal) {
      if (Date.now() > until) {
        const errors = this.shoppers.flatMap(({ abandoned }) => abandoned)
        throw new Error(`no orders come through; ${errors.map((e) => e.lastError).join("; ")}`)
      }
      await sleep(50)
    }
  }

  /** What was acknowledged has to be whole at once; the rest of the shop may settle first. */
  async audit(db: Client): Promise<string[]> {
    const acknowledged = this.shoppers.flatMap((shopper) => shopper.acknowledged)
    const problems = [
      ...this.problems,
      ...this.shoppers.flatMap(({ contradictions }) => contradictions),
      ...this.shoppers.flatMap(({ abandoned }) =>
        abandoned.map(({ cartId, lastError }) => `cart ${cartId} got no answer: ${lastError}`)
      ),
      ...(await auditAcknowledged(db, acknowledged, this.target.promotionId)),
    ]
    const until = Date.now() + SETTLE_LIMIT_MS
    let unsettled = await auditShop(db, this.target.promotionId)
    while (unsettled.length && Date.now() < until) {
      await sleep(3_000)
      unsettled = await auditShop(db, this.target.promotionId)
    }
    return [...new Set([...problems, ...unsettled])]
  }

  outcome(): Omit<StormResult, "problems"> {
    return { kills: this.kills, acknowledged: this.count(), recoveries: this.recoveries }
  }

  private count(): number {
    return this.shoppers.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0)
  }

  private async expectChildrenGone(): Promise<void> {
    for (const one of await this.house.leftoversAfter(CHILDREN_END_MS)) {
      this.problems.push(`${one} outlived its supervisor by 10 s`)
    }
  }

  /** Medusa's /health says nothing of Postgres. */
  private answersFromDatabase(): Promise<boolean> {
    return this.client.get("/store/regions?limit=1").then(
      () => true,
      () => false
    )
  }

  private async waitUntilUp(): Promise<void> {
    const until = Date.now() + UP_LIMIT_MS
    while (!(await this.house.isUp()) || !(await this.answersFromDatabase())) {
      if (Date.now() > until) throw new Error("the house did not come back")
      await sleep(100)
    }
  }
}

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
