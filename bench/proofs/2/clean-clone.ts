/**
 * A stranger's first hour: a clean clone, an empty npm cache, `npm start`, then `npm test`.
 * The second start, with nothing changed, answers on all ports within 25 s.
 */
import { execFileSync, spawn } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { formatSeconds } from "../../../scripts/bootstrap/language.cjs"
import { ROOT } from "../../../scripts/house/paths"
import type { Demo } from "../../../scripts/house/demo"
import { separateHouse } from "../../../scripts/test/house"
import type { Proof, ProofContext } from "../../../scripts/proof/contract"

const SECOND_START_MS = 25_000
const TEST_LIMIT_MS = 20 * 60_000

type Variables = Record<string, string | undefined>
type Started = { milliseconds: number; answers: [string, number][]; stop(): Promise<number | null> }

/** Runs `npm start`, waits for READY, and asks every address for an answer. */
async function npmStart(clone: string, env: Variables, log: (line: string) => void) {
  const started = Date.now()
  const child = spawn("npm", ["start"], { cwd: clone, env, stdio: ["ignore", "pipe", "pipe"] })
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve))
  let output = ""
  const ready = new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      if (/^READY$/m.test(output)) resolve()
    }
    child.stdout.on("data", read)
    child.stderr.on("data", read)
    void ended.then((code) =>
      reject(new Error(`npm start ended (${code}): ${output.slice(-2000)}`))
    )
  })
  await ready
  const milliseconds = Date.now() - started
  log(output.trimEnd())

  const demo = JSON.parse(
    fs.readFileSync(path.join(clone, env.SUGU_DATA_DIR!, "demo.json"), "utf8")
  ) as Demo
  const answers: [string, number][] = []
  for (const address of [
    demo.web_url,
    `${demo.web_url}/en`,
    `${demo.web_url}/cms`,
    `${demo.store_url}/health`,
    `${demo.store_url}/app`,
    `${demo.simulators_url}/health`,
  ]) {
    const answer = await fetch(address, { signal: AbortSignal.timeout(30_000) })
    answers.push([new URL(address).pathname, answer.status])
  }
  const stop = () => {
    child.kill("SIGTERM")
    return ended
  }
  return { milliseconds, answers, stop } satisfies Started
}

async function npmTest(clone: string, env: Variables, log: (line: string) => void) {
  const started = Date.now()
  const child = spawn("npm", ["test"], { cwd: clone, env, stdio: ["ignore", "pipe", "pipe"] })
  let output = ""
  const read = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-20_000)
  }
  child.stdout.on("data", read)
  child.stderr.on("data", read)
  const code = await new Promise<number | null>((resolve) => child.once("exit", resolve))
  log(output.split("\n").slice(-60).join("\n"))
  const closing = output.match(/^\d+ passed, \d+ failed$/m)?.[0] ?? "no closing line"
  return { milliseconds: Date.now() - started, code, closing }
}

async function run({ log, dataDir }: ProofContext) {
  const clone = path.join(dataDir, "clone")
  execFileSync("git", ["clone", "--quiet", ROOT, clone])
  const env: Variables = {
    ...process.env,
    ...(await separateHouse("unused")),
    SUGU_DATA_DIR: ".data",
    npm_config_cache: path.join(dataDir, "empty-npm-cache"),
  }

  const first = await npmStart(clone, env, log)
  const firstStop = await first.stop()
  const second = await npmStart(clone, env, log)
  const secondStop = await second.stop()
  // A clone of its own: what the start installed and built is not there for the tests.
  const other = path.join(dataDir, "clone-for-tests")
  execFileSync("git", ["clone", "--quiet", ROOT, other])
  const tests = await npmTest(
    other,
    { ...env, npm_config_cache: path.join(dataDir, "other-empty-npm-cache") },
    log
  )

  const answered = [first, second].every(({ answers }) =>
    answers.every(([, status]) => status < 400)
  )
  const passed =
    answered &&
    firstStop === 0 &&
    secondStop === 0 &&
    second.milliseconds <= SECOND_START_MS &&
    tests.code === 0 &&
    tests.milliseconds <= TEST_LIMIT_MS
  const markdown = [
    "| step | took | result |",
    "| --- | --- | --- |",
    `| \`npm start\`, clean clone, empty npm cache | ${formatSeconds(first.milliseconds)} | ${first.answers.map(([address, status]) => `${address} ${status}`).join(", ")}; stopped with code ${firstStop} |`,
    `| \`npm start\` again, nothing changed (≤ 25 s) | ${formatSeconds(second.milliseconds)} | ${second.answers.map(([address, status]) => `${address} ${status}`).join(", ")}; stopped with code ${secondStop} |`,
    `| \`npm test\`, clean clone, empty npm cache (≤ 20 min) | ${formatSeconds(tests.milliseconds)} | ${tests.closing}, code ${tests.code} |`,
  ].join("\n")
  return { passed, markdown }
}

const proof: Proof = { title: "A clean clone starts and passes its tests", run }
export default proof
