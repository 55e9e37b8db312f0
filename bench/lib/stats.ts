/** A figure taken from a sample: its median, and where the true median lies with 95 %. */
export type Estimate = { median: number; low: number; high: number; count: number }

/** @throws {RangeError} when there is nothing to take the median of */
export function median(values: readonly number[]): number {
  if (!values.length) throw new RangeError("the median of nothing")
  const sorted = [...values].sort((left, right) => left - right)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Numbers from 0 (included) to 1 (excluded), the same ones for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * The median of a sample with its 95 % interval by percentile bootstrap.
 *
 * The pairs are what is drawn again: pass the ratio of each pair, not two lists.
 *
 * @param values - one figure per pair, at least one
 * @param seed - of the draws, so that a report can be computed again
 */
export function estimate(values: readonly number[], seed: number, draws = 10_000): Estimate {
  const random = seededRandom(seed)
  const medians: number[] = []
  for (let draw = 0; draw < draws; draw++) {
    medians.push(median(values.map(() => values[Math.floor(random() * values.length)]!)))
  }
  medians.sort((left, right) => left - right)
  return {
    median: median(values),
    low: medians[Math.floor(draws * 0.025)]!,
    high: medians[Math.ceil(draws * 0.975) - 1]!,
    count: values.length,
  }
}

/** True when a slowdown is beyond doubt: the whole interval lies below the floor. */
export function liesWhollyBelow(estimate: Estimate, floor: number): boolean {
  return estimate.high < floor
}
