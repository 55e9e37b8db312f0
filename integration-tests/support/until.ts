import { setTimeout as sleep } from "node:timers/promises"

/**
 * Asks again and again until the answer is yes.
 *
 * @throws when it is still no after `withinMs`
 */
export async function until(ask: () => Promise<boolean>, withinMs: number): Promise<void> {
  const end = Date.now() + withinMs
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`still not so after ${withinMs / 1000} s`)
    await sleep(100)
  }
}
