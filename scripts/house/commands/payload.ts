/**
 * `npm run payload -- <command>`: Payload's own tool, with the variables of the house, the
 * sign-ins of `create-admin` among them.
 */
import { spawn } from "node:child_process"
import { explain } from "../fault"
import { payloadVariables } from "../migrate"
import { BIN, ROOT } from "../paths"
import { dataDirOf, resolveSettings } from "../settings"

/** The database has to answer: keep `npm start` running beside it. @returns the exit code */
export async function main(): Promise<number> {
  try {
    const { seedVariables } = resolveSettings(process.env)
    const child = spawn(process.execPath, [BIN.payload, "--use-swc", ...process.argv.slice(2)], {
      cwd: ROOT,
      env: payloadVariables(seedVariables),
      stdio: "inherit",
    })
    return await new Promise((resolve, reject) => {
      child.once("error", reject)
      child.once("close", (code) => resolve(code ?? 1))
    })
  } catch (error) {
    console.error(explain(error, dataDirOf(process.env)))
    return 1
  }
}
