import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

/**
 * The open transaction of a module method, for statements that belong to it.
 *
 * @param sharedContext - of a method under `@InjectTransactionManager()`
 * @throws when no transaction is open: a statement outside would outlive a rollback
 */
export function transactionOf(sharedContext: Context): Knex {
  const manager = sharedContext.transactionManager as SqlEntityManager | undefined
  const trx = manager?.getTransactionContext<Knex>()
  if (!trx) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "This belongs to a transaction, and none is open."
    )
  }
  return trx
}
