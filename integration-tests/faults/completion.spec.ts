import fc from "fast-check"
import { randomSeed } from "../support/seed"
import { Rounds } from "./support/rounds"
import type { Death } from "./support/victim"

jest.setTimeout(30 * 60_000)

const BEFORE_LINK = 'insert into .*"?order_cart"? '
/** Where Medusa's completion goes from one transaction to the next. */
const WINDOWS: [string, Death][] = [
  ["before the order is committed", { after: 1, pattern: "insert into order_completion" }],
  ["between order and link", { before: 1, pattern: BEFORE_LINK }],
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
/** With the windows, about a tenth of all statements; `npm run proof -- 2` takes all. */
const STATEMENTS = 4

describe("a completion killed with SIGKILL", () => {
  let rounds: Rounds

  beforeAll(async () => {
    rounds = await Rounds.open("test/completion")
  })
  afterAll(() => rounds?.close())

  it.each(WINDOWS)("%s: the next click receives one whole order", async (_, death) => {
    const { cartId, died } = await rounds.killedCompletion(death)
    expect(died).toBe(true)
    expect(await rounds.clickAgain(cartId)).toEqual([])
  })

  it("without a next click, the next start finishes the order", async () => {
    const { cartId, died } = await rounds.killedCompletion({ before: 1, pattern: BEFORE_LINK })
    expect(died).toBe(true)
    expect(await rounds.waitForNextStart(cartId, 60_000)).toEqual([])
  })

  it("Postgres killed under it: the same process soon answers one whole order", async () => {
    expect(await rounds.killedPostgres(BEFORE_LINK, 90_000)).toEqual([])
  })

  it("at any statement: the next click receives one whole order", async () => {
    const statements = await rounds.recordCompletion()
    expect(statements.length).toBeGreaterThan(40)
    const [chosen] = fc.sample(
      fc.shuffledSubarray([...statements.keys()], { minLength: STATEMENTS, maxLength: STATEMENTS }),
      { numRuns: 1, seed: randomSeed("killed completion") }
    )
    for (const index of chosen!) {
      process.stdout.write(
        `killed at statement ${index + 1} of ${statements.length}: ${statements[index]?.slice(0, 100)}\n`
      )
      const { cartId } = await rounds.killedCompletion({ before: index + 1 })
      expect(await rounds.clickAgain(cartId)).toEqual([])
    }
  })
})
