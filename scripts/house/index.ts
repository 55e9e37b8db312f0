/**
 * The house: one function starts the whole shop and gives back the handle that stops it.
 *
 * Another process can start one too: `node scripts/start.mjs` with its own SUGU_DATA_DIR and
 * *_PORT variables. It is ready when `demo.json` stands in the data folder (removed at the
 * start, written last), or when a line `READY` appears on its output.
 */
import fs from "node:fs"
import { tryLock } from "../bootstrap/lock.cjs"
import { buildAll } from "./build"
import type { ChildSpec } from "./child"
import { Crew } from "./crew"
import { ensureDatabase, findPublishableKey } from "./database"
import { describeDemo, writeDemo, type Demo } from "./demo"
import { ensureRoom } from "./disk"
import { HouseFault } from "./fault"
import { formatSeconds, tr, type Log } from "./log"
import { migrate } from "./migrate"
import { openDatabase } from "./open-database"
import type { Run } from "./run"
import { endLeftovers } from "./pids"
import { ensurePortsFree } from "./ports"
import { seedOnce } from "./seeding"
import { services } from "./services"
import { resolveSettings, type Settings, type Variables } from "./settings"

/** How to start a house. */
export interface HouseOptions {
  /** Usually `process.env`, with SUGU_DATA_DIR and *_PORT for a second house beside a first. */
  env: Variables
  log: Log
  /** Aborting it while the house starts stops what was started, and rejects with its reason. */
  signal?: AbortSignal
}

/** A running house. */
export interface House {
  settings: Settings
  /** Addresses and sign-ins; undefined in production. */
  demo: Demo | undefined
  /** Pids of its processes by name: postgres, medusa, web, simulators. */
  pids(): Record<string, number | undefined>
  /** Stops every process, Postgres last; may be called more than once. */
  stop(): Promise<void>
}

const SERVICE_START_MS = 180_000
/** Bytes that a house without the builds may write while it starts. */
const DATA_ROOM = 300_000_000

/**
 * Builds what is stale, then starts Postgres (unless DATABASE_URL is given), migrates, seeds
 * once, and starts Medusa, Next and the simulators. Returns when each of them answers.
 *
 * @throws {HouseFault | EnvError} one sentence; nothing is left running
 */
export async function startHouse(options: HouseOptions): Promise<House> {
  const { log, signal } = options
  const settings = resolveSettings(options.env)
  const { paths } = settings
  const lock = tryLock(paths.lock)
  if (!lock.held) throw alreadyRuns(settings, lock.holder?.pid)

  const crew = new Crew(settings, log)
  let stopped: Promise<void> | undefined
  const stop = () => (stopped ??= crew.stop().finally(() => lock.release()))
  const interrupt = () => void crew.stop()
  signal?.addEventListener("abort", interrupt, { once: true })
  try {
    fs.rmSync(paths.demo, { force: true })
    const left = await endLeftovers(paths.pids)
    if (left.length > 0) {
      log(
        tr(
          `  ✓ Arrêt de ce qu'un lancement interrompu avait laissé : ${left.join(", ")}`,
          `  ✓ Ended what an interrupted run had left: ${left.join(", ")}`
        )
      )
    }
    await ensurePortsFree(settings)
    ensureRoom(paths.dir, DATA_ROOM)
    // A given database that does not answer is said now, not after minutes of building.
    if (!settings.ownsPostgres) await ensureDatabase(settings)
    const run: Run = { log, pids: crew.open(), signal }
    await buildAll(options.env, paths, run)
    await openDatabase(settings, crew, log)
    await migrate(settings, run)
    if (settings.seeds) await seedOnce(settings, run)

    const key = settings.env.PUBLISHABLE_KEY ?? (await findPublishableKey(settings.databaseUrl))
    await startServices(services(settings, key), crew, run)
    const demo = settings.env.mode === "demo" ? describeDemo(settings, key) : undefined
    signal?.throwIfAborted()
    if (demo) writeDemo(settings, demo)
    return { settings, demo, pids: () => crew.pids(), stop }
  } catch (error) {
    await stop()
    throw error
  } finally {
    signal?.removeEventListener("abort", interrupt)
  }
}

function alreadyRuns(settings: Settings, pid: number | undefined): HouseFault {
  const { dir } = settings.paths
  return new HouseFault(
    tr(
      `La maison tourne déjà sur ${dir} (processus ${pid ?? "?"}) : arrêtez-la, ou choisissez un autre dossier avec SUGU_DATA_DIR et d'autres ports.`,
      `The house already runs on ${dir} (process ${pid ?? "?"}): stop it, or choose another folder with SUGU_DATA_DIR and other ports.`
    )
  )
}

async function startServices(specs: ChildSpec[], crew: Crew, run: Run): Promise<void> {
  const started = Date.now()
  await Promise.all(
    specs.map(async (spec) => {
      await crew.start(spec, SERVICE_START_MS)
      if (run.signal?.aborted) return
      run.log(`  ✓ ${spec.name}  ${formatSeconds(Date.now() - started)}`)
    })
  )
}

export type { Demo } from "./demo"
export { HouseFault } from "./fault"
