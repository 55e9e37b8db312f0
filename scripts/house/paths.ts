/** Where things stand in the tree and in a house's data folder. */
import path from "node:path"

/** The folder of package.json. */
export const ROOT = path.resolve(__dirname, "../..")

/** Medusa's build: `medusa start` and every migration run from here. */
export const MEDUSA_BUILD = path.join(ROOT, ".medusa", "server")

/** Scripts that Node runs directly, without npx in between: one process each, one pid. */
export const BIN = {
  medusa: path.join(ROOT, "node_modules", "@medusajs", "cli", "cli.js"),
  next: path.join(ROOT, "node_modules", "next", "dist", "bin", "next"),
  payload: path.join(ROOT, "node_modules", "payload", "bin.js"),
  typescript: path.join(ROOT, "node_modules", "typescript", "bin", "tsc"),
} as const

/** The files of one data folder. */
export function dataPaths(dataDir: string) {
  const inside = (...parts: string[]) => path.join(dataDir, ...parts)
  return {
    dir: dataDir,
    postgres: inside("postgres"),
    secrets: inside("secrets.json"),
    pids: inside("pids.json"),
    lock: inside("house.lock"),
    demo: inside("demo.json"),
    logs: inside("logs"),
    toolSettings: inside("config"),
    log: (name: string) => inside("logs", `${name}.log`),
  }
}

/** See {@link dataPaths}. */
export type DataPaths = ReturnType<typeof dataPaths>
