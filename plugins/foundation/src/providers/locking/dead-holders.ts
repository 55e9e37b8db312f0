import type { LockSession } from "./lock-session"

/** Longer than a living process needs to renew a broken connection. */
const GRACE_MS = 2_000
/** Who asks once a minute has to see the death anew. */
const FORGET_AFTER_MS = 15_000

/**
 * Finds locks whose process is dead, and frees them.
 *
 * A process is dead when nobody holds the advisory lock on its number. A connection can
 * break while its process lives, so that a death counts only when it was seen twice, at
 * least 2 s apart.
 */
export class DeadHolders {
  private readonly seen = new Map<string, number>()

  constructor(private readonly session: LockSession) {}

  /**
   * Deletes those rows among the keys whose process has been dead for the grace time.
   *
   * @returns whether each of the keys is free now
   */
  async buryHolders(keys: string[]): Promise<boolean> {
    const rows = await this.session.query<{ id: string; token: string; alive: boolean }>(
      // pg_locks splits the 64-bit number of an advisory lock into two 32-bit halves.
      `select l.id, l.token, l.holder = $2::bigint or exists (
         select 1 from pg_locks p
         where p.locktype = 'advisory' and p.objsubid = 1 and p.granted
           and p.database = (select oid from pg_database where datname = current_database())
           and (p.classid::bigint << 32) | p.objid::bigint = l.holder
       ) as alive
       from held_lock l where l.id = any($1::text[])`,
      [keys, this.session.holder]
    )
    const now = Date.now()
    for (const [token, since] of this.seen) {
      if (now - since > FORGET_AFTER_MS) this.seen.delete(token)
    }

    let free = true
    for (const { id, token, alive } of rows) {
      if (alive) {
        this.seen.delete(token)
        free = false
        continue
      }
      const since = this.seen.get(token)
      if (since === undefined) this.seen.set(token, now)
      if (since === undefined || now - since < GRACE_MS) {
        free = false
        continue
      }
      this.seen.delete(token)
      await this.session.query("delete from held_lock where id = $1 and token = $2::uuid", [
        id,
        token,
      ])
    }
    return free
  }
}
