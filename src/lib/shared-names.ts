/** What the check needs of a database connection. */
export type Queryable = {
  query(sql: string): Promise<{ rows: Record<string, unknown>[] }>
}

/** A table or enum whose name stands in Payload's schema and in Medusa's. */
export type SharedName = { kind: "table" | "enum"; name: string }

/**
 * Names of tables and enums that exist in both `public` (Medusa) and `cms` (Payload).
 *
 * Payload calls a schema of its own experimental for one reason: its migrations mix up
 * tables and enums of one name in two schemas. So there must be none.
 *
 * @returns the shared names in alphabetical order; empty when all is well
 */
export async function findSharedNames(database: Queryable): Promise<SharedName[]> {
  const { rows } = await database.query(`
    WITH named AS (
      SELECT n.nspname AS schema, 'table' AS kind, c.relname AS name
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')
      UNION ALL
      SELECT n.nspname, 'enum', t.typname
        FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
       WHERE t.typtype = 'e'
    )
    SELECT kind, name FROM named WHERE schema IN ('public', 'cms')
     GROUP BY kind, name HAVING count(DISTINCT schema) = 2
     ORDER BY kind, name`)
  return rows as SharedName[]
}
