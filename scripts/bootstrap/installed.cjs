/**
 * Tells whether `node_modules` holds what the lockfile asks for, by comparing the lockfile
 * with the one that npm leaves inside `node_modules` as the last act of an installation: an
 * interrupted one leaves none. Dependency-free.
 */
const fs = require("node:fs")
const path = require("node:path")

/**
 * @typedef {{ version?: string, integrity?: string, link?: boolean, optional?: boolean, dev?: boolean, devOptional?: boolean }} LockEntry
 * @param {string} file
 * @returns {Record<string, LockEntry> | undefined} entries by place in the tree
 */
function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8")).packages
  } catch {
    return undefined
  }
}

/**
 * @param {string} root the folder of package-lock.json
 * @returns {string | undefined} the first package that is missing or of another version
 */
function findStalePackage(root) {
  const wanted = readPackages(path.join(root, "package-lock.json"))
  const present = readPackages(path.join(root, "node_modules", ".package-lock.json"))
  if (!wanted) throw new Error("package-lock.json is missing or damaged: restore it with git.")
  if (!present) return "node_modules"

  for (const [place, entry] of Object.entries(wanted)) {
    if (!place.startsWith("node_modules/") && !place.includes("/node_modules/")) continue
    const found = present[place]
    if (!found) {
      // Binaries of other platforms are left out; so are tools when only production
      // packages were asked for.
      if (entry.optional || entry.dev || entry.devOptional) continue
      return place
    }
    if (found.version !== entry.version) return place
    // The lockfile names binaries of other platforms without their content's hash, where its
    // writer's registry did not hold them.
    if (entry.integrity && found.integrity !== entry.integrity) return place
  }
  return undefined
}

module.exports = { findStalePackage }
