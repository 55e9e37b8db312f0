/**
 * `npm run seed`: fills the shop, of a running house or of one that stands still.
 * `npm run seed -- --scale N` then multiplies products, customers and orders by N.
 */
import { parseArgs } from "node:util"
import { tryLock } from "../../bootstrap/lock.cjs"
import { buildAll } from "../build"
import { Crew } from "../crew"
import { ensureDatabase } from "../database"
import { explain, HouseFault } from "../fault"
import { formatSeconds, step, tr } from "../log"
import { migrate } from "../migrate"
import { openDatabase } from "../open-database"
import { endLeftovers } from "../pids"
import type { Run } from "../run"
import { scale, seedOnce } from "../seeding"
import { dataDirOf, resolveSettings, type Settings } from "../settings"

const MOST = 1_000
const log = (line: string) => console.log(line)

function readScale(argv: string[]): number {
  let text: string | undefined
  try {
    text = parseArgs({ args: argv, options: { scale: { type: "string" } } }).values.scale
  } catch {
    text = "?"
  }
  const factor = Number(text ?? 1)
  if (Number.isInteger(factor) && factor >= 1 && factor <= MOST) return factor
  throw new HouseFault(
    tr(
      `Usage : npm run seed -- --scale N, où N est un nombre entier entre 1 et ${MOST}.`,
      `Usage: npm run seed -- --scale N, where N is a whole number between 1 and ${MOST}.`
    )
  )
}

/** Fills the shop, and multiplies it when asked to. @returns the exit code */
export async function main(): Promise<number> {
  const started = Date.now()
  try {
    const factor = readScale(process.argv.slice(2))
    const settings = resolveSettings(process.env)
    if (settings.env.mode === "production") {
      throw new HouseFault(
        tr(
          "Les données de démonstration ne vont pas dans une boutique en production : relancez avec SUGU_MODE=demo sur une autre base.",
          "Demo data do not go into a shop in production: run this with SUGU_MODE=demo on another database."
        )
      )
    }
    await withOpenHouse(settings, async (run) => {
      await seedOnce(settings, run)
      if (factor > 1) {
        await step(log, tr(`Boutique × ${factor}`, `Shop × ${factor}`), () =>
          scale(settings, factor, run)
        )
      }
    })
  } catch (error) {
    console.error(explain(error, dataDirOf(process.env)))
    return 1
  }
  log(
    tr(
      `Boutique remplie en ${formatSeconds(Date.now() - started)}.`,
      `Shop filled in ${formatSeconds(Date.now() - started)}.`
    )
  )
  return 0
}

/** Uses the database of the running house, or opens it for the time of `work`. */
async function withOpenHouse(settings: Settings, work: (run: Run) => Promise<void>): Promise<void> {
  const { paths } = settings
  const lock = tryLock(paths.lock)
  if (!lock.held) return work({ log })

  const crew = new Crew(settings, log)
  try {
    await endLeftovers(paths.pids)
    const run: Run = { log, pids: crew.open() }
    if (!settings.ownsPostgres) await ensureDatabase(settings)
    await buildAll(process.env, paths, run)
    await openDatabase(settings, crew, log)
    await migrate(settings, run)
    await work(run)
  } finally {
    await crew.stop()
    lock.release()
  }
}
