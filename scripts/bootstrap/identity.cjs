/**
 * Which process is behind a pid. A number alone is not proof: after a crash or a reboot it
 * may belong to somebody else's program, which must never be ended in place of ours.
 * Dependency-free, and readable by the warden, which runs without TypeScript.
 */
const { execFileSync } = require("node:child_process")
const fs = require("node:fs")

/**
 * @typedef {{ pid: number, startedAt: string }} Identity
 *   `startedAt` is opaque: equal for the same process, different for any other
 */

/** @type {string | undefined} */
let bootId

function readBootId() {
  bootId ??= fs.readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()
  return bootId
}

/**
 * @param {number} pid
 * @returns {Identity | undefined} undefined when no such process runs (a zombie has ended)
 */
function identify(pid) {
  const startedAt = process.platform === "linux" ? startOnLinux(pid) : startByPs(pid)
  return startedAt === undefined ? undefined : { pid, startedAt }
}

/** @param {number} pid */
function startOnLinux(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8")
    // The name, in brackets, may hold anything: fields are counted from behind it.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
    const state = fields[0]
    const startTicks = fields[19]
    if (state === "Z" || state === "X" || startTicks === undefined) return undefined
    return `${readBootId()}/${startTicks}`
  } catch {
    return undefined
  }
}

/** @param {number} pid */
function startByPs(pid) {
  try {
    const line = execFileSync("ps", ["-o", "stat=", "-o", "lstart=", "-p", String(pid)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      env: { ...process.env, LC_ALL: "C" },
    }).trim()
    return line === "" || line.startsWith("Z") ? undefined : line.replace(/^\S+\s+/, "")
  } catch {
    return undefined
  }
}

/**
 * @param {Identity | undefined} recorded
 * @returns {boolean} true while that very process runs
 */
function isRunning(recorded) {
  if (!recorded || !Number.isInteger(recorded.pid) || recorded.pid <= 1) return false
  return identify(recorded.pid)?.startedAt === recorded.startedAt
}

/**
 * Sends a signal to a recorded process, and to its group when it leads one.
 *
 * @param {Identity} recorded
 * @param {NodeJS.Signals} signal
 * @param {{ group?: boolean }} [options]
 */
function signalProcess(recorded, signal, options = {}) {
  if (!isRunning(recorded)) return
  try {
    process.kill(options.group ? -recorded.pid : recorded.pid, signal)
  } catch {
    // It ended in between.
  }
}

module.exports = { identify, isRunning, signalProcess }
