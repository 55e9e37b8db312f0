/**
 * `npm run proof -- <issue>`: full fault counts, load and figures of one issue. Fails on a
 * miss and writes `docs/proofs/<issue>.md`, which is committed.
 *
 * `npm run proof -- <issue> <name>` runs one proof and writes no report.
 */
import { execFileSync } from "node:child_process"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { formatSeconds } from "../bootstrap/language.cjs"
import { SupervisedChild } from "../house/child"
import { ROOT } from "../house/paths"
import { PidRecord } from "../house/pids"
import { initialisePostgres, postgresChild } from "../house/postgres"
import { resolveSettings } from "../house/settings"
import { separateHouse } from "../test/house"
import { run } from "../test/run"
import type { Proof, ProofResult } from "./contract"

const POSTGRES_START_MS = 60_000
const log = (line: string) => console.log(line)

type Outcome = ProofResult & { name: string; title: string; milliseconds: number }

/** @returns the exit code: 0 when every proof passed */
export async function main(): Promise<number> {
  const [issue, only] = process.argv.slice(2)
  const folder = path.join(ROOT, "bench", "proofs", issue ?? "")
  if (!issue || !fs.existsSync(folder)) {
    const known = fs.readdirSync(path.join(ROOT, "bench", "proofs")).join(", ")
    console.error(`Say which issue to prove, as in "npm run proof -- 2". There are: ${known}.`)
    return 1
  }
  const names = fs
    .readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && (!only || file === `${only}.ts`))
    .map((file) => path.basename(file, ".ts"))
    .sort()
  if (names.length === 0) {
    console.error(`There is no proof "${only}" in ${path.relative(ROOT, folder)}.`)
    return 1
  }

  const builtInto = path.join(ROOT, ".data", "proof", "build.log")
  const build = { command: process.execPath, args: ["scripts/build.mjs"], logFile: builtInto }
  if (!(await run(build))) return 1

  const outcomes: Outcome[] = []
  for (const name of names) outcomes.push(await prove(name, path.join(folder, name)))
  if (!only) {
    const report = path.join(ROOT, "docs", "proofs", `${issue}.md`)
    fs.mkdirSync(path.dirname(report), { recursive: true })
    fs.writeFileSync(report, describe(issue, outcomes))
    log(`\nReport: ${path.relative(ROOT, report)}`)
  }
  for (const { name, passed } of outcomes) log(`${passed ? "✓" : "✗"} ${name}`)
  const failed = outcomes.filter(({ passed }) => !passed).length
  log(`${outcomes.length - failed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

async function prove(name: string, file: string): Promise<Outcome> {
  const started = Date.now()
  const dataDir = path.join(ROOT, ".data", "proof", name)
  fs.rmSync(dataDir, { recursive: true, force: true })
  fs.mkdirSync(dataDir, { recursive: true })
  const proof = (require(file) as { default: Proof }).default
  log(`\n── ${name}: ${proof.title}`)

  let result: ProofResult
  try {
    result = await withPostgres(`proof/${name}/server`, (databaseUrl) =>
      proof.run({ log, databaseUrl, dataDir })
    )
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    log(text)
    result = { passed: false, markdown: `Ended by an error: ${text.split("\n")[0]}` }
  }
  const milliseconds = Date.now() - started
  log(result.markdown)
  log(`${result.passed ? "✓" : "✗"} ${name}  ${formatSeconds(milliseconds)}`)
  return { ...result, name, title: proof.title, milliseconds }
}

async function withPostgres<T>(folder: string, work: (url: string) => Promise<T>): Promise<T> {
  const settings = resolveSettings({ ...process.env, ...(await separateHouse(folder)) })
  initialisePostgres(settings)
  const server = new SupervisedChild(postgresChild(settings), {
    pids: new PidRecord(settings.paths.pids),
    log,
    logFile: settings.paths.log("postgres"),
  })
  await server.start(POSTGRES_START_MS)
  try {
    return await work(settings.databaseUrl.replace(/\/[^/]*$/, "/postgres"))
  } finally {
    await server.stop()
  }
}

function describe(issue: string, outcomes: Outcome[]): string {
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: ROOT }).toString()
  const memory = Math.round(os.totalmem() / 2 ** 30)
  return [
    `# Proof of issue ${issue}`,
    "",
    `Taken ${new Date().toISOString().slice(0, 16).replace("T", " ")} UTC on commit ${commit.trim()}: ` +
      `${os.cpus().length} cores, ${memory} GiB, Node ${process.versions.node}. ` +
      `Written by \`npm run proof -- ${issue}\`.`,
    "",
    "| proof | result | took |",
    "| --- | --- | --- |",
    ...outcomes.map(
      ({ name, title, passed, milliseconds }) =>
        `| ${name}: ${title} | ${passed ? "passed" : "**missed**"} | ${formatSeconds(milliseconds)} |`
    ),
    ...outcomes.flatMap(({ name, title, markdown }) => [
      "",
      `## ${name}: ${title}`,
      "",
      markdown.trim(),
    ]),
    "",
  ].join("\n")
}
