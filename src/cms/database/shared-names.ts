/** The look-out for names shared with Medusa; see ../env.ts for why a CommonJS folder needs this. */
import * as namesModule from "../../lib/shared-names"
import type { Queryable } from "../../lib/shared-names"

const interop = { ...namesModule } as typeof namesModule & { default?: typeof namesModule }
const { findSharedNames } = interop.default ?? namesModule

/** Says at start-up which names must be changed before the next migration. */
export async function reportSharedNames(
  database: Queryable,
  logger: { error(message: string): void }
): Promise<void> {
  for (const { kind, name } of await findSharedNames(database)) {
    logger.error(`cms: the ${kind} "${name}" exists in the schemas public and cms: rename ours`)
  }
}
