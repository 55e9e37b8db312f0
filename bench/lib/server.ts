import { execFileSync, spawn, type ChildProcess } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { BIN } from "../../scripts/house/paths"

/** How a Medusa process is started. */
export type ServerSpec = {
  name: string
  /** Folder with medusa-config.js. */
  cwd: string
  port: number
  env: Record<string, string>
  logFile: string
}

const BOOT_LIMIT_MS = 120_000
const STOP_LIMIT_MS = 15_000
const POLL_MS = 20

/** A running Medusa process. */
export class Server {
  private constructor(
    private readonly child: ChildProcess,
    readonly name: string,
    readonly url: string,
    /** From spawn to the first good answer of /health, in milliseconds. */
    readonly bootMs: number
  ) {}

  /**
   * Starts `medusa start` and waits until it answers.
   *
   * @throws when it ends before, or takes longer than two minutes
   */
  static async start(spec: ServerSpec): Promise<Server> {
    fs.mkdirSync(path.dirname(spec.logFile), { recursive: true })
    const log = fs.openSync(spec.logFile, "a")
    const started = performance.now()
    const child = spawn(process.execPath, [BIN.medusa, "start", "-p", String(spec.port)], {
      cwd: spec.cwd,
      env: { ...process.env, NODE_ENV: "production", MEDUSA_DISABLE_TELEMETRY: "1", ...spec.env },
      stdio: ["ignore", log, log],
    })
    fs.closeSync(log)
    const url = `http://localhost:${spec.port}`
    while (!(await isHealthy(url))) {
      if (child.exitCode !== null) throw new Error(`${spec.name} ended: see ${spec.logFile}`)
      if (performance.now() - started > BOOT_LIMIT_MS) {
        child.kill("SIGKILL")
        throw new Error(`${spec.name} does not answer: see ${spec.logFile}`)
      }
      await sleep(POLL_MS)
    }
    return new Server(child, spec.name, url, performance.now() - started)
  }

  /** Memory that the process and its children hold, in bytes. */
  rss(): number {
    const rows = execFileSync("ps", ["-e", "-o", "pid=,ppid=,rss="], { encoding: "utf8" })
    const processes = rows
      .trim()
      .split("\n")
      .map((row) => row.trim().split(/\s+/).map(Number) as [number, number, number])
    const family = new Set([this.child.pid!])
    let kilobytes = 0
    // Parents come before children in pid order, but for a wrapped counter: look twice.
    for (let look = 0; look < 2; look++) {
      for (const [pid, parent] of processes) if (family.has(parent)) family.add(pid)
    }
    for (const [pid, , rss] of processes) if (family.has(pid)) kilobytes += rss
    return kilobytes * 1024
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return
    const exited = new Promise((resolve) => this.child.once("exit", resolve))
    this.child.kill("SIGTERM")
    const late = setTimeout(() => this.child.kill("SIGKILL"), STOP_LIMIT_MS)
    await exited
    clearTimeout(late)
  }
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function isHealthy(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/health`, { signal: AbortSignal.timeout(5_000) })
    await response.body?.cancel()
    return response.status === 200
  } catch {
    return false
  }
}
