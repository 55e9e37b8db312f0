import { WATCHED_TABLES } from "./watched-tables"

/** Channel on which the database tells that a watched table has changed. */
export const CHANNEL = "sugu_cache"

const TRIGGER = "sugu_cache_change"
const TRUNCATE_TRIGGER = "sugu_cache_truncate"

/** Runs one statement and answers its rows. */
export type Run = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>

/**
 * Puts a statement trigger on every watched table that has none yet.
 *
 * The database itself tells what changed, when the change is committed: by a workflow or
 * past it, by this process, another one, a seed in plain SQL or a hand in psql. Postgres
 * sends one notice per transaction and table, so that a bulk change costs no more.
 *
 * @param run - statements of one connection, as the owner of the tables
 * @throws the database's error when the role may not create triggers
 */
export async function installTriggers(run: Run): Promise<void> {
  if (!(await missingTriggers(run)).length) return
  await inTransaction(run, async () => {
    // Two processes may start at once, and Postgres refuses to replace a function twice.
    await run("SELECT pg_advisory_xact_lock(hashtext($1))", [CHANNEL])
    await run(`
      CREATE OR REPLACE FUNCTION sugu_cache_notify() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('${CHANNEL}', TG_TABLE_NAME);
        RETURN NULL;
      END $$`)
  })
  for (const table of await missingTriggers(run)) {
    // A table at a time and not for long: whoever writes to it waits meanwhile.
    await inTransaction(run, async () => {
      await run("SET LOCAL lock_timeout = '500ms'")
      await run(`
        CREATE OR REPLACE TRIGGER ${TRIGGER} AFTER INSERT OR UPDATE OR DELETE ON "${table}"
        FOR EACH STATEMENT EXECUTE FUNCTION sugu_cache_notify()`)
      await run(`
        CREATE OR REPLACE TRIGGER ${TRUNCATE_TRIGGER} AFTER TRUNCATE ON "${table}"
        FOR EACH STATEMENT EXECUTE FUNCTION sugu_cache_notify()`)
    })
  }
}

/** Watched tables that exist and do not tell of their changes. */
export async function missingTriggers(run: Run): Promise<string[]> {
  const rows = await run(
    `SELECT c.relname AS table
       FROM pg_class c
      WHERE c.relnamespace = current_schema()::regnamespace
        AND c.relkind IN ('r', 'p')
        AND c.relname = ANY($1)
        AND (SELECT count(*) FROM pg_trigger t
              WHERE t.tgrelid = c.oid AND t.tgname = ANY($2) AND t.tgenabled IN ('O', 'A')) < 2
      ORDER BY 1`,
    [Object.values(WATCHED_TABLES).flat(), [TRIGGER, TRUNCATE_TRIGGER]]
  )
  return rows.map((row) => String(row.table))
}

async function inTransaction(run: Run, work: () => Promise<void>): Promise<void> {
  await run("BEGIN")
  try {
    await work()
    await run("COMMIT")
  } catch (error) {
    await run("ROLLBACK")
    throw error
  }
}
