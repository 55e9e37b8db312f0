/** The database as the house needs it: reachable, present, with its schemas and marks. */
import { Client } from "pg"
import { errorCode, HouseFault } from "./fault"
import { tr } from "./log"
import type { Settings } from "./settings"

const CONNECT_MS = 5_000
const NO_SUCH_DATABASE = "3D000"
const REFUSED_SIGN_IN = new Set(["28P01", "28000"])
const NO_RIGHT = "42501"

/**
 * Runs `work` on a connection of its own.
 *
 * @throws whatever Postgres answers; see {@link explainDatabase}
 */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS })
  // Without a listener, a server that stops would end this process.
  client.on("error", () => undefined)
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Host, port and database of an address, without its password. */
export function describeUrl(url: string): { place: string; database: string } {
  try {
    const { hostname, port, pathname } = new URL(url)
    return { place: `${hostname}:${port || 5432}`, database: decodeURIComponent(pathname.slice(1)) }
  } catch {
    throw new HouseFault(
      tr(
        "DATABASE_URL n'est pas une adresse : écrivez-la comme postgres://compte:motdepasse@hote:5432/base.",
        "DATABASE_URL is not an address: write it like postgres://user:password@host:5432/database."
      )
    )
  }
}

function explainDatabase(error: unknown, url: string): HouseFault {
  const { place, database } = describeUrl(url)
  const code = errorCode(error) ?? ""
  if (REFUSED_SIGN_IN.has(code)) {
    return new HouseFault(
      tr(
        `La base de ${place} refuse le compte ou le mot de passe : corrigez DATABASE_URL.`,
        `The database at ${place} refuses the user or the password: correct DATABASE_URL.`
      )
    )
  }
  if (code === NO_RIGHT) {
    return new HouseFault(
      tr(
        `Le compte de DATABASE_URL n'a pas le droit de créer la base « ${database} » ou ses schémas : créez-la et donnez-lui ce droit.`,
        `The user of DATABASE_URL may not create the database "${database}" or its schemas: create it and grant that right.`
      )
    )
  }
  // Anything with a five-character code was said by a server that answers.
  const said = /^[0-9A-Z]{5}$/.test(code) && error instanceof Error ? ` (${error.message})` : ""
  return new HouseFault(
    tr(
      `La base de données ne répond pas à ${place}${said} : démarrez-la, corrigez DATABASE_URL, ou retirez cette variable pour utiliser le Postgres de la maison.`,
      `The database does not answer at ${place}${said}: start it, correct DATABASE_URL, or remove that variable to use the house's own Postgres.`
    )
  )
}

/**
 * Makes the database and the schemas that are missing.
 *
 * `house` holds the marks of what was done (see {@link isDone}); `cms` is Payload's, which
 * does not make its schema itself.
 *
 * @throws {HouseFault} when it cannot be reached, or refuses
 */
export async function ensureDatabase(settings: Settings): Promise<void> {
  const { databaseUrl: url } = settings
  const { database } = describeUrl(url)
  const prepare = (client: Client) =>
    client.query(`
      CREATE SCHEMA IF NOT EXISTS cms;
      CREATE SCHEMA IF NOT EXISTS house;
      CREATE TABLE IF NOT EXISTS house.done (
        step text PRIMARY KEY,
        inputs text NOT NULL,
        done_at timestamptz NOT NULL DEFAULT now()
      )`)
  try {
    await withClient(url, prepare).catch(async (error: unknown) => {
      if (errorCode(error) !== NO_SUCH_DATABASE) throw error
      const maintenance = new URL(url)
      maintenance.pathname = "/postgres"
      await withClient(maintenance.href, (client) =>
        client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`)
      )
      await withClient(url, prepare)
    })
  } catch (error) {
    throw explainDatabase(error, url)
  }
}

/**
 * Whether a step was finished with these inputs. The mark stands in the database it speaks
 * of, so that a restored, dropped or replaced database cannot be mistaken.
 */
export async function isDone(url: string, stepName: string, inputs: string): Promise<boolean> {
  return withClient(url, async (client) => {
    const { rowCount } = await client.query(
      "SELECT 1 FROM house.done WHERE step = $1 AND inputs = $2",
      [stepName, inputs]
    )
    return rowCount === 1
  })
}

/** Marks a step as finished with these inputs. */
export async function markDone(url: string, stepName: string, inputs: string): Promise<void> {
  await withClient(url, (client) =>
    client.query(
      `INSERT INTO house.done (step, inputs) VALUES ($1, $2)
       ON CONFLICT (step) DO UPDATE SET inputs = excluded.inputs, done_at = now()`,
      [stepName, inputs]
    )
  )
}

/** The shop's publishable key: the one that the seed makes, or else the oldest in use. */
export async function findPublishableKey(url: string): Promise<string | undefined> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ token: string }>(
      `SELECT token FROM public.api_key
       WHERE type = 'publishable' AND deleted_at IS NULL
         AND (revoked_at IS NULL OR revoked_at > now())
       ORDER BY title <> 'Boutique', created_at LIMIT 1`
    )
    return rows[0]?.token
  })
}
