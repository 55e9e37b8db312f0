import { spawn, type ChildProcess } from "node:child_process"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { identify, isRunning } from "../../bootstrap/identity.cjs"
import { endLeftovers, PidRecord, type PidsFile } from "../pids"

let folder: string
let file: string
const children: ChildProcess[] = []
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "sugu-pids-"))
  file = path.join(folder, "pids.json")
})
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL")
  fs.rmSync(folder, { recursive: true })
})

/** A process that lives until it is told to end; `stubborn` ignores a polite request. */
async function startProcess(options: { stubborn?: boolean } = {}) {
  const refuse = options.stubborn ? "process.on('SIGTERM', () => {});" : ""
  const child = spawn(
    process.execPath,
    ["-e", `${refuse} setInterval(() => {}, 1000); console.log("up")`],
    { detached: true, stdio: ["ignore", "pipe", "ignore"] }
  )
  children.push(child)
  await new Promise((resolve) => child.stdout.once("data", resolve))
  return child.pid!
}

const rewrite = (change: (content: PidsFile) => void) => {
  const content = JSON.parse(fs.readFileSync(file, "utf8")) as PidsFile
  change(content)
  fs.writeFileSync(file, JSON.stringify(content))
}

it("ends every recorded process, and says which", async () => {
  const pid = await startProcess()
  new PidRecord(file).add("medusa", pid, "SIGTERM")
  expect(await endLeftovers(file)).toEqual(["medusa"])
  expect(identify(pid)).toBeUndefined()
})

it("ends one that does not listen to a polite request", async () => {
  const pid = await startProcess({ stubborn: true })
  new PidRecord(file).add("medusa", pid, "SIGTERM")
  await endLeftovers(file)
  expect(identify(pid)).toBeUndefined()
}, 20_000)

it("never touches another process that was given a recorded pid", async () => {
  const pid = await startProcess()
  new PidRecord(file).add("medusa", pid, "SIGTERM")
  rewrite((content) => {
    content.children[0]!.startedAt = "an earlier process of the same number"
  })
  expect(await endLeftovers(file)).toEqual([])
  expect(identify(pid)).toBeDefined()
})

it("never touches the system's first process, whatever the file says", () => {
  expect(isRunning({ pid: 1, startedAt: identify(1)?.startedAt ?? "" })).toBe(false)
  expect(isRunning({ pid: -1, startedAt: "" })).toBe(false)
})

it("forgets a process that has ended, and leaves no file after a clean stop", async () => {
  const record = new PidRecord(file)
  const pid = await startProcess()
  record.add("web", pid, "SIGTERM")
  record.remove(pid)
  expect((JSON.parse(fs.readFileSync(file, "utf8")) as PidsFile).children).toEqual([])
  record.close()
  expect(fs.existsSync(file)).toBe(false)
})

it.each([undefined, "", "{"])(
  "finds nothing to end in a missing or damaged file (%j)",
  async (text) => {
    if (text !== undefined) fs.writeFileSync(file, text)
    expect(await endLeftovers(file)).toEqual([])
  }
)
