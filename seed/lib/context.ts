import type { Logger, MedusaContainer, RemoteQueryFunction } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** What every part of the seed works with. */
export interface SeedContext {
  container: MedusaContainer
  query: Omit<RemoteQueryFunction, symbol>
  logger: Logger
}

/** Builds the context from the container that `medusa exec` hands over. */
export function createSeedContext(container: MedusaContainer): SeedContext {
  return {
    container,
    query: container.resolve(ContainerRegistrationKeys.QUERY),
    logger: container.resolve(ContainerRegistrationKeys.LOGGER),
  }
}

/** Cuts a list into pieces of at most `size`, in order. */
export function inBatches<T>(items: readonly T[], size: number): T[][] {
  const batches: T[][] = []
  for (let start = 0; start < items.length; start += size) {
    batches.push(items.slice(start, start + size))
  }
  return batches
}

/** The value of a key, or an error that names what is missing: seed data refers by name. */
export function mustGet<K, V>(map: ReadonlyMap<K, V>, key: K, what: string): V {
  const value = map.get(key)
  if (value === undefined) {
    throw new Error(`Seed: unknown ${what} "${String(key)}"`)
  }
  return value
}

/**
 * Runs one part and logs how long it took.
 *
 * @param name - shown to the person who watches `npm start`
 */
export async function timed<T>(
  context: SeedContext,
  name: string,
  part: () => Promise<T>
): Promise<T> {
  const start = performance.now()
  const result = await part()
  context.logger.info(`Seed: ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
  return result
}
