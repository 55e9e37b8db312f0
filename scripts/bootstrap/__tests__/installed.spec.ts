import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { findStalePackage } from "../installed.cjs"

let root: string
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), "sugu-installed-"))
  fs.mkdirSync(path.join(root, "node_modules"))
})
afterEach(() => fs.rmSync(root, { recursive: true }))

const LODASH = { version: "1.0.0", integrity: "sha512-a" }
const wanted = {
  "": { name: "sugu" },
  "plugins/foundation": { version: "0.1.0" },
  "node_modules/@sugu/foundation": { link: true },
  "node_modules/lodash": LODASH,
  "node_modules/fsevents": { version: "2.0.0", optional: true },
  "node_modules/jest": { version: "29.0.0", dev: true },
}
const present = {
  "plugins/foundation": { version: "0.1.0" },
  "node_modules/@sugu/foundation": { link: true },
  "node_modules/lodash": LODASH,
}
const write = (lock: unknown, hidden?: unknown) => {
  fs.writeFileSync(path.join(root, "package-lock.json"), JSON.stringify({ packages: lock }))
  if (!hidden) return
  fs.writeFileSync(
    path.join(root, "node_modules", ".package-lock.json"),
    JSON.stringify({ packages: hidden })
  )
}

it("is content without binaries of other platforms and without tools of development", () => {
  write(wanted, present)
  expect(findStalePackage(root)).toBeUndefined()
})

it.each([
  ["a package is missing", { "node_modules/lodash": undefined }],
  ["a package has another version", { "node_modules/lodash": { ...LODASH, version: "0.9.0" } }],
  ["a package has another content", { "node_modules/lodash": { ...LODASH, integrity: "x" } }],
])("is stale when %s", (_what, change) => {
  write(wanted, { ...present, ...change })
  expect(findStalePackage(root)).toBe("node_modules/lodash")
})

it("takes a binary whose hash the lockfile does not know", () => {
  const fsevents = { version: "2.0.0", optional: true, integrity: "sha512-b" }
  write(wanted, { ...present, "node_modules/fsevents": fsevents })
  expect(findStalePackage(root)).toBeUndefined()
})

it("is stale when a plugin was added to the tree", () => {
  write({ ...wanted, "node_modules/@sugu/payments": { link: true } }, present)
  expect(findStalePackage(root)).toBe("node_modules/@sugu/payments")
})

it("is stale before the first installation, and after one that was interrupted", () => {
  write(wanted)
  expect(findStalePackage(root)).toBe("node_modules")
})

it("refuses a damaged lockfile", () => {
  fs.writeFileSync(path.join(root, "package-lock.json"), "{")
  expect(() => findStalePackage(root)).toThrow("package-lock.json")
})
