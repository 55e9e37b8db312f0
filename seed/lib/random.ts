/**
 * Random choices that are the same on every machine and in every run.
 *
 * Each part of the seed makes its own generator from a name, so that adding a product does
 * not change the customers.
 */
export interface Random {
  /** A number in [0, 1). */
  next(): number
  /** A whole number in [min, max], both included. */
  int(min: number, max: number): number
  /** True with the given probability. */
  chance(probability: number): boolean
  /** One element, each equally likely. */
  pick<T>(items: readonly T[]): T
  /** One element, in proportion to its weight. */
  weighted<T>(items: readonly T[], weightOf: (item: T) => number): T
  /** `count` different elements, or all when there are fewer. */
  sample<T>(items: readonly T[], count: number): T[]
}

/** A generator that depends on its name alone (FNV-1a hash into mulberry32). */
export function randomFrom(name: string): Random {
  let state = 0x811c9dc5
  for (let index = 0; index < name.length; index++) {
    state = Math.imul(state ^ name.charCodeAt(index), 0x01000193) >>> 0
  }

  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  const pick = <T>(items: readonly T[]): T => {
    if (!items.length) throw new Error("Random: nothing to pick from")
    return items[int(0, items.length - 1)] as T
  }

  return {
    next,
    int,
    pick,
    chance: (probability) => next() < probability,
    weighted: (items, weightOf) => {
      const total = items.reduce((sum, item) => sum + weightOf(item), 0)
      let rest = next() * total
      for (const item of items) {
        rest -= weightOf(item)
        if (rest < 0) return item
      }
      return pick(items)
    },
    sample: (items, count) => {
      const pool = [...items]
      for (let index = 0; index < Math.min(count, pool.length); index++) {
        const other = int(index, pool.length - 1)
        ;[pool[index], pool[other]] = [pool[other]!, pool[index]!]
      }
      return pool.slice(0, count)
    },
  }
}
