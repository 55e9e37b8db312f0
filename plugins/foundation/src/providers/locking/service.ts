import { randomUUID } from "node:crypto"
import { setTimeout as sleep } from "node:timers/promises"
import type { ILockingProvider, Logger } from "@medusajs/framework/types"
import type { QueryResultRow } from "@medusajs/framework/pg"
import { MedusaError } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { DeadHolders } from "./dead-holders"
import { KeyQueue, timedOut } from "./key-queue"
import { LockSession, type LockClient } from "./lock-session"

type Dependencies = { __pg_connection__: Knex; logger: Logger }
type Keys = string | string[]
type Held = { token: string; ownerId: string | null }

const isConflict = (error: unknown) =>
  MedusaError.isMedusaError(error) && error.type === MedusaError.Types.CONFLICT

/** A job that runs under {@link SuguPostgresLockingProvider.execute} renews its locks three times per this time. */
const JOB_LOCK_SECONDS = 30
/** What remains of a lock when Postgres was restarted under it. */
const AFTER_RESTART_SECONDS = 15
const ASK_AGAIN_MIN_MS = 15
const ASK_AGAIN_MAX_MS = 120

/**
 * Locks as rows of Postgres, for any number of processes.
 *
 * Registered in medusa-config:
 * `{ resolve: "@sugu/foundation/providers/locking", id: "sugu-postgres", is_default: true }`
 *
 * What Medusa's own providers lack (2.21.2): the in-memory one does not see other processes,
 * and `@medusajs/locking-postgres` never takes over an expired row, so that a process killed
 * while completing a cart locks it for ever. Here:
 *
 * - taking a lock is one statement: insert, or replace a row that has expired by the clock of
 *   the database;
 * - the row names its process, and the locks of a dead process are taken over within about
 *   2 s, whatever their expiry (see {@link LockSession} and {@link DeadHolders});
 * - only the process and the owner that took a lock can release it, so that a late release
 *   cannot free the lock of the next holder.
 *
 * A lock keeps two workers from doing the same work; it is not what makes an order unique.
 */
export default class SuguPostgresLockingProvider implements ILockingProvider {
  static identifier = "sugu-postgres"

  private readonly session: LockSession
  private readonly dead: DeadHolders
  private readonly queue = new KeyQueue()
  /** What this process holds, by key. */
  private readonly held = new Map<string, Held>()
  /** Rows may stand for locks that are not held: the next connection deletes them. */
  private cleanUpDue = false

  private readonly logger: Logger

  constructor({ __pg_connection__: pg, logger }: Dependencies) {
    this.logger = logger
    // knex types leave out this method of its Postgres client: a connection beside the pool.
    const knexClient = pg.client as { acquireRawConnection(): Promise<LockClient> }
    this.session = new LockSession(
      () => knexClient.acquireRawConnection(),
      (client, restarted) => this.setRowsRight(client, restarted),
      () => this.held.size > 0 || this.cleanUpDue,
      logger
    )
    this.dead = new DeadHolders(this.session)
  }

  /**
   * Runs a job while holding keys. The lock is renewed while the job runs and given back
   * whatever its end.
   *
   * @param keys - one key or several; taken in one order everywhere, so that two jobs cannot
   *   wait for each other
   * @param args.timeout - seconds to wait for the lock, 5 by default
   * @throws "Timed-out acquiring lock." when the lock could not be had in time; else what the
   *   job throws
   */
  async execute<T>(
    keys: Keys,
    job: (signal?: AbortSignal) => Promise<T>,
    args?: { timeout?: number; expire?: number }
  ): Promise<T> {
    const wanted = [...new Set([keys].flat())].sort()
    if (!wanted.length) return job()
    const until = Date.now() + Math.max(args?.timeout || 5, 1) * 1000
    const expire = Math.max(args?.expire || JOB_LOCK_SECONDS, 1)
    const ownerId = `execute:${randomUUID()}`

    const leaves: (() => void)[] = []
    try {
      for (const key of wanted) leaves.push(await this.queue.enter(key, until - Date.now()))
      await this.acquireUntil(wanted, { ownerId, expire }, until)
      const renewal = this.renew(wanted, ownerId, expire)
      try {
        return await job(renewal.signal)
      } finally {
        renewal.stop()
        await this.release(wanted, { ownerId })
      }
    } finally {
      for (const leave of leaves) leave()
    }
  }

  /**
   * Takes keys, all or none, without waiting: Medusa's `acquireLockStep` asks again.
   *
   * @param args.ownerId - who may take the lock again and release it; nobody else when absent
   * @param args.expire - seconds until others may take it over; never when absent, unless
   *   this process dies
   * @throws "Failed to acquire lock for key …" when somebody else holds one of them
   */
  async acquire(keys: Keys, args?: { ownerId?: string | null; expire?: number }): Promise<void> {
    const wanted = [...new Set([keys].flat())].sort()
    const token = randomUUID()
    const taken = await this.take(wanted, token, args)
    if (taken.length === wanted.length) return

    await this.giveBack(taken, token)
    const refused = wanted.filter((key) => !taken.includes(key))
    if (await this.dead.buryHolders(refused)) return this.acquire(keys, args)
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `Failed to acquire lock for key "${refused[0]}"`
    )
  }

  /**
   * Gives keys back.
   *
   * @param args.ownerId - as given to {@link acquire}
   * @returns whether all of them were held by that owner; without one, by this process.
   *   Without an answer of the database: false, and the rows go when it is back
   */
  async release(keys: Keys, args?: { ownerId?: string | null }): Promise<boolean> {
    const wanted = [...new Set([keys].flat())]
    const ownerId = args?.ownerId ?? null
    const tokens = wanted.map((key) => this.held.get(key)?.token ?? null)
    for (const key of wanted) this.held.delete(key)
    try {
      const released = await this.session.query(
        `delete from held_lock l using unnest($1::text[], $2::uuid[]) as w(id, token)
         where l.id = w.id and l.owner_id is not distinct from $3
           and ($3::text is not null or l.token = w.token)
         returning l.id`,
        [wanted, tokens, ownerId]
      )
      return released.length === wanted.length
    } catch (error) {
      // The work under the lock is done: to fail here would make a workflow undo it.
      this.logger.warn(`Lock release is late: ${(error as Error).message}`)
      this.cleanUpLater()
      return false
    }
  }

  /** Gives back every lock of an owner; without one, every lock of this process. */
  async releaseAll(args?: { ownerId?: string | null }): Promise<void> {
    const ownerId = args?.ownerId ?? null
    const rows = await this.session.query<{ id: string }>(
      `delete from held_lock
       where case when $1::text is null then holder = $2::bigint else owner_id = $1 end
       returning id`,
      [ownerId, this.session.holder]
    )
    for (const { id } of rows) this.held.delete(id)
  }

  /** Closes the connection: what this process still holds is free for others. */
  async close(): Promise<void> {
    await this.session.close()
  }

  /** @returns the keys that are now held with this token */
  private async take(
    keys: string[],
    token: string,
    args?: { ownerId?: string | null; expire?: number }
  ): Promise<string[]> {
    const rows = await this.askOrCleanUp<{ id: string }>(
      `insert into held_lock as l (id, owner_id, token, holder, expires_at)
       select id, $2, $3::uuid, $4::bigint, clock_timestamp() + make_interval(secs => $5::float8)
       from unnest($1::text[]) with ordinality as w(id, n) order by n
       on conflict (id) do update set
         owner_id = excluded.owner_id, token = excluded.token, holder = excluded.holder,
         acquired_at = clock_timestamp(),
         expires_at = case when l.owner_id = excluded.owner_id and l.expires_at > clock_timestamp()
           then coalesce(excluded.expires_at, l.expires_at) else excluded.expires_at end
       where l.expires_at <= clock_timestamp() or l.owner_id = excluded.owner_id
       returning id`,
      [keys, args?.ownerId ?? null, token, this.session.holder, args?.expire || null]
    )
    const taken = rows.map(({ id }) => id)
    for (const key of taken) this.held.set(key, { token, ownerId: args?.ownerId ?? null })
    return taken
  }

  /** A statement whose answer got lost may have been done: its rows must not stay. */
  private async askOrCleanUp<T extends QueryResultRow>(sql: string, params: unknown[]) {
    try {
      return await this.session.query<T>(sql, params)
    } catch (error) {
      this.cleanUpLater()
      throw error
    }
  }

  private cleanUpLater(): void {
    this.cleanUpDue = true
    this.session.keepAlive()
  }

  private async giveBack(keys: string[], token: string): Promise<void> {
    if (!keys.length) return
    for (const key of keys) this.held.delete(key)
    await this.askOrCleanUp(
      "delete from held_lock where id = any($1::text[]) and token = $2::uuid",
      [keys, token]
    )
  }

  private async acquireUntil(
    keys: string[],
    args: { ownerId: string; expire: number },
    until: number
  ): Promise<void> {
    for (let pause = ASK_AGAIN_MIN_MS; ; pause = Math.min(pause * 2, ASK_AGAIN_MAX_MS)) {
      try {
        return await this.acquire(keys, args)
      } catch (error) {
        if (Date.now() + pause >= until) {
          throw isConflict(error) ? timedOut() : error
        }
      }
      await sleep(pause)
    }
  }

  private renew(keys: string[], ownerId: string, expire: number) {
    const lost = new AbortController()
    const timer = setInterval(
      () => {
        this.session
          .query(
            `update held_lock set expires_at = clock_timestamp() + make_interval(secs => $3::float8)
             where id = any($1::text[]) and owner_id = $2 returning id`,
            [keys, ownerId, expire]
          )
          .then((rows) => {
            if (rows.length < keys.length) lost.abort()
          })
          // A database that is away for a moment is asked again at the next turn.
          .catch(() => undefined)
      },
      (expire * 1000) / 3
    )
    timer.unref()
    return { signal: lost.signal, stop: () => clearInterval(timer) }
  }

  /**
   * After a break, rows may stand for locks that were released, or whose taking failed.
   *
   * After a restart of Postgres, rows may also be lost, and most work under the locks has
   * failed without being able to give them back: they are written anew, for a short time
   * that the rare survivor (a call to a payment provider, say) needs to come to its end.
   */
  private async setRowsRight(client: LockClient, restarted: boolean): Promise<void> {
    const held = [...this.held]
    const tokens = held.map(([, { token }]) => token)
    await client.query(
      "delete from held_lock where holder = $1::bigint and not (token = any($2::uuid[]))",
      [this.session.holder, tokens]
    )
    if (restarted && held.length) {
      await client.query(
        `insert into held_lock as l (id, owner_id, token, holder, expires_at)
         select id, owner_id, token, $1::bigint, clock_timestamp() + make_interval(secs => $5::float8)
         from unnest($2::text[], $3::text[], $4::uuid[]) as w(id, owner_id, token)
         on conflict (id) do update set expires_at = least(l.expires_at, excluded.expires_at)
         where l.token = excluded.token`,
        [
          this.session.holder,
          held.map(([key]) => key),
          held.map(([, { ownerId }]) => ownerId),
          tokens,
          AFTER_RESTART_SECONDS,
        ]
      )
      setTimeout(() => this.forgetPlain(held), AFTER_RESTART_SECONDS * 1000).unref()
    }
    this.cleanUpDue = false
  }

  /** Nobody may ever give these back; those with an owner are renewed and given back by it. */
  private forgetPlain(entries: [string, Held][]): void {
    for (const [key, entry] of entries) {
      if (entry.ownerId === null && this.held.get(key) === entry) this.held.delete(key)
    }
  }
}
