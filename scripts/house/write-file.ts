import { randomUUID } from "node:crypto"
import fs from "node:fs"

/**
 * Writes a file so that a reader, or a process killed midway, sees the old content or the
 * new one, never a part.
 *
 * @param mode - permissions, such as 0o600
 */
export function writeFileAtomic(file: string, content: string, mode = 0o600): void {
  const aside = `${file}.${randomUUID()}`
  try {
    const handle = fs.openSync(aside, "wx", mode)
    try {
      fs.writeSync(handle, content)
      fs.fsyncSync(handle)
    } finally {
      fs.closeSync(handle)
    }
    fs.renameSync(aside, file)
  } finally {
    fs.rmSync(aside, { force: true })
  }
}
