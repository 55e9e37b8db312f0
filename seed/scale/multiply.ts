import { Client, type ClientBase } from "pg"
import { copyStatement, type Column } from "./copy-statement"
import { copySearchDocuments } from "./search-documents"
import { BASES, TABLES } from "./tables"

/** One writer at a time; a fixed number that nothing else in the shop uses. */
const LOCK = 7_340_021

export interface Multiplied {
  /** Factor before and after. */
  from: number
  to: number
  rows: number
}

/**
 * Multiplies the seeded shop: products with variants, prices, stock and pictures, customers,
 * and orders with payments and parcels.
 *
 * One transaction: killed half way, nothing has happened. The copies that exist are found in
 * the database, so that the same factor again writes nothing and a larger one adds the rest.
 *
 * @param databaseUrl - `postgres://…`
 * @param factor - 1 leaves the shop as it is; 100 gives a hundred of each
 * @throws Error when the shop has not been seeded yet
 */
export async function multiplyShop(
  databaseUrl: string,
  factor: number,
  log: (line: string) => void = () => undefined
): Promise<Multiplied> {
  const client = new Client({ connectionString: databaseUrl })
  client.on("error", (error) => log(`Scale: ${error.message}`))
  await client.connect()
  try {
    await client.query("begin")
    await client.query("select pg_advisory_xact_lock($1)", [LOCK])
    const current = await currentFactor(client)
    if (factor <= current) {
      await client.query("rollback")
      return { from: current, to: current, rows: 0 }
    }
    const rows = await copyAll(client, current + 1, factor, log)
    await client.query("commit")
    await refreshStatistics(client)
    return { from: current, to: factor, rows }
  } catch (error) {
    await client.query("rollback").catch(() => undefined)
    throw error
  } finally {
    await client.end()
  }
}

async function currentFactor(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ seeded: string; factor: number }>(
    `select count(*) filter (where external_id ~ '^SU[0-9]+$') as seeded,
       coalesce(max(substring(external_id from '^SU[0-9]+_x([0-9]+)$')::int), 1) as factor
     from product where deleted_at is null`
  )
  if (!Number(rows[0]?.seeded)) {
    throw new Error("Scale: the shop is empty. Seed it first: npm run seed")
  }
  return rows[0]!.factor
}

async function copyAll(
  client: ClientBase,
  from: number,
  to: number,
  log: (line: string) => void
): Promise<number> {
  // Only for this transaction: more memory to sort in, and no wait for the disk.
  await client.query("set local work_mem = '64MB'")
  await client.query("set local synchronous_commit = off")
  for (const statement of BASES) await client.query(statement)
  await client.query("analyze base_product, base_variant, base_order, base_line, base_stock")

  let rows = 0
  for (const copy of TABLES) {
    const start = performance.now()
    const columns = await columnsOf(client, copy.table)
    const result = await client.query(copyStatement(copy, columns), [from, to])
    rows += result.rowCount ?? 0
    const milliseconds = Math.round(performance.now() - start)
    log(`Scale: ${copy.table}: ${result.rowCount ?? 0} rows (${milliseconds} ms)`)
  }
  rows += await copySearchDocuments(client, from, to)
  return rows
}

async function columnsOf(client: ClientBase, table: string): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `select column_name as name, data_type as type from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'
     order by ordinal_position`,
    [table]
  )
  if (!rows.length) throw new Error(`Scale: no table "${table}"`)
  return rows
}

/** The planner must know that a table of ten rows now has a hundred thousand. */
async function refreshStatistics(client: ClientBase): Promise<void> {
  const tables = TABLES.map(({ table }) => `"${table}"`).join(", ")
  await client.query(`analyze ${tables}`)
}
