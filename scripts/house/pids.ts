/**
 * `pids.json`: every process of the house, so that whoever comes after a kill -9 can end
 * what was left over, and nothing else.
 */
import fs from "node:fs"
import { identify, isRunning, signalProcess, type Identity } from "../bootstrap/identity.cjs"
import { writeFileAtomic } from "./write-file"

/** One process of the house. */
export interface Recorded extends Identity {
  name: string
  /** How it is asked to end. */
  signal: NodeJS.Signals
}

/** The content of `pids.json`. */
export interface PidsFile {
  supervisor: Identity
  children: Recorded[]
}

const GRACE_MS = 8_000
const POLL_MS = 50

/** The processes of this house, kept on disk at every change. */
export class PidRecord {
  private readonly children = new Map<number, Recorded>()
  private readonly supervisor: Identity
  private closed = false

  constructor(private readonly file: string) {
    const self = identify(process.pid)
    if (!self) throw new Error("this process cannot find itself")
    this.supervisor = self
    this.save()
  }

  /** Records a child right after it was started. */
  add(name: string, pid: number, signal: NodeJS.Signals): void {
    const identity = identify(pid)
    if (!identity) return
    this.children.set(pid, { ...identity, name, signal })
    this.save()
  }

  /** Forgets a child that has ended. */
  remove(pid: number): void {
    if (this.children.delete(pid)) this.save()
  }

  /** Leaves no file behind once every child has ended. */
  close(): void {
    this.closed = true
    fs.rmSync(this.file, { force: true })
  }

  private save(): void {
    if (this.closed) return
    const content: PidsFile = {
      supervisor: this.supervisor,
      children: [...this.children.values()],
    }
    writeFileAtomic(this.file, JSON.stringify(content, null, 2))
  }
}

function readPids(file: string): PidsFile | undefined {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8")) as PidsFile
  } catch {
    return undefined
  }
}

/** Waits until none of the processes runs. @returns those that still do */
async function settle(processes: Recorded[], withinMs: number): Promise<Recorded[]> {
  const until = Date.now() + withinMs
  let left = processes.filter(isRunning)
  while (left.length > 0 && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
    left = left.filter(isRunning)
  }
  return left
}

/**
 * Ends the processes that a lost supervisor left behind. Servers go first, so that Postgres
 * can close without connections.
 *
 * @returns the names of those that were still running
 */
export async function endLeftovers(file: string): Promise<string[]> {
  const recorded = readPids(file)
  if (!recorded) return []
  const left = recorded.children.filter(isRunning)
  const servers = left.filter((child) => child.name !== "postgres")
  const postgres = left.filter((child) => child.name === "postgres")
  for (const [group, lastResort] of [
    [servers, "SIGKILL"],
    [postgres, "SIGQUIT"],
  ] as const) {
    for (const child of group) signalProcess(child, child.signal, { group: group === servers })
    const stubborn = await settle(group, GRACE_MS)
    for (const child of stubborn) signalProcess(child, lastResort, { group: group === servers })
    await settle(stubborn, GRACE_MS)
  }
  return left.map((child) => child.name)
}
