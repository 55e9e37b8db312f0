/**
 * `npm start` when things go wrong: what it says, what it leaves behind, how it comes back.
 * One data folder serves all of it; the shop is empty, since no goods are needed.
 */
import { spawn } from "node:child_process"
import fs from "node:fs"
import net from "node:net"
import path from "node:path"
import { HouseProcess } from "../../bench/storm/house-process"
import { identify } from "../../scripts/bootstrap/identity.cjs"
import type { Demo } from "../../scripts/house/demo"
import { dataPaths, ROOT } from "../../scripts/house/paths"
import type { PidsFile } from "../../scripts/house/pids"
import type { Variables } from "../../scripts/house/settings"
import { separateHouse } from "../../scripts/test/house"

const SECOND_START_MS = 25_000
const LOSS_MS = 10_000
const BACK_MS = 90_000
const REFUSAL_MS = 60_000

jest.setTimeout(5 * 60_000)

let variables: Variables
let dataDir: string
let house: HouseProcess

beforeAll(async () => {
  variables = { ...(await separateHouse("test/house-faults")), SEED: "off" }
  dataDir = variables.SUGU_DATA_DIR!
  fs.rmSync(dataDir, { recursive: true, force: true })
})
const newHouse = () =>
  new HouseProcess(variables, path.join(ROOT, ".data/test-results/house-faults.log"))

/** Runs the command to its end. */
async function run(overrides: Variables, nodeArgs: string[] = []) {
  const child = spawn(process.execPath, [...nodeArgs, "scripts/start.mjs"], {
    cwd: ROOT,
    env: { ...process.env, ...variables, LANG: "fr_FR.UTF-8", LC_ALL: "", ...overrides },
    stdio: ["ignore", "pipe", "pipe"],
  })
  let errors = ""
  child.stdout.resume()
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()))
  const late = setTimeout(() => child.kill("SIGKILL"), REFUSAL_MS)
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve))
  clearTimeout(late)
  return { code, errors: errors.trim() }
}

async function waitFor(condition: () => boolean | Promise<boolean>, withinMs: number) {
  const started = Date.now()
  while (!(await condition())) {
    if (Date.now() - started > withinMs) throw new Error(`not within ${withinMs} ms`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return Date.now() - started
}

const recorded = () => JSON.parse(fs.readFileSync(dataPaths(dataDir).pids, "utf8")) as PidsFile

/** Asks Medusa something that it has to ask the database. */
async function signInAnswers(): Promise<boolean> {
  const response = await fetch(`${house.storeUrl}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: "nobody@sugu.test", password: "wrong" }),
    signal: AbortSignal.timeout(5_000),
  }).catch(() => undefined)
  return response?.status === 401
}

async function pagesAnswer(): Promise<boolean> {
  const url = `http://localhost:${variables.WEB_PORT}/cms/api/users/me`
  const response = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined)
  return response?.status === 200
}

describe("the first start", () => {
  beforeAll(() => {
    house = newHouse()
  })
  afterAll(() => house.stop())

  it("makes its data folder, writes demo.json for its owner only, and stops with code 0", async () => {
    await house.start()
    const demo = JSON.parse(fs.readFileSync(dataPaths(dataDir).demo, "utf8")) as Demo
    expect(demo).toMatchObject({
      store_url: house.storeUrl,
      web_url: `http://localhost:${variables.WEB_PORT}`,
      simulators_url: `http://localhost:${variables.SIMULATORS_PORT}`,
      admin: { email: expect.stringContaining("@"), password: expect.stringMatching(/.{16}/) },
      editor: { email: expect.stringContaining("@"), password: expect.stringMatching(/.{16}/) },
    })
    for (const file of [dataPaths(dataDir).demo, dataPaths(dataDir).secrets]) {
      expect(fs.statSync(file).mode & 0o777).toBe(0o600)
    }
    expect(await signInAnswers()).toBe(true)
    expect(await pagesAnswer()).toBe(true)

    expect(await house.stop()).toBe(true)
    expect(house.leftovers()).toEqual([])
    expect(fs.existsSync(dataPaths(dataDir).pids)).toBe(false)
  })
})

describe("the second start, with nothing changed", () => {
  let took: number
  beforeAll(async () => {
    house = newHouse()
    const started = Date.now()
    await house.start()
    took = Date.now() - started
  })
  afterAll(() => house.stop())

  it("answers on every port within 25 s", async () => {
    expect(await signInAnswers()).toBe(true)
    expect(await pagesAnswer()).toBe(true)
    expect(took).toBeLessThan(SECOND_START_MS)
  })

  it("refuses another house beside it on the same data", async () => {
    const { code, errors } = await run({})
    expect(code).toBe(1)
    expect(errors).toBe(
      `La maison tourne déjà sur ${dataDir} (processus ${recorded().supervisor.pid}) : arrêtez-la, ou choisissez un autre dossier avec SUGU_DATA_DIR et d'autres ports.`
    )
  })

  it.each(["postgres", "web", "medusa"] as const)(
    "comes back from the loss of %s",
    async (target) => {
      const pid = house.kill(target)
      expect(pid).toBeDefined()
      await waitFor(() => identify(pid!) === undefined, LOSS_MS)
      await waitFor(async () => (await signInAnswers()) && (await pagesAnswer()), BACK_MS)
    }
  )

  it("leaves no process 10 s after the loss of its supervisor", async () => {
    expect(house.kill("supervisor")).toBeDefined()
    await waitFor(() => house.leftovers().length === 0, LOSS_MS)
  })
})

describe("the start after a loss", () => {
  beforeEach(() => {
    house = newHouse()
  })
  afterEach(() => house.stop())

  it("comes back after everything was killed at once, its warden too", async () => {
    await house.start()
    const { supervisor, children } = recorded()
    for (const { pid } of [supervisor, ...children]) process.kill(pid, "SIGKILL")
    await waitFor(() => house.leftovers().length === 0, LOSS_MS)

    await house.start()
    expect(await signInAnswers()).toBe(true)
    expect(await pagesAnswer()).toBe(true)
  })

  it("ends what was left over when supervisor and warden were both lost, then starts", async () => {
    await house.start()
    const before = recorded()
    const left = before.children.filter(({ name }) => name !== "warden")
    for (const child of before.children) {
      if (child.name === "warden") process.kill(child.pid, "SIGSTOP")
    }
    process.kill(before.supervisor.pid, "SIGKILL")
    await waitFor(() => identify(before.supervisor.pid) === undefined, 5_000)
    expect(left.every(({ pid }) => identify(pid) !== undefined)).toBe(true)

    await house.start()
    expect(left.every(({ pid, startedAt }) => identify(pid)?.startedAt !== startedAt)).toBe(true)
    expect(await signInAnswers()).toBe(true)
  })
})

describe("one sentence that names the remedy, and exit code 1", () => {
  it.each(["MEDUSA_PORT", "WEB_PORT", "POSTGRES_PORT", "SIMULATORS_PORT"])(
    "when %s is taken",
    async (name) => {
      const server = net.createServer()
      await new Promise<void>((resolve) =>
        server.listen(Number(variables[name]), "127.0.0.1", resolve)
      )
      const { code, errors } = await run({})
      await new Promise((resolve) => server.close(resolve))
      expect(code).toBe(1)
      expect(errors).toMatch(
        new RegExp(
          `^Le port ${variables[name]} est déjà pris : .* choisissez-en un autre avec ${name}=\\d+\\.$`
        )
      )
    }
  )

  it("when the database does not answer; its password is not shown", async () => {
    const closed = variables.POSTGRES_PORT
    const { code, errors } = await run({
      DATABASE_URL: `postgres://sugu:very-secret@localhost:${closed}/sugu`,
    })
    expect(code).toBe(1)
    expect(errors).toBe(
      `La base de données ne répond pas à localhost:${closed} : démarrez-la, corrigez DATABASE_URL, ou retirez cette variable pour utiliser le Postgres de la maison.`
    )
  })

  it("when DATABASE_URL is not an address", async () => {
    const { code, errors } = await run({ DATABASE_URL: "sugu" })
    expect(code).toBe(1)
    expect(errors).toMatch(/^DATABASE_URL n'est pas une adresse : écrivez-la comme postgres:/)
  })

  it("when a variable has a value that it does not take", async () => {
    const { code, errors } = await run({ WEB_PORT: "trois mille" })
    expect(code).toBe(1)
    expect(errors).toBe(
      "WEB_PORT vaut « trois mille » : donnez-lui un port entre 1 et 65535 (voir .env.example)."
    )
  })

  it("in English when the terminal speaks it", async () => {
    const { errors } = await run({ WEB_PORT: "three", LANG: "en_GB.UTF-8" })
    expect(errors).toBe(
      'WEB_PORT is "three": give it a port between 1 and 65535 (see .env.example).'
    )
  })

  it("when production lacks a secret", async () => {
    const { code, errors } = await run({ SUGU_MODE: "production" })
    expect(code).toBe(1)
    expect(errors).toMatch(/^[A-Z_]+ manque : en production, donnez-lui 32 caractères/)
  })

  it("when Node is too old", async () => {
    const preload = path.join(dataDir, "old-node.cjs")
    fs.writeFileSync(
      preload,
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } })"
    )
    const { code, errors } = await run({}, ["--require", preload])
    expect(code).toBe(1)
    expect(errors).toBe(
      "Node 18.20.4 est trop ancien : installez Node 20.19 ou plus récent (https://nodejs.org)."
    )
  })

  it("when the disk is full", async () => {
    const preload = path.join(dataDir, "full-disk.cjs")
    fs.writeFileSync(preload, "require('node:fs').statfsSync = () => ({ bavail: 10, bsize: 4096 })")
    const { code, errors } = await run({}, ["--require", preload])
    expect(code).toBe(1)
    expect(errors).toBe(
      `Le disque de ${dataDir} est plein : libérez de la place ou choisissez un autre dossier avec SUGU_DATA_DIR.`
    )
  })

  it("when the folder of the data cannot be made", async () => {
    const impossible = path.join(ROOT, "package.json", "data")
    const { code, errors } = await run({ SUGU_DATA_DIR: impossible })
    expect(code).toBe(1)
    expect(errors).toBe(
      `Le dossier ${impossible} ne peut pas être créé (ENOTDIR) : choisissez-en un autre avec SUGU_DATA_DIR.`
    )
  })
})
