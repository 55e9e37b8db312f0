import { spawn, type ChildProcess } from "node:child_process"
import path from "node:path"
import { SupervisedChild, type ChildSpec } from "./child"
import type { Log } from "./log"
import { PidRecord } from "./pids"
import type { Settings } from "./settings"

/** The processes of one house, their record and their warden. */
export class Crew {
  private readonly children: SupervisedChild[] = []
  private record: PidRecord | undefined
  private warden: ChildProcess | undefined
  private stopping = false

  constructor(
    private readonly settings: Settings,
    private readonly log: Log
  ) {}

  /** Begins the record of processes and sets the warden over it. */
  open(): PidRecord {
    this.record = new PidRecord(this.settings.paths.pids)
    this.setWarden(this.record)
    return this.record
  }

  async start(spec: ChildSpec, withinMs: number): Promise<void> {
    if (!this.record) throw new Error("the crew is not open")
    if (this.stopping) return
    const child = new SupervisedChild(spec, {
      pids: this.record,
      log: this.log,
      logFile: this.settings.paths.log(spec.name),
    })
    this.children.push(child)
    await child.start(withinMs)
  }

  pids(): Record<string, number | undefined> {
    return Object.fromEntries(this.children.map((child) => [child.name, child.pid]))
  }

  async stop(): Promise<void> {
    this.stopping = true
    const isPostgres = (child: SupervisedChild) => child.name === "postgres"
    await Promise.all(
      this.children.filter((child) => !isPostgres(child)).map((child) => child.stop())
    )
    await Promise.all(this.children.filter(isPostgres).map((child) => child.stop()))
    this.record?.close()
    // Nothing is left to watch over.
    const { warden } = this
    if (!warden || warden.exitCode !== null || warden.signalCode !== null) return
    const left = new Promise((resolve) => warden.once("exit", resolve))
    warden.kill("SIGKILL")
    await left
  }

  private setWarden(record: PidRecord): void {
    const warden = spawn(
      process.execPath,
      [path.join(__dirname, "warden.cjs"), this.settings.paths.pids, String(process.pid)],
      { cwd: "/", stdio: ["pipe", "ignore", "ignore"], detached: true }
    )
    this.warden = warden
    warden.stdin.on("error", () => undefined)
    if (warden.pid) record.add("warden", warden.pid, "SIGKILL")
    warden.once("exit", () => {
      if (warden.pid) record.remove(warden.pid)
      if (!this.stopping) this.setWarden(record)
    })
  }
}
