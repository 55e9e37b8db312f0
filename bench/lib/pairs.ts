/** One figure of both sides, taken one right after the other. */
export type Pair = { stock: number; ours: number }

/**
 * Measures two sides in turns, so that whatever else slows the machine slows both.
 *
 * The side that goes first changes with every pair: the second one would always find
 * warmer caches of the processor and the database.
 *
 * @param count - pairs
 * @param measure - takes one figure of one side
 */
export async function interleave(
  count: number,
  measure: (side: "stock" | "ours", round: number) => Promise<number>
): Promise<Pair[]> {
  const pairs: Pair[] = []
  for (let round = 0; round < count; round++) {
    const order = round % 2 ? (["ours", "stock"] as const) : (["stock", "ours"] as const)
    const pair: Pair = { stock: 0, ours: 0 }
    for (const side of order) pair[side] = await measure(side, round)
    pairs.push(pair)
  }
  return pairs
}
