/** Commands that run to their end: builds, migrations, seeds. */
import { spawn } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { diskFull, HouseFault, saysDiskFull } from "./fault"
import { tail, tr } from "./log"
import type { PidRecord } from "./pids"
import type { Variables } from "./settings"

/** How a tool is started. */
export interface Tool {
  /** Names the log file and the step in a fault's sentence. */
  name: string
  /** Arguments of Node: the script and its own. */
  args: string[]
  cwd: string
  env: Variables
  logFile: string
  /** Records the process while it runs, so that a kill -9 of the supervisor ends it too. */
  pids?: PidRecord | undefined
  /** Ends the tool when the person stops the house midway. */
  signal?: AbortSignal | undefined
}

const KEPT_OUTPUT = 100_000

/**
 * Runs a Node script to its end, output to its log file, without standard input: several
 * command-line tools wait for a key that nobody would press.
 *
 * @returns what it printed (the last 100 kB)
 * @throws {HouseFault} when its exit code is not 0; the sentence names the log file
 * @throws the signal's reason when it was interrupted
 */
export async function runTool(tool: Tool): Promise<string> {
  fs.mkdirSync(path.dirname(tool.logFile), { recursive: true })
  const log = fs.createWriteStream(tool.logFile, { mode: 0o600 })
  const { code, output } = await new Promise<{ code: number; output: string }>(
    (resolve, reject) => {
      const child = spawn(process.execPath, tool.args, {
        cwd: tool.cwd,
        env: tool.env,
        stdio: ["ignore", "pipe", "pipe"],
        // A group of its own: the terminal's Ctrl-C reaches the supervisor alone.
        detached: true,
      })
      const { pid } = child
      if (pid) tool.pids?.add(tool.name, pid, "SIGTERM")
      let kept = ""
      const keep = (chunk: Buffer) => {
        log.write(chunk)
        kept = (kept + chunk.toString()).slice(-KEPT_OUTPUT)
      }
      child.stdout.on("data", keep)
      child.stderr.on("data", keep)
      const interrupt = () => pid && process.kill(-pid, "SIGTERM")
      tool.signal?.addEventListener("abort", interrupt, { once: true })
      child.on("error", reject)
      child.on("close", (exitCode) => {
        tool.signal?.removeEventListener("abort", interrupt)
        if (pid) tool.pids?.remove(pid)
        resolve({ code: exitCode ?? 1, output: kept })
      })
    }
  ).finally(() => log.end())

  tool.signal?.throwIfAborted()
  if (code === 0) return output
  if (saysDiskFull(output)) throw diskFull(path.dirname(tool.logFile))
  throw new HouseFault(
    `${tail(output)}\n` +
      tr(
        `« ${tool.name} » a échoué (code ${code}) : corrigez ce que disent les lignes ci-dessus (tout est dans ${tool.logFile}), puis relancez.`,
        `"${tool.name}" failed (code ${code}): mend what the lines above tell (everything is in ${tool.logFile}), then run the command again.`
      )
  )
}
