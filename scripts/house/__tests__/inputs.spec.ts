import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { hashInputs } from "../inputs"

let root: string
const write = (file: string, content: string) => {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  fs.writeFileSync(path.join(root, file), content)
}
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), "sugu-inputs-"))
  write("src/a.ts", "a")
  write("src/deep/b.ts", "b")
})
afterEach(() => fs.rmSync(root, { recursive: true }))

const now = () => hashInputs(root, ["src", "config.ts"])

it("stays the same when only dates change", () => {
  const before = now()
  fs.utimesSync(path.join(root, "src/a.ts"), 0, 0)
  expect(now()).toBe(before)
})

it.each([
  ["a content changes", () => write("src/deep/b.ts", "B")],
  ["a file is added", () => write("src/c.ts", "")],
  ["a file is deleted", () => fs.rmSync(path.join(root, "src/a.ts"))],
  [
    "a file is renamed",
    () => fs.renameSync(path.join(root, "src/a.ts"), path.join(root, "src/z.ts")),
  ],
  ["a place appears that was absent", () => write("config.ts", "x")],
  [
    "content moves from one file to the next",
    () => {
      write("src/a.ts", "")
      write("src/deep/b.ts", "ab")
    },
  ],
])("changes when %s", (_what, change) => {
  const before = now()
  change()
  expect(now()).not.toBe(before)
})

it("changes with the extra text", () => {
  expect(hashInputs(root, ["src"], { extra: ["320"] })).not.toBe(
    hashInputs(root, ["src"], { extra: ["60"] })
  )
})

it.each(["src/__tests__/a.spec.ts", "src/node_modules/x/index.js", "src/.medusa/server/a.js"])(
  "does not look at %s",
  (file) => {
    const before = now()
    write(file, "anything")
    expect(now()).toBe(before)
  }
)

it("leaves out what the caller ignores, folders whole", () => {
  const options = { ignore: (file: string) => file === "src/deep" }
  const before = hashInputs(root, ["src"], options)
  write("src/deep/b.ts", "changed")
  expect(hashInputs(root, ["src"], options)).toBe(before)
})
