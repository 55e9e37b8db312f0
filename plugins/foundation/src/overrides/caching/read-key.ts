import { createHash } from "node:crypto"
import type { ChangeKind } from "./watched-tables"

/** How often each kind of data has changed since the process started. */
export type Versions = Readonly<Record<ChangeKind, number>>

/**
 * The start of every key of one kind at one state of the data.
 *
 * Versions are part of the key: a read that began before a change writes its answer under
 * the old key, where nobody looks any more. Quantities depend on the catalogue as well.
 */
export function keyPrefix(kind: ChangeKind, versions: Versions): string {
  return kind === "stock"
    ? `stock:${versions.catalogue}.${versions.stock}:`
    : `catalogue:${versions.catalogue}:`
}

/**
 * A key for the read: equal reads have equal keys, whatever the order of their properties and
 * of the values of a filter. (The ids of a sales channel come as the database finds them.)
 *
 * @param read - what the answer depends on, `filters` apart
 */
export function readKey(
  kind: ChangeKind,
  versions: Versions,
  read: unknown,
  filters?: unknown
): string {
  const digest = createHash("sha256")
    .update(stableText(read))
    .update("\n")
    .update(stableText(filters, sorted))
    .digest("base64url")
  return keyPrefix(kind, versions) + digest
}

/** A list of texts in a filter is a set: its order means nothing. */
function sorted(list: unknown[]): unknown[] {
  return list.every((item) => typeof item === "string") ? [...list].sort() : list
}

function stableText(value: unknown, list = (items: unknown[]) => items): string {
  return (
    JSON.stringify(value, (_key, part: unknown) => {
      if (part instanceof RegExp) return String(part)
      if (Array.isArray(part)) return list(part)
      if (typeof part !== "object" || part === null) return part
      return Object.fromEntries(
        Object.entries(part).sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0))
      )
    }) ?? "undefined"
  )
}
