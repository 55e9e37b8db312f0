import { Client } from "pg"
import { findSharedNames } from "../../src/lib/shared-names"
import { call } from "./studio"

let client: Client

beforeAll(async () => {
  const connectionString = process.env.SUGU_TEST_DATABASE_URL
  if (!connectionString) throw new Error("SUGU_TEST_DATABASE_URL is not set: `npm test` sets it")
  client = new Client({ connectionString })
  await client.connect()
})

afterAll(() => client.end())

describe("the schemas of Medusa and Payload in one database", () => {
  it("are both there", async () => {
    const { rows } = await client.query(
      `SELECT to_regclass('public.product') AS medusa, to_regclass('cms.posts') AS payload`
    )
    expect(rows[0]).toEqual({ medusa: "product", payload: "cms.posts" })
  })

  it("share no name of a table or an enum", async () => {
    expect(await findSharedNames(client)).toEqual([])
  })

  it("would be caught sharing one", async () => {
    await client.query("BEGIN")
    try {
      await client.query(`
        CREATE TABLE public.twice (id int); CREATE TABLE cms.twice (id int);
        CREATE TYPE public.mood AS ENUM ('a'); CREATE TYPE cms.mood AS ENUM ('b')`)
      expect(await findSharedNames(client)).toEqual([
        { kind: "enum", name: "mood" },
        { kind: "table", name: "twice" },
      ])
    } finally {
      await client.query("ROLLBACK")
    }
  })
})

describe("Payload's connections", () => {
  it("may be cut by Postgres: the next request is answered", async () => {
    await call("GET", "/posts?limit=1")
    const { rowCount } = await client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND application_name = 'sugu-cms'`
    )
    expect(rowCount).toBeGreaterThan(0)
    // The web process hears of it and forgets those connections.
    await new Promise((resolve) => setTimeout(resolve, 500))
    for (let request = 1; request <= 5; request++) {
      expect((await call("GET", "/posts?limit=1")).status).toBe(200)
    }
  })
})
