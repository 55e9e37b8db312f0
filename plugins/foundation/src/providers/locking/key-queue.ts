import { MedusaError } from "@medusajs/framework/utils"

/** The wait for a key took longer than the caller allowed. Worded as by Medusa's providers. */
export const timedOut = () =>
  new MedusaError(MedusaError.Types.CONFLICT, "Timed-out acquiring lock.")

/**
 * First come, first served within one process.
 *
 * Waiting in memory spares the database the polling of many requests that want the same
 * key: only the head of each queue asks it.
 */
export class KeyQueue {
  private readonly tails = new Map<string, Promise<void>>()

  /**
   * Waits for the turn on a key.
   *
   * @param key - any text
   * @param timeoutMs - how long to wait at most
   * @returns a function that lets the next one in; to be called once, whatever happened
   * @throws {MedusaError} CONFLICT when the turn did not come in time; the place is given up
   */
  async enter(key: string, timeoutMs: number): Promise<() => void> {
    let leave!: () => void
    const own = new Promise<void>((resolve) => (leave = resolve))
    const before = this.tails.get(key)
    const tail = before ? before.then(() => own) : own
    this.tails.set(key, tail)
    void tail.then(() => {
      if (this.tails.get(key) === tail) this.tails.delete(key)
    })

    if (!before) return leave
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(timedOut()), Math.max(timeoutMs, 0))
      timer.unref()
    })
    try {
      await Promise.race([before, late])
      return leave
    } catch (error) {
      leave()
      throw error
    } finally {
      clearTimeout(timer)
    }
  }
}
