import type { ClientBase } from "pg"
import { SUFFIX } from "./copy-statement"

/**
 * Copies the search documents of the seeded products, so that the shop's list shows the
 * copies at once; the job that refreshes the catalogue would need hours to draw them anew.
 */
export async function copySearchDocuments(
  client: ClientBase,
  from: number,
  to: number
): Promise<number> {
  const { rows: tables } = await client.query<{ table_name: string }>(
    `select table_name from information_schema.tables
     where table_schema = 'public' and table_name ~ '^search_pg_product_v[0-9]+$'`
  )
  let copied = 0
  for (const { table_name } of tables) {
    const result = await client.query(
      `insert into "${table_name}" (id, document, indexed, search_vector, search_text, created_at, updated_at)
       select t.id || suffix, t.document || changed, t.indexed || changed,
         t.search_vector, t.search_text, t.created_at, t.updated_at
       from "${table_name}" t
       join base_product p on p.id = t.id
       cross join lateral (select k, ${SUFFIX} as suffix from generate_series($1::int, $2::int) as k) as n
       cross join lateral (select jsonb_build_object(
         'id', t.id || suffix,
         'handle', (t.document ->> 'handle') || '-' || k,
         'title', (t.document ->> 'title') || ' n° ' || k) as changed) as c`,
      [from, to]
    )
    copied += result.rowCount ?? 0
    await client.query(
      `update search_postgres_index set document_count = (select count(*) from "${table_name}") where table_name = $1`,
      [table_name]
    )
  }
  return copied
}
