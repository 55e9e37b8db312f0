/**
 * Builds Medusa's server without its admin, as the first half of `medusa build` does, and puts
 * the admin that was built apart into place. The admin takes ten times as long and changes
 * seldom.
 *
 * Usage, in the folder of medusa-config.ts: node build-server.cjs <folder of the built admin>
 */
const fs = require("node:fs")
const path = require("node:path")
const { Compiler } = require("@medusajs/framework/build-tools")
const { logger } = require("@medusajs/framework/logger")

async function main() {
  const admin = process.argv[2]
  if (!admin) throw new Error("name the folder of the built admin")
  const compiler = new Compiler(process.cwd(), logger)
  const config = await compiler.loadTSConfigFile()
  if (!config || !(await compiler.buildAppBackend(config))) process.exit(1)
  const output = config.options.outDir
  if (!output) throw new Error("tsconfig.json names no outDir")
  fs.cpSync(admin, path.join(output, "public", "admin"), { recursive: true })
}

main().catch((error) => {
  console.error(error)
  process.exit(1)
})
