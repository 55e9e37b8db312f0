import type { Crew } from "./crew"
import { ensureDatabase } from "./database"
import { step, type Log } from "./log"
import { ensurePortFree } from "./ports"
import { initialisePostgres, postgresChild } from "./postgres"
import type { Settings } from "./settings"

const POSTGRES_START_MS = 60_000

/**
 * Starts the house's own Postgres, unless DATABASE_URL was given; makes database and schemas.
 *
 * @throws {HouseFault} one sentence when the database cannot be had
 */
export async function openDatabase(settings: Settings, crew: Crew, log: Log): Promise<void> {
  if (!settings.ownsPostgres) return
  await step(log, "Postgres", async () => {
    await ensurePortFree(settings, "POSTGRES_PORT")
    initialisePostgres(settings)
    await crew.start(postgresChild(settings), POSTGRES_START_MS)
    await ensureDatabase(settings)
  })
}
