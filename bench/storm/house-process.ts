/** A house of its own, run like any other by `npm start`'s command, and killed on purpose. */
import { spawn, type ChildProcess } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { isRunning, type Identity } from "../../scripts/bootstrap/identity.cjs"
import { dataPaths, ROOT } from "../../scripts/house/paths"
import type { PidsFile } from "../../scripts/house/pids"
import { answers } from "../../scripts/house/services"
import type { Variables } from "../../scripts/house/settings"

/** What can be killed. */
export type Target = "medusa" | "web" | "postgres" | "supervisor"

type Named = Identity & { name: string }

const READY_LIMIT_MS = 15 * 60_000
const STOP_LIMIT_MS = 60_000
const LOOK_EVERY_MS = 250

/** See the head of this file. */
export class HouseProcess {
  private child: ChildProcess | undefined
  /** Every process that the house has ever recorded, by start time and pid. */
  private readonly seen = new Map<string, Named>()
  private readonly look: NodeJS.Timeout
  readonly dataDir: string

  constructor(
    private readonly variables: Variables,
    private readonly logFile: string
  ) {
    this.dataDir = path.resolve(ROOT, variables.SUGU_DATA_DIR ?? ".data")
    this.look = setInterval(() => this.processes(), LOOK_EVERY_MS)
    this.look.unref()
  }

  get storeUrl(): string {
    return `http://localhost:${this.variables.MEDUSA_PORT}`
  }

  /** Starts the house and waits until it says that it is ready. */
  async start(): Promise<void> {
    fs.mkdirSync(path.dirname(this.logFile), { recursive: true })
    const log = fs.createWriteStream(this.logFile, { flags: "a" })
    const child = spawn(process.execPath, ["scripts/start.mjs"], {
      cwd: ROOT,
      env: { ...process.env, ...this.variables },
      stdio: ["ignore", "pipe", "pipe"],
    })
    this.child = child
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => {
        child.kill("SIGKILL")
        reject(new Error(`the house was not ready in time; see ${this.logFile}`))
      }, READY_LIMIT_MS)
      let output = ""
      const read = (chunk: Buffer) => {
        log.write(chunk)
        output = (output + chunk.toString()).slice(-10_000)
        if (!/^READY$/m.test(output)) return
        clearTimeout(late)
        resolve()
      }
      child.stdout.on("data", read)
      child.stderr.on("data", read)
      child.once("exit", (code, signal) => {
        clearTimeout(late)
        log.end()
        reject(new Error(`the house ended (${signal ?? code}); see ${this.logFile}`))
      })
    })
    this.processes()
  }

  /** @returns true when it stopped by itself, with exit code 0 */
  async stop(): Promise<boolean> {
    clearInterval(this.look)
    const child = this.child
    if (!child || child.exitCode !== null || child.signalCode !== null) return false
    const exited = new Promise<number | null>((resolve) => child.once("exit", resolve))
    child.kill("SIGTERM")
    const late = setTimeout(() => child.kill("SIGKILL"), STOP_LIMIT_MS)
    const code = await exited
    clearTimeout(late)
    return code === 0
  }

  /**
   * Kills one process without warning.
   *
   * @returns its pid, or undefined when it was down already
   */
  kill(target: Target): number | undefined {
    const victim = this.processes().find(({ name, pid, startedAt }) => {
      return name === target && isRunning({ pid, startedAt })
    })
    if (!victim) return undefined
    process.kill(victim.pid, "SIGKILL")
    return victim.pid
  }

  /** Whether shop and pages answer. */
  async isUp(): Promise<boolean> {
    const urls = [`${this.storeUrl}/health`, `http://localhost:${this.variables.WEB_PORT}/`]
    const up = await Promise.all(urls.map(answers))
    return up.every(Boolean)
  }

  /** Processes of the house that still run when the time is over; returns as soon as none does. */
  async leftoversAfter(ms: number): Promise<string[]> {
    const until = Date.now() + ms
    let left = this.leftovers()
    while (left.length && Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      left = this.leftovers()
    }
    return left
  }

  /** Those on the house's record, and those whose environment names its folder. */
  leftovers(): string[] {
    const recorded = [...this.seen.values()].filter(isRunning)
    const pids = new Set(recorded.map(({ pid }) => pid))
    const others = processesOf(this.dataDir).filter((pid) => !pids.has(pid))
    return [
      ...recorded.map(({ name, pid }) => `${name} (${pid})`),
      ...others.map((pid) => `unrecorded (${pid}: ${commandOf(pid)})`),
    ]
  }

  /** Database address of the house's own Postgres. */
  databaseUrl(): string {
    const { POSTGRES_PASSWORD } = this.secrets()
    return `postgres://postgres:${POSTGRES_PASSWORD}@localhost:${this.variables.POSTGRES_PORT}/sugu`
  }

  /** Variables with which a tool of Medusa reaches the house. */
  serverVariables(): Variables {
    return { ...this.variables, ...this.secrets(), DATABASE_URL: this.databaseUrl() }
  }

  private secrets(): Record<string, string> {
    const file = dataPaths(this.dataDir).secrets
    return JSON.parse(fs.readFileSync(file, "utf8")) as Record<string, string>
  }

  private processes(): Named[] {
    let file: PidsFile
    try {
      file = JSON.parse(fs.readFileSync(dataPaths(this.dataDir).pids, "utf8")) as PidsFile
    } catch {
      return []
    }
    const all = [{ ...file.supervisor, name: "supervisor" }, ...file.children]
    for (const one of all) this.seen.set(`${one.pid} ${one.startedAt}`, one)
    return all
  }
}

/** Pids whose environment names the data folder; on Linux only. */
function processesOf(dataDir: string): number[] {
  if (process.platform !== "linux") return []
  return fs
    .readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((name) => {
      try {
        const variables = fs.readFileSync(`/proc/${name}/environ`, "utf8").split("\0")
        return variables.includes(`SUGU_DATA_DIR=${dataDir}`)
      } catch {
        return false
      }
    })
    .map(Number)
}

function commandOf(pid: number): string {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").slice(0, 120)
  } catch {
    return "ended in between"
  }
}
