/** Brings both schemas to what the code expects. */
import fs from "node:fs"
import path from "node:path"
import { isDone, markDone, withClient } from "./database"
import { HouseFault } from "./fault"
import { hashInputs } from "./inputs"
import { step, tr } from "./log"
import { BIN, MEDUSA_BUILD, ROOT } from "./paths"
import type { Run } from "./run"
import type { Settings, Variables } from "./settings"
import { runTool } from "./tool"

const CMS_MIGRATIONS = "src/cms/migrations"
const PAYLOAD_TRIES = 4

/** Node options with which the Payload command-line tool reads our TypeScript. */
export function payloadVariables(variables: Variables): Variables {
  return { ...variables, NODE_OPTIONS: "--require @swc-node/register" }
}

/** What `medusa db:migrate` reads: migrations, models and links, ours and Medusa's. */
function medusaInputs(): string {
  const migrated = /\/(migrations|migration-scripts|models|links)\//
  const isFile = (place: string) => path.extname(place) !== ""
  return hashInputs(ROOT, ["medusa-config.ts", "package-lock.json", "src", "plugins"], {
    ignore: (place) =>
      place === "src/cms" ||
      place === "src/app" ||
      (place.includes("/") && isFile(place) && !migrated.test(place)),
  })
}

function cmsMigrationNames(): string[] {
  return fs
    .readdirSync(path.join(ROOT, CMS_MIGRATIONS))
    .filter((name) => /^\d.*\.ts$/.test(name))
    .map((name) => name.replace(/\.ts$/, ""))
    .sort()
}

async function missingCmsMigrations(url: string): Promise<string[]> {
  const applied = await withClient(url, async (client) => {
    const table = await client.query("SELECT to_regclass('cms.payload_migrations') AS found")
    if (table.rows[0]?.found === null) return new Set<string>()
    const { rows } = await client.query<{ name: string }>("SELECT name FROM cms.payload_migrations")
    return new Set(rows.map((row) => row.name))
  })
  return cmsMigrationNames().filter((name) => !applied.has(name))
}

/**
 * Runs the migrations of Medusa, then of Payload, when one of them may have something to do.
 *
 * @throws {HouseFault} the sentence of a migration that failed
 */
export async function migrate(settings: Settings, run: Run): Promise<void> {
  const { databaseUrl: url, paths, serverVariables } = settings
  const { log, pids, signal } = run
  const inputs = medusaInputs()
  if (!(await isDone(url, "migrate-medusa", inputs))) {
    await step(log, tr("Migrations de Medusa", "Medusa migrations"), () =>
      runTool({
        name: "migrate-medusa",
        // Without the flags it asks, and would wait for an answer.
        args: [BIN.medusa, "db:migrate", "--execute-safe-links", "--execute-safe-search"],
        cwd: MEDUSA_BUILD,
        env: serverVariables,
        logFile: paths.log("migrate-medusa"),
        pids,
        signal,
      })
    )
    await markDone(url, "migrate-medusa", inputs)
  }

  if ((await missingCmsMigrations(url)).length > 0) {
    await step(log, tr("Migrations de Payload", "Payload migrations"), () =>
      migratePayload(settings, run)
    )
  }
}

/** `payload migrate` may exit 0 having done nothing: only its own table tells. */
async function migratePayload(settings: Settings, run: Run): Promise<void> {
  const { databaseUrl: url, paths, serverVariables } = settings
  for (let attempt = 1; attempt <= PAYLOAD_TRIES; attempt++) {
    await runTool({
      name: "migrate-payload",
      args: [BIN.payload, "--use-swc", "migrate"],
      cwd: ROOT,
      env: payloadVariables(serverVariables),
      logFile: paths.log("migrate-payload"),
      pids: run.pids,
      signal: run.signal,
    })
    if ((await missingCmsMigrations(url)).length === 0) return
  }
  const missing = (await missingCmsMigrations(url)).join(", ")
  throw new HouseFault(
    tr(
      `Payload n'a pas appliqué ses migrations (${missing}) : lisez ${paths.log("migrate-payload")}, puis relancez.`,
      `Payload did not apply its migrations (${missing}): read ${paths.log("migrate-payload")}, then start again.`
    )
  )
}
