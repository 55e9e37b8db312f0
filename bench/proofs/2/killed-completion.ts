import { Rounds } from "../../../integration-tests/faults/support/rounds"
import type { Proof } from "../../../scripts/proof/contract"

const proof: Proof = {
  title: "a completion killed at every statement that it sends",

  async run({ log }) {
    const rounds = await Rounds.open("proof/killed-completion-house")
    const problems: string[] = []
    let statements: string[] = []
    let kills = 0
    try {
      statements = await rounds.recordCompletion()
      for (const [index, statement] of statements.entries()) {
        const { cartId, died } = await rounds.killedCompletion({ before: index + 1 })
        if (died) kills++
        const found = await rounds.clickAgain(cartId)
        problems.push(...found.map((problem) => `statement ${index + 1}: ${problem}`))
        log(
          `${index + 1}/${statements.length} ${found.length ? "✗" : "✓"} ${statement.slice(0, 80)}`
        )
      }
    } finally {
      await rounds.close()
    }
    const markdown = [
      "Medusa is killed with SIGKILL in place of the n-th statement of a completion (two lines, a",
      "promotion, delivery, payment), for every n. The shopper's next click goes to another",
      "process.",
      "",
      `- ${statements.length} rounds, ${kills} of them ended by the kill; in the others the answer`,
      "  came before: the number of statements varies with what is cached.",
      "- Each cart has one order, answered within 30 s and again by a second click: lines, links,",
      "  stock reserved once, promotion counted once, payment authorised once, cart closed.",
      problems.length ? `- Broken promises: ${problems.length}` : "- No broken promise.",
      ...problems.slice(0, 40).map((problem) => `  - ${problem}`),
    ].join("\n")
    return { passed: problems.length === 0 && kills > statements.length / 2, markdown }
  },
}

export default proof
