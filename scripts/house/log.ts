import { formatSeconds, tr } from "../bootstrap/language.cjs"

/** Where the house tells what it does, line by line. */
export type Log = (line: string) => void

const HEARTBEAT_MS = 15_000

/**
 * Runs one step of the start and prints how long it took; long ones show that they live.
 *
 * @param label - what the step does, in the language of the terminal
 */
export async function step<T>(log: Log, label: string, work: () => Promise<T>): Promise<T> {
  const started = Date.now()
  const elapsed = () => formatSeconds(Date.now() - started)
  const heartbeat = setInterval(() => log(`  … ${label}, ${elapsed()}`), HEARTBEAT_MS)
  try {
    const result = await work()
    log(`  ✓ ${label}  ${elapsed()}`)
    return result
  } catch (error) {
    log(`  ✗ ${label}  ${elapsed()}`)
    throw error
  } finally {
    clearInterval(heartbeat)
  }
}

/** A moment, such as 14:03:07, for lines that are printed while the house runs. */
export function clock(now = new Date()): string {
  return now.toTimeString().slice(0, 8)
}

/** The last lines of a text that say something, for a fault's sentence. */
export function tail(text: string, lines = 12): string {
  return stripColours(text).trimEnd().split("\n").slice(-lines).join("\n")
}

/** `tr` again, so that a caller needs one import to speak. */
export { formatSeconds, tr }

function stripColours(text: string): string {
  return text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g"), "")
}
