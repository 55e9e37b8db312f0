/**
 * `npm run seed -- --scale N`: multiplies the seeded shop by N, for tests under load.
 *
 * Needs `DATABASE_URL`. The same N again changes nothing.
 */
import { parseArgs } from "node:util"
import { getEnv, requireDatabaseUrl } from "../src/config/env"
import { multiplyShop } from "./scale/multiply"

const MOST = 1000

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { scale: { type: "string" } } })
  const factor = Number(values.scale)
  if (!Number.isInteger(factor) || factor < 1 || factor > MOST) {
    throw new Error(`Usage: --scale N, where N is a whole number from 1 to ${MOST}`)
  }
  const start = performance.now()
  const { from, to, rows } = await multiplyShop(requireDatabaseUrl(getEnv()), factor, (line) =>
    process.stdout.write(`${line}\n`)
  )
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  process.stdout.write(`Scale: × ${from} → × ${to}, ${rows} rows written in ${seconds} s\n`)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
