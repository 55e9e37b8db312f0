/**
 * The `pg` driver as Payload is to use it.
 *
 * A connection that Postgres closes (restart, failover) emits an `error`; where nobody
 * listens, Node ends the process. Payload listens on the one connection it opens first, so
 * the pool's idle ones, and those between two statements of a transaction, get their
 * listener here. The pool replaces a lost connection at its next use.
 */
import pg from "pg"

function report(error: Error): void {
  process.stderr.write(`cms: lost a database connection (${error.message})\n`)
}

class ResilientPool extends pg.Pool {
  constructor(options?: pg.PoolConfig) {
    super(options)
    this.on("connect", (client) => client.on("error", report))
    // The pool repeats what an idle connection has already reported.
    this.on("error", () => undefined)
  }
}

export const resilientPg: typeof pg = Object.assign(Object.create(pg) as typeof pg, {
  Pool: ResilientPool,
})
