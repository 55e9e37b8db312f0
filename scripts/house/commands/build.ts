/** `npm run build`: builds what is stale, without starting anything. */
import fs from "node:fs"
import { buildAll } from "../build"
import { explain } from "../fault"
import { formatSeconds, tr } from "../log"
import { dataPaths } from "../paths"
import { dataDirOf } from "../settings"

/** @returns the exit code */
export async function main(): Promise<number> {
  const started = Date.now()
  const paths = dataPaths(dataDirOf(process.env))
  try {
    fs.mkdirSync(paths.logs, { recursive: true, mode: 0o700 })
    await buildAll(process.env, paths, { log: (line) => console.log(line) })
  } catch (error) {
    console.error(explain(error, paths.dir))
    return 1
  }
  const took = formatSeconds(Date.now() - started)
  console.log(tr(`Tout est construit (${took}).`, `Everything is built (${took}).`))
  return 0
}
