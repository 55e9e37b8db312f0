type Entry = { text: string; size: number; expiresAt: number }

/** Rough cost of an entry beyond its text: the key, the map's slot, the object. */
const OVERHEAD = 300

/**
 * Texts by key, least recently used first to go, bounded by their size.
 *
 * Texts rather than objects: each reader parses its own copy, so that what one request
 * writes into its answer (taxes, quantities) never shows in another's.
 */
export class BoundedStore {
  private readonly entries = new Map<string, Entry>()
  private bytes = 0

  /**
   * @param maxBytes - what all entries together may take
   * @param now - clock in milliseconds
   */
  constructor(
    private readonly maxBytes: number,
    private readonly now: () => number = Date.now
  ) {}

  /** The text under the key, or null when there is none or it has expired. */
  get(key: string): string | null {
    const entry = this.entries.get(key)
    if (!entry) return null
    if (entry.expiresAt <= this.now()) {
      this.delete(key)
      return null
    }
    this.entries.delete(key)
    this.entries.set(key, entry)
    return entry.text
  }

  /**
   * Keeps a text, at the expense of the least recently used ones. A text that alone would
   * take over a quarter of the room is not kept.
   *
   * @param ttl - seconds
   */
  set(key: string, text: string, ttl: number): void {
    this.delete(key)
    const size = text.length * 2 + key.length * 2 + OVERHEAD
    if (size > this.maxBytes / 4) return
    this.entries.set(key, { text, size, expiresAt: this.now() + ttl * 1000 })
    this.bytes += size
    for (const oldest of this.entries.keys()) {
      if (this.bytes <= this.maxBytes) break
      this.delete(oldest)
    }
  }

  delete(key: string): void {
    const entry = this.entries.get(key)
    if (!entry) return
    this.entries.delete(key)
    this.bytes -= entry.size
  }

  /** Drops every key that starts with the prefix. */
  deletePrefix(prefix: string): void {
    for (const key of [...this.entries.keys()]) {
      if (key.startsWith(prefix)) this.delete(key)
    }
  }

  clear(): void {
    this.entries.clear()
    this.bytes = 0
  }

  /** Bytes held, by the same rough count as the bound. */
  get size(): number {
    return this.bytes
  }
}
