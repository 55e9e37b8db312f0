import { setTimeout } from "node:timers/promises"
import type { ICachingModuleService, Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BoundedStore } from "./bounded-store"
import { ChangeListener, type Connection } from "./change-listener"
import { readDependency, type GraphRead } from "./read-dependencies"
import { keyPrefix, readKey } from "./read-key"
import type { ChangeKind } from "./watched-tables"

/** Options of the module in medusa-config.ts. */
export type CachingOptions = {
  /** Memory for cached answers, in megabytes. Default 48. */
  maxMegabytes?: number
  /** Longest life of an answer, in seconds. Default 60: a belt beside the braces. */
  ttl?: number
}

type Knex = {
  raw(sql: string, bindings: unknown[]): PromiseLike<unknown>
  client: { acquireRawConnection(): Promise<Connection> }
}

type Dependencies = {
  [ContainerRegistrationKeys.LOGGER]: Logger
  [ContainerRegistrationKeys.PG_CONNECTION]: Knex
}

const NOT_CACHED = "none"
const START_LIMIT_MS = 3_000

/**
 * Medusa's caching module, told by the database what has changed.
 *
 * Medusa asks it wherever core caches (`query.graph` with `cache`). It differs from
 * `@medusajs/caching` in what makes an answer stale: not events of the local bus, which
 * come late, are dropped with a failed workflow and never reach another process, but the
 * notices of {@link ChangeListener}, sent at commit. See docs/decisions/caching.md.
 *
 * Each process keeps its own answers; any number of processes stay true to one database.
 */
export default class DatabaseDrivenCachingService implements ICachingModuleService {
  readonly __hooks = {
    onApplicationStart: async () => {
      // Awaited, so that `medusa db:migrate` leaves the triggers behind; not for long, since
      // a start does not depend on it.
      await Promise.race([this.listener.start(), setTimeout(START_LIMIT_MS, null, { ref: false })])
    },
    onApplicationPrepareShutdown: async () => this.listener.stop(),
  }

  private readonly versions: Record<ChangeKind, number> = { catalogue: 0, stock: 0 }
  private readonly store: BoundedStore
  private readonly listener: ChangeListener
  private readonly ttl: number

  constructor(container: Dependencies, options: CachingOptions = {}) {
    const knex = container[ContainerRegistrationKeys.PG_CONNECTION]
    this.ttl = options.ttl ?? 60
    this.store = new BoundedStore((options.maxMegabytes ?? 48) * 1024 * 1024)
    this.listener = new ChangeListener({
      connect: () => knex.client.acquireRawConnection(),
      notify: (channel, payload) => knex.raw("SELECT pg_notify(?, ?)", [channel, payload]),
      onChange: (kinds) => this.outdate(kinds),
      logger: container[ContainerRegistrationKeys.LOGGER],
    })
  }

  /** The answer under a key of {@link computeKey}, as a copy of its own, or null. */
  async get({ key }: { key?: string }): Promise<object | null> {
    if (!key || key === NOT_CACHED || !this.listener.ready) return null
    const text = this.store.get(key)
    return text === null ? null : (JSON.parse(text) as object)
  }

  /** Keeps an answer, unless the data has changed since its key was computed. */
  async set(input: { key: string; data: object; ttl?: number }): Promise<void> {
    if (input.key === NOT_CACHED || !this.listener.ready || !this.isCurrent(input.key)) return
    // Before the first await: the caller goes on to write into the same object.
    this.store.set(input.key, JSON.stringify(input.data), Math.min(input.ttl ?? this.ttl, this.ttl))
  }

  /** Forgets one answer, or everything: tags are not kept apart. */
  async clear({ key, tags }: { key?: string; tags?: string[] }): Promise<void> {
    if (key) this.store.delete(key)
    else if (tags?.length) this.outdate(["catalogue", "stock"])
  }

  /**
   * A key for a read of Medusa's query, valid until what it reads changes.
   *
   * A read of tables that are not watched has no key of its own and is never kept.
   */
  async computeKey(input: object): Promise<string> {
    const { queryOptions: read, ...options } = input as { queryOptions?: GraphRead }
    const kind = read?.entity ? readDependency(read) : null
    if (!read || !kind || !this.listener.ready) return NOT_CACHED
    const { filters, ...what } = read
    return readKey(kind, this.versions, { ...options, ...what }, filters)
  }

  /** No tags: an answer goes stale by its key. */
  async computeTags(): Promise<string[]> {
    return []
  }

  private isCurrent(key: string): boolean {
    const kind: ChangeKind = key.startsWith("stock:") ? "stock" : "catalogue"
    return key.startsWith(keyPrefix(kind, this.versions))
  }

  private outdate(kinds: readonly ChangeKind[]): void {
    for (const kind of kinds) this.versions[kind] += 1
    if (kinds.includes("catalogue")) this.store.clear()
    else this.store.deletePrefix("stock:")
  }
}
