/** One supervised process: started, watched, started again when it falls, stopped in order. */
import { spawn, type ChildProcess } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { diskFull, HouseFault, saysDiskFull } from "./fault"
import { clock, tail, tr, type Log } from "./log"
import type { PidRecord } from "./pids"
import type { Variables } from "./settings"

/** How a process of the house is run. */
export interface ChildSpec {
  name: string
  command: string
  args: string[]
  cwd: string
  env: Variables
  /** Another account to run under; only root can. */
  account?: { uid: number; gid: number } | undefined
  stopSignal: NodeJS.Signals
  /** What ends it when it does not stop in time. */
  lastResort: "SIGKILL" | "SIGQUIT"
  stopWithinMs: number
  beforeStart?: () => void
  /** Whether it answers; may throw a HouseFault when it never will. */
  isReady: () => Promise<boolean>
}

/** Tries before a process that falls while the house starts is given up. */
const TRIES_AT_START = 3
const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 15_000
/** Having run this long, a process that falls is started again without a long pause. */
const STEADY_MS = 60_000
const POLL_MS = 150
const LOG_LIMIT_BYTES = 20_000_000

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** See the head of this file. */
export class SupervisedChild {
  private process: ChildProcess | undefined
  private exited: Promise<void> = Promise.resolve()
  private startedAt = 0
  private falls = 0
  private stopping = false
  private settled = false
  private restart: NodeJS.Timeout | undefined
  private lastOutput = ""

  constructor(
    private readonly spec: ChildSpec,
    private readonly options: { pids: PidRecord; log: Log; logFile: string }
  ) {}

  get name(): string {
    return this.spec.name
  }

  /** The pid while it runs. */
  get pid(): number | undefined {
    return this.process?.pid
  }

  /**
   * Starts the process and waits until it answers.
   *
   * @param withinMs - how long it may take
   * @throws {HouseFault} when it falls at every try, or does not answer in time
   */
  async start(withinMs: number): Promise<void> {
    const until = Date.now() + withinMs
    this.launch()
    while (!(await this.spec.isReady())) {
      if (this.stopping) return
      if (this.falls >= TRIES_AT_START || Date.now() > until) {
        await this.stop()
        throw this.neverAnswered()
      }
      await sleep(POLL_MS)
    }
    this.settled = true
  }

  /** Asks the process to end, and ends it when it does not in time. */
  async stop(): Promise<void> {
    this.stopping = true
    clearTimeout(this.restart)
    if (!this.process) return
    this.signal(this.spec.stopSignal)
    const late = setTimeout(() => this.signal(this.spec.lastResort), this.spec.stopWithinMs)
    await this.exited
    clearTimeout(late)
  }

  private launch(): void {
    const { spec, options } = this
    spec.beforeStart?.()
    const log = openLog(options.logFile)
    const child = spawn(spec.command, spec.args, {
      cwd: spec.cwd,
      env: spec.env,
      ...spec.account,
      stdio: ["ignore", "pipe", "pipe"],
      // A group of its own: Ctrl-C in the terminal reaches the supervisor alone, which stops
      // the processes in their order.
      detached: true,
    })
    this.process = child
    this.startedAt = Date.now()
    if (child.pid) options.pids.add(spec.name, child.pid, spec.stopSignal)

    const keep = (chunk: Buffer) => {
      log.write(chunk)
      this.lastOutput = (this.lastOutput + chunk.toString()).slice(-10_000)
    }
    child.stdout.on("data", keep)
    child.stderr.on("data", keep)
    child.on("error", (error) => keep(Buffer.from(`${error.message}\n`)))
    this.exited = new Promise((resolve) => {
      // "close" waits for the pipes, which a grandchild may hold: "exit" is what counts.
      const ended = (code: number | null, signal: NodeJS.Signals | null) => {
        if (this.process !== child) return
        this.process = undefined
        if (child.pid) options.pids.remove(child.pid)
        log.end()
        resolve()
        this.onExit(signal ?? `code ${code ?? "?"}`)
      }
      child.once("exit", ended)
      child.once("error", () => child.pid === undefined && ended(127, null))
    })
  }

  private onExit(reason: string): void {
    if (this.stopping) return
    const steady = Date.now() - this.startedAt > STEADY_MS
    this.falls = steady ? 1 : this.falls + 1
    if (!this.settled && this.falls >= TRIES_AT_START) return
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** (this.falls - 1), LONGEST_PAUSE_MS)
    const { name } = this.spec
    this.options.log(
      `${clock()} ` +
        tr(
          `${name} s'est arrêté (${reason}) ; je le relance dans ${pause / 1000} s. Voir ${this.options.logFile}`,
          `${name} ended (${reason}); starting it again in ${pause / 1000} s. See ${this.options.logFile}`
        )
    )
    this.restart = setTimeout(() => this.relaunch(), pause)
  }

  private relaunch(): void {
    if (this.stopping) return
    try {
      this.launch()
    } catch (error) {
      this.lastOutput = error instanceof Error ? error.message : String(error)
      this.onExit("error")
      return
    }
    if (this.settled) void this.reportReturn(this.process)
  }

  private async reportReturn(launched: ChildProcess | undefined): Promise<void> {
    while (!this.stopping && this.process === launched) {
      if (await this.spec.isReady().catch(() => false)) {
        const took = Date.now() - this.startedAt
        this.options.log(
          `${clock()} ` +
            tr(
              `${this.name} répond de nouveau (${took} ms).`,
              `${this.name} answers again (${took} ms).`
            )
        )
        return
      }
      await sleep(POLL_MS)
    }
  }

  private signal(signal: NodeJS.Signals): void {
    const pid = this.process?.pid
    if (!pid) return
    try {
      // Postgres looks after its own processes; the others may have started some.
      process.kill(this.name === "postgres" ? pid : -pid, signal)
    } catch {
      // It ended in between.
    }
  }

  private neverAnswered(): HouseFault {
    const { logFile } = this.options
    if (saysDiskFull(this.lastOutput)) return diskFull(path.dirname(logFile))
    return new HouseFault(
      `${tail(this.lastOutput)}\n` +
        tr(
          `${this.name} ne démarre pas : corrigez ce que disent les lignes ci-dessus (tout est dans ${logFile}), puis relancez.`,
          `${this.name} does not start: mend what the lines above tell (everything is in ${logFile}), then start again.`
        )
    )
  }
}

/** The log of a process, appended to; a large one is kept once as `.old`. */
function openLog(file: string): fs.WriteStream {
  const size = fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size > LOG_LIMIT_BYTES) fs.renameSync(file, `${file}.old`)
  const stream = fs.createWriteStream(file, { flags: "a", mode: 0o600 })
  // A full disk must not bring the supervisor down: the shop matters more than its log.
  stream.on("error", () => undefined)
  return stream
}
