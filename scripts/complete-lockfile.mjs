/**
 * Names in package-lock.json the packages of every platform.
 *
 * Behind a registry that carries only some platforms' packages, `npm install` leaves the
 * others out of the lockfile, and `npm ci` then refuses it, here and on a Mac. Their exact
 * versions stand in the package that asks for them; run this after changing a dependency:
 *
 *   npm install && node scripts/complete-lockfile.mjs
 *
 * `--check` changes nothing and exits with 1 when an entry is missing.
 */
import fs from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"

const FILE = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "package-lock.json")
const SYSTEMS = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
]
const PROCESSORS = [
  "arm",
  "arm64",
  "ia32",
  "loong64",
  "mips64el",
  "ppc64",
  "riscv64",
  "s390x",
  "x64",
]

/**
 * What a platform package runs on, from its name: `@rollup/rollup-linux-arm64-musl`.
 *
 * @param {string} name
 * @returns {{ os: string[], cpu: string[], libc?: string[] } | undefined}
 */
function platformOf(name) {
  const words = name.split(/[/-]/)
  const os = words.find((word) => SYSTEMS.includes(word))
  const cpu = words.find((word) => PROCESSORS.includes(word))
  if (!os || !cpu) return undefined
  const last = words.at(-1) ?? ""
  const libc = last.startsWith("musl")
    ? "musl"
    : last.startsWith("gnu") && os === "linux"
      ? "glibc"
      : undefined
  return { os: [os], cpu: [cpu], ...(libc ? { libc: [libc] } : {}) }
}

/** @typedef {Record<string, { version?: string, optionalDependencies?: Record<string, string> }>} Packages */

/** @param {Packages} packages */
function findMissing(packages) {
  const missing = new Map()
  for (const [place, { optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const platform = platformOf(name)
      if (!platform || !/^\d/.test(version) || isListed(packages, place, name)) continue
      const at = placeFor(packages, optionalDependencies, place, name)
      missing.set(at, { version, optional: true, ...platform })
    }
  }
  return missing
}

/**
 * npm looks beside the package first, then in each folder above it.
 *
 * @param {Packages} packages
 * @param {string} place
 * @param {string} name
 */
function isListed(packages, place, name) {
  return Object.keys(packages).some((other) => {
    const at = other.lastIndexOf("node_modules/")
    const folder = other.slice(0, Math.max(at, 0))
    return other.slice(at + "node_modules/".length) === name && place.startsWith(folder)
  })
}

/**
 * Beside its kin: at the top, unless another version of them stands there.
 *
 * @param {Packages} packages
 * @param {Record<string, string>} kin
 * @param {string} place
 * @param {string} name
 */
function placeFor(packages, kin, place, name) {
  const nested = Object.entries(kin).some(([sibling, version]) => {
    const top = packages[`node_modules/${sibling}`]
    return top !== undefined && top.version !== version
  })
  return nested ? `${place}/node_modules/${name}` : `node_modules/${name}`
}

const lock = JSON.parse(fs.readFileSync(FILE, "utf8"))
const missing = findMissing(lock.packages)
if (process.argv.includes("--check")) {
  if (missing.size > 0) {
    console.error(
      `package-lock.json lacks ${missing.size} platform packages: run "node scripts/complete-lockfile.mjs".`
    )
    process.exit(1)
  }
} else {
  const entries = { ...lock.packages, ...Object.fromEntries(missing) }
  lock.packages = Object.fromEntries(
    Object.entries(entries).sort(([a], [b]) => a.localeCompare(b, "en"))
  )
  fs.writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`${missing.size} platform packages added to package-lock.json`)
}
