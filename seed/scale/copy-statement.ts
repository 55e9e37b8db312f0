import type { TableCopy } from "./tables"

export interface Column {
  name: string
  /** `data_type` of information_schema, such as "timestamp with time zone". */
  type: string
}

/** Marks copied rows: `prod_01…_x7` is the seventh of its kind. */
export const SUFFIX = "'_x' || k"

/** Minutes between an order and its next copy, back in time. */
const SPREAD_MINUTES = 13

/**
 * One statement that copies the seeded rows of a table under the numbers `$1` to `$2`.
 *
 * @param columns - all columns of the table, from the database
 * @throws Error when the table lacks a column that the copy must change
 */
export function copyStatement(copy: TableCopy, columns: readonly Column[]): string {
  const names = new Set(columns.map(({ name }) => name))
  for (const name of [...copy.suffixed, ...Object.keys(copy.set ?? {}), ...(copy.omit ?? [])]) {
    if (!names.has(name)) throw new Error(`Scale: ${copy.table} has no column "${name}"`)
  }
  const kept = columns.filter(({ name }) => !copy.omit?.includes(name))
  const values = kept.map(({ name, type }) => {
    const special = copy.set?.[name]
    if (special) return special
    if (copy.suffixed.includes(name)) return `t."${name}" || suffix`
    if (copy.spread && type === "timestamp with time zone") {
      return `t."${name}" - make_interval(mins => k * ${SPREAD_MINUTES})`
    }
    return `t."${name}"`
  })
  const list = kept.map(({ name }) => `"${name}"`).join(", ")
  return `insert into "${copy.table}" (${list})
select ${values.join(", ")}
from "${copy.table}" t
cross join lateral (select k, ${SUFFIX} as suffix from generate_series($1::int, $2::int) as k) as n
where ${copy.where}`
}
