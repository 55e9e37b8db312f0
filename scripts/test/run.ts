/** Runs a command with its output on the console and, whole, in a log file. */
import { spawn } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { ROOT } from "../house/paths"
import type { Variables } from "../house/settings"

export type Command = {
  command: string
  args: string[]
  env?: Variables
  /** Where the whole output goes. */
  logFile: string
  /** Only the last lines of a failure reach the console. */
  quiet?: boolean
}

const TAIL_LINES = 60

/** @returns whether the exit code was 0 */
export function run({ command, args, env, logFile, quiet }: Command): Promise<boolean> {
  fs.mkdirSync(path.dirname(logFile), { recursive: true })
  const log = fs.createWriteStream(logFile)
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    })
    const keep = (chunk: Buffer) => {
      log.write(chunk)
      if (!quiet) process.stdout.write(chunk)
    }
    child.stdout.on("data", keep)
    child.stderr.on("data", keep)
    child.on("error", reject)
    child.on("close", (code) => {
      log.end(() => {
        if (code !== 0 && quiet) {
          const lines = fs.readFileSync(logFile, "utf8").trimEnd().split("\n")
          process.stdout.write(`${lines.slice(-TAIL_LINES).join("\n")}\n`)
        }
        resolve(code === 0)
      })
    })
  })
}
