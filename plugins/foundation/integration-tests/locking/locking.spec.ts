import { spawn } from "node:child_process"
import { once } from "node:events"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import type { Logger } from "@medusajs/framework/types"
import SuguPostgresLockingProvider from "../../src/providers/locking/service"
import { createLockDatabase, type LockDatabase } from "./database"

jest.setTimeout(60_000)

let database: LockDatabase
const providers: SuguPostgresLockingProvider[] = []
let keys = 0
const freshKey = () => `cart_${++keys}`

/** Each provider has its own pool, connection and number, as in a process of its own. */
function provider() {
  const made = new SuguPostgresLockingProvider({
    __pg_connection__: database.pool(),
    logger: { warn: () => undefined } as unknown as Logger,
  })
  providers.push(made)
  return made
}

const refused = /Failed to acquire lock/

beforeAll(async () => {
  database = await createLockDatabase()
})
afterAll(async () => {
  await Promise.all(providers.map((made) => made.close()))
  await database.drop()
})

describe("acquire", () => {
  it("gives a key to one of many that ask at the same time", async () => {
    const key = freshKey()
    const [one, two] = [provider(), provider()]
    const asked = await Promise.allSettled(
      Array.from({ length: 40 }, (_, n) => (n % 2 ? one : two).acquire(key, { expire: 60 }))
    )
    expect(asked.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
  })

  it("refuses a key whose time has not passed, and takes over one whose time has", async () => {
    const key = freshKey()
    const [one, two] = [provider(), provider()]
    await one.acquire(key, { expire: 1 })
    await expect(two.acquire(key, { expire: 60 })).rejects.toThrow(refused)
    await sleep(1_100)
    await two.acquire(key, { expire: 60 })
    await expect(one.acquire(key, { expire: 60 })).rejects.toThrow(refused)
  })

  it("lets an expired key be taken over by one of many", async () => {
    const key = freshKey()
    const [one, two, three] = [provider(), provider(), provider()]
    await one.acquire(key, { expire: 1 })
    await sleep(1_100)
    const asked = await Promise.allSettled(
      Array.from({ length: 40 }, (_, n) => (n % 2 ? two : three).acquire(key, { expire: 60 }))
    )
    expect(asked.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
  })

  it("lets an owner take its key again, from anywhere, and nobody else", async () => {
    const key = freshKey()
    const [one, two] = [provider(), provider()]
    await one.acquire(key, { ownerId: "job", expire: 60 })
    await two.acquire(key, { ownerId: "job", expire: 60 })
    await expect(one.acquire(key, { ownerId: "other", expire: 60 })).rejects.toThrow(refused)
    await expect(one.acquire(key, { expire: 60 })).rejects.toThrow(refused)
  })

  it("keeps none of several keys when one of them is taken", async () => {
    const [free, taken] = [freshKey(), freshKey()]
    const [one, two] = [provider(), provider()]
    await one.acquire(taken, { expire: 60 })
    await expect(two.acquire([free, taken], { expire: 60 })).rejects.toThrow(refused)
    await one.acquire(free, { expire: 60 })
  })
})

describe("release", () => {
  it("frees a key for the next one", async () => {
    const key = freshKey()
    const [one, two] = [provider(), provider()]
    await one.acquire(key, { expire: 60 })
    expect(await one.release(key)).toBe(true)
    await two.acquire(key, { expire: 60 })
  })

  it("does not free the key of another process or owner", async () => {
    const [plain, owned] = [freshKey(), freshKey()]
    const [one, two] = [provider(), provider()]
    await one.acquire(plain, { expire: 60 })
    await one.acquire(owned, { ownerId: "job", expire: 60 })
    expect(await two.release(plain)).toBe(false)
    expect(await one.release(owned)).toBe(false)
    expect(await two.release(owned, { ownerId: "other" })).toBe(false)
    await expect(two.acquire(plain, { expire: 60 })).rejects.toThrow(refused)
    await expect(two.acquire(owned, { expire: 60 })).rejects.toThrow(refused)
  })

  it("comes too late for a key that somebody else took over", async () => {
    const key = freshKey()
    const [one, two, three] = [provider(), provider(), provider()]
    await one.acquire(key, { expire: 1 })
    await sleep(1_100)
    await two.acquire(key, { expire: 60 })
    expect(await one.release(key)).toBe(false)
    await expect(three.acquire(key, { expire: 60 })).rejects.toThrow(refused)
  })

  it("gives back all keys of an owner, or of the process, and no others", async () => {
    const [mine, owned, foreign] = [freshKey(), freshKey(), freshKey()]
    const [one, two] = [provider(), provider()]
    await one.acquire(mine, { expire: 60 })
    await one.acquire(owned, { ownerId: "batch", expire: 60 })
    await two.acquire(foreign, { expire: 60 })
    await two.releaseAll({ ownerId: "batch" })
    await two.acquire(owned, { expire: 60 })
    await one.releaseAll()
    await two.acquire(mine, { expire: 60 })
    await expect(one.acquire(foreign, { expire: 60 })).rejects.toThrow(refused)
  })
})

describe("execute", () => {
  it("runs one job at a time per key, over all processes", async () => {
    const key = freshKey()
    const [one, two] = [provider(), provider()]
    let inside = 0
    let most = 0
    let done = 0
    const job = async () => {
      most = Math.max(most, ++inside)
      await sleep(10)
      inside--
      done++
    }
    await Promise.all(
      Array.from({ length: 40 }, (_, n) => (n % 2 ? one : two).execute(key, job, { timeout: 30 }))
    )
    expect({ most, done }).toEqual({ most: 1, done: 40 })
  })

  it("never deadlocks on keys asked for in different orders", async () => {
    const [a, b] = [freshKey(), freshKey()]
    const [one, two] = [provider(), provider()]
    let done = 0
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        (n % 2 ? one : two).execute(n % 3 ? [a, b] : [b, a], async () => void done++, {
          timeout: 30,
        })
      )
    )
    expect(done).toBe(20)
  })

  it("gives the key back when the job fails, and passes the error on", async () => {
    const key = freshKey()
    const [one, two] = [provider(), provider()]
    await expect(one.execute(key, () => Promise.reject(new Error("no stock")))).rejects.toThrow(
      "no stock"
    )
    await two.acquire(key, { expire: 60 })
  })

  it("gives up after its time, without running the job and without a trace", async () => {
    const key = freshKey()
    const [one, two] = [provider(), provider()]
    await one.acquire(key, { expire: 60 })
    let ran = false
    const late = () => two.execute(key, async () => void (ran = true), { timeout: 1 })
    await expect(Promise.all([late(), late()])).rejects.toThrow("Timed-out acquiring lock.")
    await sleep(200)
    await one.release(key)
    await one.acquire(key, { expire: 60 })
    expect(ran).toBe(false)
  })

  it("holds the key for as long as the job takes, beyond its expiry", async () => {
    const key = freshKey()
    const [one, two] = [provider(), provider()]
    const long = one.execute(key, () => sleep(2_500), { expire: 1 })
    await sleep(1_800)
    await expect(two.acquire(key, { expire: 60 })).rejects.toThrow(refused)
    await long
    await two.acquire(key, { expire: 60 })
  })
})

describe("a death", () => {
  it("frees the locks of a killed process within seconds, long before their expiry", async () => {
    const key = freshKey()
    const survivor = provider()
    const child = spawn(
      process.execPath,
      ["--require", "@swc-node/register", path.join(__dirname, "hold-lock.ts"), database.url, key],
      { stdio: ["ignore", "pipe", "inherit"] }
    )
    try {
      await once(child.stdout, "data")
      await expect(survivor.acquire(key, { expire: 60 })).rejects.toThrow(refused)
    } finally {
      child.kill("SIGKILL")
    }
    await once(child, "exit")

    const died = Date.now()
    for (;;) {
      const taken = await survivor.acquire(key, { expire: 60 }).then(
        () => true,
        () => false
      )
      if (taken || Date.now() - died > 10_000) break
      await sleep(100)
    }
    expect(Date.now() - died).toBeLessThan(8_000)
    await expect(provider().acquire(key, { expire: 60 })).rejects.toThrow(refused)
  })

  it("of a connection alone loses no lock: the process renews it and stays the holder", async () => {
    const key = freshKey()
    const [one, two] = [provider(), provider()]
    await one.acquire(key, { expire: 60 })
    const admin = database.pool()
    const cut = () =>
      admin.raw(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where application_name = 'sugu-locks' and datname = current_database()`
      )
    await cut()
    const until = Date.now() + 3_500
    while (Date.now() < until) {
      await expect(two.acquire(key, { expire: 60 })).rejects.toThrow(/Failed|terminat|connection/i)
      await sleep(200)
    }
    expect(await one.release(key)).toBe(true)
    await two.acquire(key, { expire: 60 })
  })
})
