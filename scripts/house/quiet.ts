import fs from "node:fs"
import path from "node:path"
import type { Variables } from "./settings"

/**
 * Variables with which no tool of the house reports to its maker.
 *
 * Medusa's variable alone is not enough: it stops the events, but each exit still starts a
 * detached process to send them, which outlives a stopped house.
 *
 * @param folder - where these settings are kept, made if absent
 */
export function quietVariables(folder: string): Variables {
  const file = path.join(folder, "medusa", "config.json")
  if (!fs.existsSync(file)) {
    fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
    fs.writeFileSync(file, JSON.stringify({ telemetry: { enabled: false } }))
  }
  return {
    XDG_CONFIG_HOME: folder,
    MEDUSA_DISABLE_TELEMETRY: "true",
    NEXT_TELEMETRY_DISABLED: "1",
  }
}
