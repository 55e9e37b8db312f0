/**
 * Preloaded into a Medusa process (`node --require`): ends it with SIGKILL at a chosen
 * statement. Product code knows nothing of it.
 *
 * Orders come over the process channel:
 * - `{ type: "arm", before: n }` kills instead of sending the n-th statement from now on;
 * - `{ type: "arm", before | after: n, pattern }` counts only statements that match, and
 *   `after` kills when the answer has arrived and nobody has seen it;
 * - with `hold: ms` nothing is killed: `{ type: "held" }` is sent, and the statement waits;
 * - `{ type: "record" }`, then `{ type: "report" }`: the statements in between.
 * Each is answered with `{ type, statements? }`.
 */
const { Client } = require("pg")

let plan
let seen = 0
let recorded

const die = () => process.kill(process.pid, "SIGKILL")

function isDue(text) {
  if (!plan || (plan.pattern && !plan.pattern.test(text))) return false
  return ++seen === (plan.before ?? plan.after)
}

function hold(goOn) {
  process.send({ type: "held" })
  return new Promise((resolve, reject) => {
    setTimeout(() => Promise.resolve(goOn()).then(resolve, reject), plan.hold)
  })
}

const send = Client.prototype.query
Client.prototype.query = function query(...args) {
  const text = typeof args[0] === "string" ? args[0] : (args[0]?.text ?? "")
  recorded?.push(text.slice(0, 160))
  if (!isDue(text)) return send.apply(this, args)
  if (plan.hold) return hold(() => send.apply(this, args))
  if (plan.before) return die()

  const last = args.length - 1
  if (typeof args[last] === "function") {
    args[last] = die
    return send.apply(this, args)
  }
  return send.apply(this, args).then(die, die)
}

process.on("message", (message) => {
  const answer = { type: message.type }
  if (message.type === "arm") {
    plan = { ...message, pattern: message.pattern && new RegExp(message.pattern, "i") }
    seen = 0
  }
  if (message.type === "record") recorded = []
  if (message.type === "report") {
    answer.statements = recorded
    recorded = undefined
  }
  process.send(answer)
})
// The channel must not keep a process alive that wants to end.
process.channel?.unref()
