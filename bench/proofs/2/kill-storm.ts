import type { Proof } from "../../../scripts/proof/contract"
import { median } from "../../lib/stats"
import { runStorm } from "../../storm"

const ROUNDS = 20

const proof: Proof = {
  title: `${ROUNDS} rounds of kill -9 during a stream of orders`,

  async run({ log }) {
    const seed = Number(process.env.SUGU_TEST_SEED ?? Math.floor(Math.random() * 2 ** 31))
    const { kills, acknowledged, recoveries, problems } = await runStorm({
      rounds: ROUNDS,
      seed,
      folder: "proof/kill-storm-house",
      log,
    })
    const killed = Object.entries(kills).map(([target, count]) => `${target} ${count}`)
    const markdown = [
      "Three clients order without a pause (promotion, delivery, payment); in the middle of a",
      "completion one process is killed. Each client asks again with the same cart until it is",
      "answered.",
      "",
      `- Seed ${seed}; kills: ${killed.join(", ")}.`,
      `- ${acknowledged} orders acknowledged; each checked for its lines, total, reserved stock,`,
      "  use of the promotion, authorised payment and closed cart, and for a second order.",
      `- Back after a kill: median ${seconds(median(recoveries))}, slowest ${seconds(Math.max(...recoveries))}.`,
      problems.length
        ? `- Broken promises: ${problems.length}`
        : "- No broken promise, no process left over.",
      ...problems.slice(0, 40).map((problem) => `  - ${problem}`),
    ].join("\n")
    return { passed: problems.length === 0, markdown }
  },
}

export default proof

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
