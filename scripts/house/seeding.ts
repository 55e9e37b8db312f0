/** Fills an empty shop once. The seeds themselves change nothing when run again. */
import { isDone, markDone, withClient } from "./database"
import { HouseFault } from "./fault"
import { hashInputs } from "./inputs"
import { step, tr } from "./log"
import { payloadVariables } from "./migrate"
import { BIN, MEDUSA_BUILD, ROOT } from "./paths"
import type { Run } from "./run"
import type { Settings } from "./settings"
import { runTool, type Tool } from "./tool"

interface Seed {
  name: string
  label: string
  inputs: string
  tool: Pick<Tool, "args" | "cwd" | "env">
  /** Whether its work is there, for a tool that can end well without having done any. */
  isThere?: (url: string) => Promise<boolean>
}

/** Payload's command-line tool sometimes ends with code 0 before it has loaded the script. */
const TRIES = 4

async function hasArticles(url: string): Promise<boolean> {
  return withClient(url, async (client) => {
    const { rows } = await client.query("SELECT 1 FROM cms.posts LIMIT 1")
    return rows.length > 0
  })
}

function seeds(settings: Settings): Seed[] {
  const { seedVariables, env } = settings
  return [
    {
      name: "seed-shop",
      label: tr("Marchandises, clients et commandes", "Goods, customers and orders"),
      // What runs is what was built; the sources may be newer, while a house runs.
      inputs: hashInputs(MEDUSA_BUILD, ["seed"], { extra: [String(env.SEED_ORDERS)] }),
      tool: {
        args: [BIN.medusa, "exec", "./seed/index.js"],
        cwd: MEDUSA_BUILD,
        env: seedVariables,
      },
    },
    {
      name: "seed-cms",
      label: tr("Articles du blog", "Blog articles"),
      inputs: hashInputs(ROOT, ["seed/cms"]),
      tool: {
        args: [BIN.payload, "--use-swc", "run", "seed/cms/index.ts"],
        cwd: ROOT,
        env: payloadVariables(seedVariables),
      },
      isThere: hasArticles,
    },
  ]
}

/**
 * Runs the seeds that have not run on this database in their present form.
 *
 * @throws {HouseFault} the sentence of a seed that failed
 */
export async function seedOnce(settings: Settings, run: Run): Promise<void> {
  const { databaseUrl: url } = settings
  for (const seed of seeds(settings)) {
    if (await isDone(url, seed.name, seed.inputs)) continue
    await step(run.log, seed.label, () => runSeed(seed, settings, run))
    await markDone(url, seed.name, seed.inputs)
  }
}

async function runSeed({ name, tool, isThere }: Seed, settings: Settings, run: Run): Promise<void> {
  const { databaseUrl: url, paths } = settings
  const { pids, signal } = run
  const logFile = paths.log(name)
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    await runTool({ name, ...tool, logFile, pids, signal })
    if (!isThere || (await isThere(url))) return
  }
  throw new HouseFault(
    tr(
      `${name} s'est terminé sans rien écrire : lisez ${logFile}, puis relancez.`,
      `${name} ended without writing anything: read ${logFile}, then start again.`
    )
  )
}

/**
 * Multiplies the seeded shop by set-based SQL; the same factor again changes nothing.
 *
 * @param factor - how many times the products, customers and orders of the seed
 * @throws {HouseFault} the sentence of a run that failed
 */
export async function scale(settings: Settings, factor: number, run: Run): Promise<void> {
  await runTool({
    name: "seed-scale",
    args: ["--require", "@swc-node/register", "seed/scale.ts", "--scale", String(factor)],
    cwd: ROOT,
    env: settings.seedVariables,
    logFile: settings.paths.log("seed-scale"),
    pids: run.pids,
    signal: run.signal,
  })
}
