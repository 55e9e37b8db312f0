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

/** A key for the read: equal reads have equal keys, whatever the order of their properties. */
export function readKey(kind: ChangeKind, versions: Versions, read: unknown): string {
  const digest = createHash("sha256").update(stableText(read)).digest("base64url")
  return keyPrefix(kind, versions) + digest
}

function stableText(value: unknown): string {
  return (
    JSON.stringify(value, (_key, part: unknown) => {
      if (part instanceof RegExp) return String(part)
      if (typeof part !== "object" || part === null || Array.isArray(part)) return part
      return Object.fromEntries(
        Object.entries(part).sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0))
      )
    }) ?? "undefined"
  )
}
