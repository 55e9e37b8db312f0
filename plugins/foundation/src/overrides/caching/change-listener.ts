import { randomUUID } from "node:crypto"
import type { Logger } from "@medusajs/framework/types"
import { CHANNEL, installTriggers, type Run } from "./triggers"
import { PRICE_LIST_TABLE, WATCHED_TABLES, type ChangeKind } from "./watched-tables"

/** A connection outside the pool, as the `pg` package gives it. */
export type Connection = {
  query(sql: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
  on(event: "notification", listener: (notice: { payload?: string }) => void): unknown
  on(event: "error" | "end", listener: (error?: Error) => void): unknown
  end(): Promise<void>
}

/** What the listener needs from its surroundings. */
export type ListenerOptions = {
  /** Opens a connection to the database that holds the watched tables. */
  connect: () => Promise<Connection>
  /** Sends a notice on any other connection to the same database. */
  notify: (channel: string, payload: string) => PromiseLike<unknown>
  /** Called for every change, and with both kinds whenever changes may have been missed. */
  onChange: (kinds: readonly ChangeKind[]) => void
  logger: Pick<Logger, "info" | "warn" | "debug">
}

const KIND_OF_TABLE = new Map<string, ChangeKind>(
  (Object.keys(WATCHED_TABLES) as ChangeKind[]).flatMap((kind) =>
    WATCHED_TABLES[kind].map((table) => [table, kind] as const)
  )
)
const EVERYTHING: readonly ChangeKind[] = ["catalogue", "stock"]

/**
 * A connection that does not answer a ping in this time is taken for dead. Shorter, and a
 * busy machine would lose its cache just when it needs it.
 */
const PING_EVERY_MS = 500
const PING_LIMIT_MS = 2_000
const HELLO_LIMIT_MS = 2_000
const OPEN_LIMIT_MS = 30_000
const RETRY_MIN_MS = 100
const RETRY_MAX_MS = 2_000
/** A timer cannot wait longer than 24.8 days; an hourly look costs nothing. */
const LONGEST_WAIT_MS = 3_600_000

/**
 * Hears from the database what has changed.
 *
 * {@link ready} is true only while every change is certain to be heard: the triggers are
 * in place, a notice sent by another connection has arrived, and the connection answers
 * its pings. Whenever that ends, everything counts as changed and nothing may be cached
 * until it holds again.
 *
 * Price lists start and end by the clock, without a change: their next start or end counts
 * as a change of the catalogue at that moment, by the database's clock.
 */
export class ChangeListener {
  private connection: Connection | undefined
  private run: Run | undefined
  private attempts = 0
  private isReady = false
  private stopped = false
  private retryIn = RETRY_MIN_MS
  private warned = false
  private pingSentAt: number | undefined
  private timers = new Set<NodeJS.Timeout>()
  private deadline: NodeJS.Timeout | undefined
  private hello: { word: string; heard: () => void } | undefined

  constructor(private readonly options: ListenerOptions) {}

  /** Whether what is cached now is certain to be dropped when it changes. */
  get ready(): boolean {
    return this.isReady
  }

  /** Connects, and keeps reconnecting until {@link stop}. Never throws. */
  async start(): Promise<void> {
    while (!this.stopped) {
      try {
        await within(OPEN_LIMIT_MS, this.open(), "the database is slow to answer")
        return
      } catch (error) {
        await this.lose(error as Error)
        await this.pause(this.retryIn)
        this.retryIn = Math.min(this.retryIn * 2, RETRY_MAX_MS)
      }
    }
  }

  /** Closes the connection; nothing is heard any more. */
  async stop(): Promise<void> {
    this.stopped = true
    await this.lose()
  }

  private async open(): Promise<void> {
    const attempt = ++this.attempts
    const connection = await this.options.connect()
    if (this.stopped || attempt !== this.attempts) {
      await connection.end()
      return
    }
    const run = oneAtATime(connection)
    this.connection = connection
    this.run = run
    const lost = (error?: Error) => {
      // While opening, the failed statement tells; start() then tries again.
      if (this.connection !== connection || !this.isReady || this.stopped) return
      void this.lose(error).then(() => this.start())
    }
    connection.on("error", lost)
    connection.on("end", lost)
    connection.on("notification", (notice) => this.hear(run, notice.payload ?? ""))

    await run(`LISTEN ${CHANNEL}`)
    await installTriggers(run)
    await this.ensureNoticesArrive()
    await this.watchPriceLists(run)
    // Given up in the meantime, for being too slow.
    if (this.run !== run) return

    this.isReady = true
    this.retryIn = RETRY_MIN_MS
    this.warned = false
    this.options.onChange(EVERYTHING)
    this.keepPinging(run, lost)
  }

  /** A pooler between us and Postgres may accept LISTEN and deliver nothing. */
  private async ensureNoticesArrive(): Promise<void> {
    const word = `hello ${randomUUID()}`
    const heard = new Promise<void>((resolve) => (this.hello = { word, heard: resolve }))
    try {
      await Promise.all([
        within(HELLO_LIMIT_MS, heard, "LISTEN hears nothing; connect without a pooler"),
        this.options.notify(CHANNEL, word),
      ])
    } finally {
      this.hello = undefined
    }
  }

  private hear(run: Run, payload: string): void {
    if (this.run !== run) return
    if (payload === this.hello?.word) {
      this.hello.heard()
      return
    }
    const kind = KIND_OF_TABLE.get(payload)
    if (!kind) return
    this.options.onChange([kind])
    if (payload === PRICE_LIST_TABLE) {
      this.watchPriceLists(run).catch(() => undefined)
    }
  }

  /**
   * Sets the timer for the next start or end of a price list.
   *
   * The catalogue counts as changed once more after the look: a price list may have ended
   * between the notice and the look, which sees only what is still to come.
   */
  private async watchPriceLists(run: Run): Promise<void> {
    const rows = await run(
      `SELECT ceil(extract(epoch FROM min(moment) - now()) * 1000)::float8 AS wait
         FROM (SELECT starts_at AS moment FROM price_list WHERE deleted_at IS NULL
               UNION ALL
               SELECT ends_at FROM price_list WHERE deleted_at IS NULL) AS moments
        WHERE moment > now()`
    )
    if (this.run !== run || this.stopped) return
    this.options.onChange(["catalogue"])
    clearTimeout(this.deadline)
    const wait = rows[0]?.wait
    const inMs = typeof wait === "number" ? Math.min(wait + 20, LONGEST_WAIT_MS) : LONGEST_WAIT_MS
    this.deadline = setTimeout(() => {
      this.options.onChange(["catalogue"])
      this.watchPriceLists(run).catch(() => undefined)
    }, inMs)
    this.deadline.unref()
  }

  private keepPinging(run: Run, lost: (error?: Error) => void): void {
    const timer = setInterval(() => {
      // After the pending answers: a busy moment of ours is no fault of the connection.
      setImmediate(() => {
        if (this.run !== run) return
        if (this.pingSentAt === undefined) {
          this.pingSentAt = Date.now()
          run("SELECT 1").then(
            () => (this.pingSentAt = undefined),
            (error: Error) => lost(error)
          )
        } else if (Date.now() - this.pingSentAt > PING_LIMIT_MS) {
          lost(new Error("the database does not answer"))
        }
      })
    }, PING_EVERY_MS)
    timer.unref()
    this.timers.add(timer)
  }

  /** Stops trusting what is cached and drops the connection. */
  private async lose(error?: Error): Promise<void> {
    const connection = this.connection
    this.connection = undefined
    this.run = undefined
    this.isReady = false
    this.pingSentAt = undefined
    for (const timer of this.timers) clearInterval(timer)
    this.timers.clear()
    clearTimeout(this.deadline)
    this.options.onChange(EVERYTHING)
    if (error && !this.stopped && !this.warned) {
      this.warned = true
      this.options.logger.warn(
        `Caching is off until the database tells of changes: ${error.message}`
      )
    }
    // A dead connection may never answer its end.
    await Promise.race([connection?.end().catch(() => undefined), this.pause(200)])
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, ms).unref())
  }
}

/** Statements of a connection, one after another: `pg` takes the next when one has ended. */
function oneAtATime(connection: Connection): Run {
  let last: Promise<unknown> = Promise.resolve()
  return (sql, values) => {
    const next = last.then(() => connection.query(sql, values))
    last = next.catch(() => undefined)
    return next.then(({ rows }) => rows)
  }
}

async function within<T>(ms: number, work: Promise<T>, otherwise: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(otherwise)), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
