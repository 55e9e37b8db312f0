/** Installs the npm packages when they are stale. Dependency-free. */
import { spawn } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { createRequire } from "node:module"

const require = createRequire(import.meta.url)
const { findStalePackage } = require("./installed.cjs")
const { withLock } = require("./lock.cjs")
const { tr, formatSeconds } = require("./language.cjs")

const HEARTBEAT_MS = 15_000

/**
 * @param {string} root the folder of package-lock.json
 * @throws {Error} one sentence when the installation fails
 */
export async function ensureInstalled(root) {
  if (!findStalePackage(root)) return
  const wait = () =>
    console.log(
      tr(
        "Une autre commande installe les paquets ; j'attends qu'elle finisse.",
        "Another command is installing the packages; waiting for it to finish."
      )
    )
  await withLock(path.join(root, ".sugu-install.lock"), wait, async () => {
    if (!findStalePackage(root)) return
    await install(root)
  })
}

/** @param {string} root */
async function install(root) {
  const started = Date.now()
  const elapsed = () => formatSeconds(Date.now() - started)
  console.log(
    tr(
      "Installation des paquets (quelques minutes la première fois)…",
      "Installing packages (a few minutes the first time)…"
    )
  )
  const heartbeat = setInterval(
    () => console.log(tr(`  … installation, ${elapsed()}`, `  … installing, ${elapsed()}`)),
    HEARTBEAT_MS
  )
  const { code, output } = await npmCi(root).finally(() => clearInterval(heartbeat))
  if (code !== 0) {
    const logs = path.join(root, "npm-install.log")
    fs.writeFileSync(logs, output)
    const disk = /ENOSPC|no space left/i.test(output)
    throw new Error(
      disk
        ? tr(
            "Le disque est plein : libérez environ 3 Go, puis relancez la commande.",
            "The disk is full: free about 3 GB, then run the command again."
          )
        : tr(
            `npm ci a échoué (code ${code}) : lisez ${logs}, vérifiez l'accès au registre npm, puis relancez la commande.`,
            `npm ci failed (code ${code}): read ${logs}, check the access to the npm registry, then run the command again.`
          )
    )
  }
  console.log(tr(`  ✓ Paquets installés  ${elapsed()}`, `  ✓ Packages installed  ${elapsed()}`))
}

/**
 * @param {string} root
 * @returns {Promise<{ code: number, output: string }>}
 */
function npmCi(root) {
  // `npm start` names the npm that runs it; without it, the one in the PATH.
  const cli = process.env.npm_execpath
  const [command, ...first] = cli && /\.c?js$/.test(cli) ? [process.execPath, cli] : ["npm"]
  return new Promise((resolve) => {
    const child = spawn(command, [...first, "ci", "--include=dev", "--no-audit", "--no-fund"], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
    })
    let output = ""
    const keep = (/** @type {Buffer} */ chunk) => (output = (output + chunk).slice(-200_000))
    child.stdout.on("data", keep)
    child.stderr.on("data", keep)
    child.on("error", (error) => resolve({ code: 127, output: String(error) }))
    child.on("close", (code) => resolve({ code: code ?? 1, output }))
  })
}
