/**
 * The seed of a random test: printed, and repeatable with
 * `SUGU_TEST_SEED=<number> npm test`.
 */
export function randomSeed(what: string): number {
  const seed = Number(process.env.SUGU_TEST_SEED ?? Math.floor(Math.random() * 2 ** 31))
  process.stdout.write(`${what}: SUGU_TEST_SEED=${seed}\n`)
  return seed
}
