/** A fingerprint of files: the same text gives the same value, whatever the dates. */
import { createHash } from "node:crypto"
import fs from "node:fs"
import path from "node:path"

/** Never part of an input: outputs, packages, and tests. */
const ALWAYS_IGNORED = new Set([
  "node_modules",
  ".medusa",
  ".next",
  ".git",
  ".data",
  "__tests__",
  "integration-tests",
])

function listFiles(
  root: string,
  relative: string,
  ignore: (relative: string) => boolean
): string[] {
  if (ALWAYS_IGNORED.has(path.basename(relative)) || ignore(relative)) return []
  const absolute = path.join(root, relative)
  const stat = fs.statSync(absolute, { throwIfNoEntry: false })
  if (!stat) return []
  if (!stat.isDirectory()) return [relative]
  return fs
    .readdirSync(absolute)
    .sort()
    .flatMap((name) => listFiles(root, path.join(relative, name), ignore))
}

/**
 * @param root - what the names are relative to
 * @param places - files and folders; one that does not exist counts as absent
 * @param options.ignore - leaves a file or a whole folder out, by its name relative to `root`
 * @param options.extra - further text that decides the value, such as a version
 * @returns a hash of names and contents
 */
export function hashInputs(
  root: string,
  places: string[],
  options: { ignore?: (relative: string) => boolean; extra?: string[] } = {}
): string {
  const { ignore = () => false, extra = [] } = options
  const hash = createHash("sha256")
  for (const place of places) {
    for (const file of listFiles(root, place, ignore)) {
      const content = fs.readFileSync(path.join(root, file))
      hash.update(`${file}\0${content.length}\0`).update(content)
    }
  }
  for (const text of extra) hash.update(`\0${text}`)
  return hash.digest("hex")
}
