import { runStorm } from "../../bench/storm"
import { randomSeed } from "../support/seed"

jest.setTimeout(20 * 60_000)

describe("a stream of orders while processes are killed", () => {
  it("keeps every acknowledged order whole and once, and leaves no process behind", async () => {
    const { acknowledged, problems } = await runStorm({
      rounds: 2,
      seed: randomSeed("kill storm"),
      folder: "test/kill-storm",
      log: (line) => process.stdout.write(`${line}\n`),
    })
    expect(problems).toEqual([])
    expect(acknowledged).toBeGreaterThanOrEqual(8)
  })
})
