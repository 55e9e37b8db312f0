/**
 * `npm test`: every check and every test, on a Postgres and ports of its own, closing with
 * `N passed, N failed`.
 *
 * `npm test -- unit http` runs only these kinds; kinds: lint, types, unit, module, http,
 * house, faults.
 */
import fs from "node:fs"
import path from "node:path"
import { ROOT } from "../house/paths"
import { House, separateHouse } from "./house"
import { run } from "./run"
import { Tally } from "./tally"
import type { Variables } from "../house/settings"

const KINDS = ["lint", "types", "unit", "module", "http", "house", "faults"] as const
type Kind = (typeof KINDS)[number]

/** Enough orders for every state of one; the shop of `npm start` has more. */
const TEST_ORDERS = "60"

const results = (...parts: string[]) => path.join(ROOT, ".data", "test-results", ...parts)
const node = (script: string, ...args: string[]) => ({
  command: process.execPath,
  args: [path.join(ROOT, "node_modules", script), ...args],
})

function jest(tally: Tally, kind: Kind, variables: Variables = {}): Promise<boolean> {
  const report = results(`${kind}.json`)
  fs.rmSync(report, { force: true })
  return tally.step(kind, async () => {
    const { command, args } = node(
      "jest/bin/jest.js",
      ...["--selectProjects", kind, "--json", "--outputFile", report, "--forceExit"],
      // Each of these boots a Medusa or drives the one house: side by side they starve.
      ...(kind === "unit" ? [] : ["--runInBand"])
    )
    await run({
      command,
      args,
      logFile: results(`${kind}.log`),
      env: {
        ...variables,
        NODE_ENV: "test",
        NODE_OPTIONS: "--experimental-vm-modules --no-warnings",
        MEDUSA_DISABLE_TELEMETRY: "true",
      },
    })
    return tally.addJest(kind, report)
  })
}

async function checks(tally: Tally, kinds: Set<Kind>): Promise<void> {
  if (kinds.has("lint")) {
    await tally.check("lint", () =>
      run({
        ...node("eslint/bin/eslint.js", ".", "--max-warnings", "0"),
        logFile: results("lint.log"),
        quiet: true,
      })
    )
    await tally.check("lockfile", () =>
      run({
        command: process.execPath,
        args: ["scripts/complete-lockfile.mjs", "--check"],
        logFile: results("lockfile.log"),
        quiet: true,
      })
    )
    await tally.check("format", () =>
      run({
        ...node("prettier/bin/prettier.cjs", "--check", ".", "--log-level", "warn"),
        logFile: results("format.log"),
        quiet: true,
      })
    )
  }
  if (kinds.has("types")) {
    for (const project of [
      "tsconfig.json",
      "tsconfig.next.json",
      "plugins/foundation/tsconfig.json",
      "scripts/tsconfig.json",
      "integration-tests/tsconfig.json",
    ]) {
      await tally.check(`types ${project}`, () =>
        run({
          ...node("typescript/bin/tsc", "--noEmit", "-p", project),
          logFile: results("types.log"),
          quiet: true,
        })
      )
    }
  }
}

async function withHouse(tally: Tally, kinds: Set<Kind>): Promise<void> {
  const variables: Variables = { ...(await separateHouse("test")), SEED_ORDERS: TEST_ORDERS }
  fs.rmSync(variables.SUGU_DATA_DIR!, { recursive: true, force: true })
  let house: House | undefined
  const started = await tally.check("npm start", async () => {
    house = await House.start(variables, results("start.log"))
    return true
  })
  if (!started || !house) return
  const running = house
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void running.stop().finally(() => process.exit(1)))
  }
  try {
    const given = house.testVariables()
    for (const kind of ["module", "http", "house"] as const) {
      if (kinds.has(kind)) await jest(tally, kind, given)
    }
  } finally {
    await house.stop()
  }
}

/** @returns the exit code: 0 when nothing failed */
export async function main(): Promise<number> {
  const asked = process.argv.slice(2)
  const unknown = asked.filter((kind) => !KINDS.includes(kind as Kind))
  if (unknown.length) {
    console.error(`Unknown kind of test: ${unknown.join(", ")}. Choose from ${KINDS.join(", ")}.`)
    return 1
  }
  const kinds = new Set<Kind>(asked.length ? (asked as Kind[]) : KINDS)
  const tally = new Tally()
  fs.rmSync(results(), { recursive: true, force: true })

  const ready = await tally.step("system packages", () =>
    run({ command: "bash", args: ["scripts/system-deps"], logFile: results("system-deps.log") })
  )
  if (!ready) tally.fail("system packages")
  const built = await tally.check("build", () =>
    run({
      command: process.execPath,
      args: ["scripts/build.mjs"],
      logFile: results("build.log"),
    })
  )
  // Types are read from what the plugins' builds leave.
  await checks(tally, kinds)
  if (ready && built) {
    if (kinds.has("unit")) await jest(tally, "unit")
    if (["module", "http", "house"].some((kind) => kinds.has(kind as Kind))) {
      await withHouse(tally, kinds)
    }
    if (kinds.has("faults")) await jest(tally, "faults")
  }
  console.log(tally.summary())
  return tally.failed === 0 ? 0 : 1
}
