import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { buildTargets, isFresh, refresh, type Target } from "../build"

let root: string
let inputs: string
let target: Target
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), "sugu-build-"))
  inputs = "first"
  target = {
    name: "thing",
    args: [],
    cwd: root,
    inputs: () => inputs,
    output: path.join(root, "out"),
    witness: path.join(root, "out", "made"),
  }
})
afterEach(() => fs.rmSync(root, { recursive: true }))

const build = jest.fn(async () => {
  fs.mkdirSync(target.output, { recursive: true })
  fs.writeFileSync(target.witness, inputs)
})
beforeEach(() => build.mockClear())

it("builds once, and again only when the inputs change", async () => {
  expect(await refresh(target, build)).toBe(true)
  expect(await refresh(target, build)).toBe(false)
  inputs = "second"
  expect(await refresh(target, build)).toBe(true)
  expect(build).toHaveBeenCalledTimes(2)
})

it("does not count a build that failed or was killed midway, even over a good one", async () => {
  await refresh(target, build)
  inputs = "second"
  const midway = async () => {
    await build()
    throw new Error("killed")
  }
  await expect(refresh(target, midway)).rejects.toThrow("killed")
  expect(isFresh(target)).toBe(false)
  inputs = "first"
  expect(isFresh(target)).toBe(false)
})

it("counts as stale what was edited while it was built", async () => {
  await refresh(target, async () => {
    await build()
    inputs = "edited meanwhile"
  })
  expect(isFresh(target)).toBe(false)
})

it("counts as stale an output that was deleted, or rebuilt by hand", async () => {
  await refresh(target, build)
  fs.utimesSync(target.witness, 1, 1)
  expect(isFresh(target)).toBe(false)
  await refresh(target, build)
  fs.rmSync(target.output, { recursive: true })
  expect(isFresh(target)).toBe(false)
})

it("does not accept a build that made nothing", async () => {
  await expect(refresh(target, async () => undefined)).rejects.toThrow("built nothing")
})

it("removes what an earlier build made of a source that is gone, where the tool does not", async () => {
  const orphan = path.join(target.output, "migrations", "gone.js")
  fs.mkdirSync(path.dirname(orphan), { recursive: true })
  fs.writeFileSync(orphan, "")
  fs.utimesSync(orphan, 1, 1)
  await refresh({ ...target, prunes: true }, build)
  expect(fs.existsSync(orphan)).toBe(false)
  expect(fs.existsSync(target.witness)).toBe(true)
})

it("builds foundation before everything that stands on it", () => {
  const names = buildTargets().map(({ name }) => name)
  expect(names[0]).toBe("@sugu/foundation")
  expect(names.slice(-3)).toEqual(["admin", "medusa", "next"])
})
