/**
 * The warden: a small process that outlives a supervisor killed without warning, ends the
 * children that it left behind, then ends itself. It learns of the loss when its standard
 * input, a pipe that only the supervisor holds, closes.
 *
 * Usage: node warden.cjs <pids.json> <pid of the supervisor>
 */
const fs = require("node:fs")
const { isRunning, signalProcess } = require("../bootstrap/identity.cjs")

/** Servers have this long to answer what they are answering; all of it stays under 10 s. */
const SERVER_GRACE_MS = 3_000
const POSTGRES_GRACE_MS = 4_000
const EXIT_MS = 1_000
const POLL_MS = 50

/** @typedef {import("../bootstrap/identity.cjs").Identity & { name: string, signal: NodeJS.Signals }} Recorded */

const file = process.argv[2] ?? ""
const supervisorPid = Number(process.argv[3])

/** @returns {{ supervisor: import("../bootstrap/identity.cjs").Identity, children: Recorded[] } | undefined} */
function readPids() {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"))
  } catch {
    return undefined
  }
}

/**
 * @param {import("../bootstrap/identity.cjs").Identity[]} processes
 * @param {number} withinMs
 */
async function settle(processes, withinMs) {
  const until = Date.now() + withinMs
  while (processes.some(isRunning) && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
}

/**
 * @param {Recorded[]} children
 * @param {NodeJS.Signals} lastResort
 * @param {number} graceMs
 * @param {boolean} group
 */
async function end(children, lastResort, graceMs, group) {
  for (const child of children) signalProcess(child, child.signal, { group })
  await settle(children, graceMs)
  for (const child of children) signalProcess(child, lastResort, { group })
}

async function onSupervisorLost() {
  const recorded = readPids()
  // A clean stop leaves no file; a file of another supervisor is that supervisor's affair.
  if (!recorded || recorded.supervisor.pid !== supervisorPid) return process.exit(0)
  // Its pipes close a moment before it is gone.
  await settle([recorded.supervisor], EXIT_MS)
  if (isRunning(recorded.supervisor)) return process.exit(0)
  const children = recorded.children.filter((child) => child.pid !== process.pid)
  const servers = children.filter((child) => child.name !== "postgres")
  const postgres = children.filter((child) => child.name === "postgres")
  await end(servers, "SIGKILL", SERVER_GRACE_MS, true)
  // SIGQUIT makes Postgres stop without a checkpoint; it recovers at its next start.
  await end(postgres, "SIGQUIT", POSTGRES_GRACE_MS, false)
  process.exit(0)
}

// The terminal's Ctrl-C is the supervisor's affair.
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.on(signal, () => undefined)
}
process.stdin.on("data", () => undefined)
process.stdin.on("close", onSupervisorLost)
