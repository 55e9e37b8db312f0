import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { EnvError, parseEnv, SECRET_NAMES } from "../../../src/config/env"
import { HouseFault } from "../fault"
import { loadSecrets } from "../secrets"

let folder: string
let file: string
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "sugu-secrets-"))
  file = path.join(folder, "secrets.json")
})
afterEach(() => fs.rmSync(folder, { recursive: true }))

const demo = () => parseEnv({})
const long = (name: string) => `${name}-`.padEnd(40, "x")
const production = (overrides: Record<string, string> = {}) =>
  parseEnv({
    SUGU_MODE: "production",
    ...Object.fromEntries(SECRET_NAMES.map((name) => [name, long(name)])),
    ...overrides,
  })

describe("in demo mode", () => {
  it("makes every secret once: a second start finds the same", () => {
    const first = loadSecrets(file, demo())
    expect(Object.values(first).every((value) => value.length >= 16)).toBe(true)
    expect(new Set(Object.values(first)).size).toBe(Object.keys(first).length)
    expect(loadSecrets(file, demo())).toEqual(first)
  })

  it("keeps them from other accounts of the machine", () => {
    loadSecrets(file, demo())
    expect(fs.statSync(file).mode & 0o777).toBe(0o600)
  })

  it("prefers what the environment gives, and does not store it", () => {
    const secrets = loadSecrets(file, parseEnv({ JWT_SECRET: "given" }), {
      ADMIN_PASSWORD: "chosen",
    })
    expect(secrets.JWT_SECRET).toBe("given")
    expect(secrets.ADMIN_PASSWORD).toBe("chosen")
    expect(fs.readFileSync(file, "utf8")).not.toMatch(/"given"|"chosen"/)
  })

  it("completes a file of an earlier version without touching what it holds", () => {
    fs.writeFileSync(file, JSON.stringify({ JWT_SECRET: "kept-from-an-earlier-version" }))
    const secrets = loadSecrets(file, demo())
    expect(secrets.JWT_SECRET).toBe("kept-from-an-earlier-version")
    expect(secrets.EDITOR_PASSWORD).not.toBe("")
  })

  it.each(["", "{", "[]", '{"JWT_SECRET": 1}', '{"JWT_SECRET": "short"}'])(
    "refuses a damaged file (%j) rather than making new secrets over it",
    (content) => {
      fs.writeFileSync(file, content)
      expect(() => loadSecrets(file, demo())).toThrow(HouseFault)
      expect(fs.readFileSync(file, "utf8")).toBe(content)
    }
  )
})

describe("in production", () => {
  it.each(SECRET_NAMES)("refuses to start without %s", (name) => {
    expect(() => loadSecrets(file, production({ [name]: "" }))).toThrow(EnvError)
  })

  it.each(SECRET_NAMES)("refuses a short %s", (name) => {
    expect(() => loadSecrets(file, production({ [name]: "x".repeat(31) }))).toThrow(EnvError)
  })

  it("refuses a secret that demo mode made", () => {
    const { PAYLOAD_SECRET } = loadSecrets(file, demo())
    expect(() => loadSecrets(file, production({ PAYLOAD_SECRET }))).toThrow(HouseFault)
  })

  it("makes no demo password, and nothing but the password of its own Postgres", () => {
    const secrets = loadSecrets(file, production())
    expect(secrets.ADMIN_PASSWORD).toBe("")
    expect(secrets.EDITOR_PASSWORD).toBe("")
    expect(Object.keys(JSON.parse(fs.readFileSync(file, "utf8")))).toEqual(["POSTGRES_PASSWORD"])
  })
})
