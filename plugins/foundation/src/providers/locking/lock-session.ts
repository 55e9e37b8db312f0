import { randomBytes } from "node:crypto"
import { setTimeout as sleep } from "node:timers/promises"
import type { Logger } from "@medusajs/framework/types"
import type { Client, QueryResultRow } from "@medusajs/framework/pg"
import { MedusaError } from "@medusajs/framework/utils"

/** Typings leave out what lets an idle connection not keep the process alive. */
export type LockClient = Client & { ref(): void; unref(): void }

const unavailable = (message: string) =>
  new MedusaError(MedusaError.Types.UNEXPECTED_STATE, message)

const PATIENCE_MS = 5_000
const RETRY_EVERY_MS = 150

/**
 * One database connection of its own for all lock statements of a process.
 *
 * - It holds an advisory lock on a number drawn for this process. The number stands in every
 *   row that the process locks: when the advisory lock is free, its process is dead, and
 *   nobody has to wait for an expiry.
 * - Lock statements never wait for a place in the pool, so that holders of pooled
 *   connections cannot starve the ones who would release.
 * - `synchronous_commit` is off: a lock that a crash of Postgres forgets is no loss, and no
 *   lock waits for the disk.
 *
 * The connection opens with the first statement. It is renewed at once when it breaks while
 * locks are held, and with the next statement otherwise. An idle connection does not keep
 * the process alive.
 */
export class LockSession {
  /** The number whose advisory lock says that this process lives, as decimal text. */
  readonly holder = BigInt.asUintN(62, randomBytes(8).readBigUInt64BE()).toString()

  private client: LockClient | undefined
  private connecting: Promise<LockClient> | undefined
  private waiting = 0
  private turn: Promise<unknown> = Promise.resolve()
  private serverStartedAt: string | undefined
  private closed = false

  /**
   * @param open - opens a connection that no pool knows
   * @param onReconnect - run on each renewed connection before anything else; told whether
   *   the server was restarted meanwhile, and not just the connection broken
   * @param isNeeded - whether a broken connection has to be renewed at once
   */
  constructor(
    private readonly open: () => Promise<LockClient>,
    private readonly onReconnect: (client: LockClient, restarted: boolean) => Promise<void>,
    private readonly isNeeded: () => boolean,
    private readonly logger: Pick<Logger, "warn">
  ) {}

  /**
   * Runs one statement.
   *
   * @throws the error of the database, or of the connection when none can be had within 5 s
   */
  async query<T extends QueryResultRow>(sql: string, params: unknown[]): Promise<T[]> {
    // One after the other: pg gives up queueing statements of a client by itself.
    const answer = this.turn.then(async () => {
      const client = this.client ?? (await this.waitForConnection())
      client.ref()
      try {
        return (await client.query<T>(sql, params)).rows
      } finally {
        client.unref()
      }
    })
    this.turn = answer.catch(() => undefined)
    return answer
  }

  /** Renews a broken connection in the background, as long as `isNeeded` says so. */
  keepAlive(): void {
    if (this.closed || this.client || !this.isNeeded()) return
    // Nobody waits for this attempt; who needs the connection later tries again.
    void this.connect().catch(() => undefined)
  }

  /** Closes the connection for good; the advisory lock goes with it. */
  async close(): Promise<void> {
    this.closed = true
    const client = this.client
    this.client = undefined
    await client?.end().catch(() => undefined)
  }

  private async waitForConnection(): Promise<LockClient> {
    this.waiting++
    const patience = new AbortController()
    try {
      return await Promise.race([
        this.connect(),
        sleep(PATIENCE_MS, undefined, { signal: patience.signal }).then(() => {
          throw unavailable("The database does not answer the lock connection.")
        }),
      ])
    } finally {
      this.waiting--
      patience.abort()
    }
  }

  private connect(): Promise<LockClient> {
    this.connecting ??= this.connectUntilUnneeded().finally(() => {
      this.connecting = undefined
    })
    return this.connecting
  }

  private async connectUntilUnneeded(): Promise<LockClient> {
    for (;;) {
      if (this.closed) throw unavailable("The lock connection is closed.")
      try {
        return await this.connectOnce()
      } catch (error) {
        if (this.waiting === 0 && !this.isNeeded()) throw error
        await sleep(RETRY_EVERY_MS, undefined, { ref: this.waiting > 0 })
      }
    }
  }

  private async connectOnce(): Promise<LockClient> {
    const client = await this.open()
    const drop = () => {
      if (this.client !== client) return
      this.client = undefined
      this.keepAlive()
    }
    // Without a listener a broken connection would end the process.
    client.on("error", drop)
    client.on("end", drop)
    try {
      await client.query("set synchronous_commit = off")
      await client.query("set application_name = 'sugu-locks'")
      const { rows } = await client.query<{ free: boolean; started: string }>(
        `select pg_try_advisory_lock($1::bigint) as free, pg_postmaster_start_time()::text as started`,
        [this.holder]
      )
      const { free, started } = rows[0]!
      // The database may need a moment to notice that the old connection is gone.
      if (!free) throw unavailable("The old lock connection is still open.")
      if (this.serverStartedAt) {
        this.logger.warn("Lock connection renewed.")
        await this.onReconnect(client, started !== this.serverStartedAt)
      }
      this.serverStartedAt = started
    } catch (error) {
      await client.end().catch(() => undefined)
      throw error
    }
    this.client = client
    client.unref()
    return client
  }
}
