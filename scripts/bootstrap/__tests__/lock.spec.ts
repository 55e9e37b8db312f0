import { spawn } from "node:child_process"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { tryLock, withLock } from "../lock.cjs"

let folder: string
let file: string
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "sugu-lock-"))
  file = path.join(folder, "lock")
})
afterEach(() => fs.rmSync(folder, { recursive: true }))

const LOCK = JSON.stringify(path.resolve(__dirname, "../lock.cjs"))
const inAnotherProcess = (code: string) => {
  const child = spawn(process.execPath, ["-e", `const lock = require(${LOCK}); ${code}`], {
    stdio: ["ignore", "pipe", "inherit"],
  })
  const output = new Promise<string>((resolve) => {
    let text = ""
    child.stdout.on("data", (chunk: Buffer) => (text += chunk.toString()))
    child.once("close", () => resolve(text))
  })
  const firstLine = new Promise<void>((resolve) => child.stdout.once("data", () => resolve()))
  return { child, output, firstLine }
}
const holdForever = `lock.tryLock(${"FILE"}); console.log("held"); setInterval(() => {}, 1000)`

it("refuses a second holder and names the first", () => {
  const first = tryLock(file)
  expect(first.held).toBe(true)
  expect(tryLock(file)).toEqual({
    held: false,
    holder: expect.objectContaining({ pid: process.pid }),
  })
})

it("is free again once released", () => {
  const first = tryLock(file)
  if (first.held) first.release()
  expect(tryLock(file).held).toBe(true)
})

it("is held by another process as long as that one lives, and is taken over after its kill -9", async () => {
  const other = inAnotherProcess(holdForever.replace("FILE", JSON.stringify(file)))
  await other.firstLine
  expect(tryLock(file).held).toBe(false)
  other.child.kill("SIGKILL")
  await other.output
  expect(tryLock(file).held).toBe(true)
})

it("lets one process in at a time, when five come at once over a dead holder's lock", async () => {
  fs.writeFileSync(file, JSON.stringify({ pid: process.pid, startedAt: "long ago" }))
  const journal = path.join(folder, "journal")
  const work = `
    lock.withLock(${JSON.stringify(file)}, () => {}, async () => {
      require("fs").appendFileSync(${JSON.stringify(journal)}, "in\\n")
      await new Promise((resolve) => setTimeout(resolve, 50))
      require("fs").appendFileSync(${JSON.stringify(journal)}, "out\\n")
    })`
  await Promise.all(Array.from({ length: 5 }, () => inAnotherProcess(work).output))
  expect(fs.readFileSync(journal, "utf8")).toBe("in\nout\n".repeat(5))
}, 30_000)

it("is released when the work fails", async () => {
  const fail = () => Promise.reject(new Error("no"))
  await expect(withLock(file, () => undefined, fail)).rejects.toThrow("no")
  expect(tryLock(file).held).toBe(true)
})

it("leaves nothing but the lock in the folder", () => {
  tryLock(file)
  tryLock(file)
  expect(fs.readdirSync(folder)).toEqual(["lock"])
})
