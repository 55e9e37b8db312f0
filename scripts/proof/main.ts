/**
 * `npm run proof -- <issue>`: full fault counts, load and figures of one issue. Fails on a
 * miss and writes `docs/proofs/<issue>.md`, which is committed.
 *
 * `npm run proof -- <issue> <name>` runs one proof again; the report keeps the last outcome
 * of the others, each with its time and commit.
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

type Outcome = ProofResult & {
  name: string
  title: string
  milliseconds: number
  takenAt: string
  commit: string
}

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
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.basename(file, ".ts"))
    .sort()
  const chosen = only ? names.filter((name) => name === only) : names
  if (chosen.length === 0) {
    console.error(`There is no proof "${only}" in ${path.relative(ROOT, folder)}.`)
    return 1
  }

  const builtInto = path.join(ROOT, ".data", "proof", "build.log")
  const build = { command: process.execPath, args: ["scripts/build.mjs"], logFile: builtInto }
  if (!(await run(build))) return 1

  let failed = 0
  for (const name of chosen) {
    const outcome = await prove(name, path.join(folder, name))
    if (!outcome.passed) failed += 1
    fs.writeFileSync(outcomeFile(issue, name), JSON.stringify(outcome))
    writeReport(issue, names)
  }
  log(`${chosen.length - failed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

const outcomeFile = (issue: string, name: string) =>
  path.join(ROOT, ".data", "proof", `${issue}-${name}.json`)

function writeReport(issue: string, names: string[]): void {
  const report = path.join(ROOT, "docs", "proofs", `${issue}.md`)
  const outcomes = names
    .filter((name) => fs.existsSync(outcomeFile(issue, name)))
    .map((name) => JSON.parse(fs.readFileSync(outcomeFile(issue, name), "utf8")) as Outcome)
  fs.mkdirSync(path.dirname(report), { recursive: true })
  fs.writeFileSync(report, describe(issue, names, outcomes))
  log(`Report: ${path.relative(ROOT, report)}`)
}

async function prove(name: string, file: string): Promise<Outcome> {
  const started = Date.now()
  const dataDir = path.join(ROOT, ".data", "proof", name)
  fs.rmSync(dataDir, { recursive: true, force: true })
  fs.mkdirSync(dataDir, { recursive: true })
  const { default: proof } = (await import(file)) as { default: Proof }
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
  const takenAt = new Date().toISOString()
  return { ...result, name, title: proof.title, milliseconds, takenAt, commit: commit() }
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

function commit(): string {
  return execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: ROOT }).toString().trim()
}

function describe(issue: string, names: string[], outcomes: Outcome[]): string {
  const memory = Math.round(os.totalmem() / 2 ** 30)
  const rows = names.map((name) => {
    const outcome = outcomes.find((candidate) => candidate.name === name)
    if (!outcome) return `| ${name} | **not run** | | |`
    const { title, passed, milliseconds, takenAt } = outcome
    const result = passed ? "passed" : "**missed**"
    const when = `${takenAt.slice(0, 16).replace("T", " ")} UTC, ${outcome.commit}`
    return `| ${name}: ${title} | ${result} | ${formatSeconds(milliseconds)} | ${when} |`
  })
  return [
    `# Proof of issue ${issue}`,
    "",
    `Written by \`npm run proof -- ${issue}\` on ${os.cpus().length} cores, ${memory} GiB, ` +
      `Node ${process.versions.node}.`,
    "",
    "| proof | result | took | taken on |",
    "| --- | --- | --- | --- |",
    ...rows,
    ...outcomes.flatMap(({ name, title, markdown }) => [
      "",
      `## ${name}: ${title}`,
      "",
      markdown.trim(),
    ]),
    "",
  ].join("\n")
}
