/**
 * A lock between processes, as a file that names its holder. A holder that was killed no
 * longer holds it: whoever comes next takes over. Dependency-free.
 */
const fs = require("node:fs")
const path = require("node:path")
const { randomUUID } = require("node:crypto")
const { identify, isRunning } = require("./identity.cjs")

const POLL_MS = 200

/** @typedef {import("./identity.cjs").Identity} Identity */

/**
 * @param {string} file
 * @returns {Identity | undefined}
 */
function readHolder(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"))
  } catch {
    return undefined
  }
}

/**
 * Takes the lock if it is free.
 *
 * @param {string} file
 * @returns {{ held: true, release: () => void } | { held: false, holder: Identity | undefined }}
 */
function tryLock(file) {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  // Written aside and linked into place, so that the lock never stands without its holder.
  const mine = `${file}.${randomUUID()}`
  fs.writeFileSync(mine, JSON.stringify(identify(process.pid)))
  try {
    for (;;) {
      try {
        fs.linkSync(mine, file)
        return { held: true, release: () => fs.rmSync(file, { force: true }) }
      } catch (error) {
        if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error
      }
      const holder = readHolder(file)
      if (isRunning(holder)) return { held: false, holder }
      removeDead(file)
    }
  } finally {
    fs.rmSync(mine, { force: true })
  }
}

/**
 * Moves a dead holder's lock away; puts it back if a living process took it meanwhile.
 *
 * @param {string} file
 */
function removeDead(file) {
  const aside = `${file}.${randomUUID()}`
  try {
    fs.renameSync(file, aside)
  } catch {
    return
  }
  if (isRunning(readHolder(aside))) {
    try {
      fs.linkSync(aside, file)
    } catch {
      // A third process holds it now: both would build, one after the other, harmlessly.
    }
  }
  fs.rmSync(aside, { force: true })
}

/**
 * Runs `work` under the lock, waiting for it as long as its holder lives.
 *
 * @template T
 * @param {string} file
 * @param {(holder: Identity | undefined) => void} onWait called once, when there is a wait
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
async function withLock(file, onWait, work) {
  let attempt = tryLock(file)
  if (!attempt.held) onWait(attempt.holder)
  while (!attempt.held) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
    attempt = tryLock(file)
  }
  try {
    return await work()
  } finally {
    attempt.release()
  }
}

module.exports = { tryLock, withLock }
