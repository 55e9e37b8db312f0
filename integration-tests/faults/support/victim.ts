import { spawn, type ChildProcess } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { BIN, MEDUSA_BUILD } from "../../../scripts/house/paths"
import { answers } from "../../../scripts/house/services"
import type { Variables } from "../../../scripts/house/settings"
import type { Http } from "../../support/checkout"

const BOOT_LIMIT_MS = 180_000
const PRELOAD = path.join(__dirname, "kill-at.cjs")

/** When a {@link Victim} dies; see kill-at.cjs. */
export type Death = { before?: number; after?: number; pattern?: string }

type Message = { type: string; statements?: string[] }

/** A Medusa process that can be told to die at a statement. */
export class Victim {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string
  ) {}

  /** Starts `medusa start` from the build and waits until it answers. */
  static async start(variables: Variables, port: number, logFile: string): Promise<Victim> {
    fs.mkdirSync(path.dirname(logFile), { recursive: true })
    const log = fs.openSync(logFile, "a")
    const child = spawn(
      process.execPath,
      ["--require", PRELOAD, BIN.medusa, "start", "-p", String(port)],
      {
        cwd: MEDUSA_BUILD,
        env: { ...variables, NODE_OPTIONS: "" },
        stdio: ["ignore", log, log, "ipc"],
      }
    )
    fs.closeSync(log)
    const victim = new Victim(child, `http://localhost:${port}`)
    const until = Date.now() + BOOT_LIMIT_MS
    while (!(await answers(`${victim.url}/health`))) {
      if (child.exitCode !== null || Date.now() > until) {
        child.kill("SIGKILL")
        throw new Error(`Medusa does not answer: see ${logFile}`)
      }
      await sleep(100)
    }
    return victim
  }

  http(publishableKey: string): Http {
    return async (method, url, body) => {
      const response = await fetch(`${this.url}${url}`, {
        method,
        headers: {
          "content-type": "application/json",
          "x-publishable-api-key": publishableKey,
        },
        body: method === "POST" ? JSON.stringify(body ?? {}) : undefined,
        signal: AbortSignal.timeout(60_000),
      })
      return {
        status: response.status,
        data: (await response.json()) as Record<string, unknown>,
      }
    }
  }

  async arm(death: Death): Promise<void> {
    await this.ask({ type: "arm", ...death })
  }

  /**
   * Lets the next statement that matches wait.
   *
   * @returns a promise of the moment when it waits
   */
  async hold(pattern: string, milliseconds: number): Promise<{ held: Promise<void> }> {
    await this.ask({ type: "arm", before: 1, pattern, hold: milliseconds })
    const held = new Promise<void>((resolve) => {
      this.child.on("message", ({ type }: Message) => type === "held" && resolve())
    })
    return { held }
  }

  async record(work: () => Promise<unknown>): Promise<string[]> {
    await this.ask({ type: "record" })
    await work()
    return (await this.ask({ type: "report" })).statements ?? []
  }

  /** @returns whether it died of the kill that it was armed with */
  async died(withinMs: number): Promise<boolean> {
    const until = Date.now() + withinMs
    while (this.child.signalCode === null && this.child.exitCode === null && Date.now() < until) {
      await sleep(20)
    }
    return this.child.signalCode === "SIGKILL"
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return
    const exited = new Promise((resolve) => this.child.once("exit", resolve))
    this.child.kill("SIGKILL")
    await exited
  }

  private ask(message: Message & Death & { hold?: number }): Promise<Message> {
    return new Promise((resolve, reject) => {
      this.child.once("message", (answer: Message) => resolve(answer))
      this.child.send(message, (error) => error && reject(error))
    })
  }
}
