/**
 * From a fresh clone to a TypeScript command: reads `.env`, installs packages when they are
 * stale, then hands over. Nothing here may import a package.
 */
import { existsSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { ensureInstalled } from "./install.mjs"

const here = path.dirname(fileURLToPath(import.meta.url))
const root = path.resolve(here, "../..")

/**
 * @param {string} entry a TypeScript module, relative to this file, that exports `main()`;
 *   its promise gives the exit code, or never settles while the house runs
 */
export async function run(entry) {
  // TypeScript is read with the tsconfig.json of the current folder.
  process.chdir(root)
  const dotenv = path.join(root, ".env")
  if (existsSync(dotenv)) process.loadEnvFile(dotenv)

  try {
    await ensureInstalled(root)
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(1)
  }

  const require = createRequire(import.meta.url)
  require("@swc-node/register")
  process.exit(await require(entry).main())
}
