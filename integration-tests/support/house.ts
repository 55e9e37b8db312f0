/**
 * The running house that the journeys, cms and browser tests share.
 *
 * `npm test` starts it once and passes the path of its demo.json; against a shop that you
 * started yourself: `SUGU_DEMO_FILE=.data/demo.json npx jest --selectProjects house`.
 */
import fs from "node:fs"
import Medusa from "@medusajs/js-sdk"
import { Client } from "pg"

/** What `npm start` writes in demo mode, see docs of `.data/demo.json` in the README. */
export type Demo = {
  store_url: string
  web_url: string
  simulators_url: string
  publishable_key: string
  admin: { email: string; password: string }
  editor: { email: string; password: string }
}

/** Addresses and sign-ins of the running house. */
export function house(): Demo {
  const file = process.env.SUGU_DEMO_FILE ?? ".data/demo.json"
  return JSON.parse(fs.readFileSync(file, "utf8")) as Demo
}

/** A store API client as a shopper's page would have it. */
export function storeClient(): Medusa {
  const { store_url, publishable_key } = house()
  return new Medusa({ baseUrl: store_url, publishableKey: publishable_key })
}

/** An admin API client, signed in as the demo administrator. */
export async function adminClient(): Promise<Medusa> {
  const { store_url, admin } = house()
  const sdk = new Medusa({
    baseUrl: store_url,
    auth: { type: "jwt", jwtTokenStorageMethod: "memory" },
  })
  await sdk.auth.login("user", "emailpass", admin)
  return sdk
}

/** Runs SQL on the house's database; only for what no API tells. */
export async function query<Row extends Record<string, unknown>>(
  sql: string,
  values: unknown[] = []
): Promise<Row[]> {
  const connectionString = process.env.SUGU_TEST_DATABASE_URL
  if (!connectionString) {
    throw new Error("SUGU_TEST_DATABASE_URL is not set: `npm test` sets it to the house's database")
  }
  const client = new Client({ connectionString })
  await client.connect()
  try {
    const result = await client.query(sql, values)
    return result.rows as Row[]
  } finally {
    await client.end()
  }
}
