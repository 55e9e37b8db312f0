/**
 * Builds what is stale, one target after the other (each takes up to 1.8 GB of memory).
 *
 * The stamp of a target stands inside its output and is removed before the build begins, so
 * that neither a build killed midway nor a deleted output counts as built.
 */
import fs from "node:fs"
import path from "node:path"
import { withLock } from "../bootstrap/lock.cjs"
import { ensureRoom } from "./disk"
import { hashInputs } from "./inputs"
import { step, tr } from "./log"
import { BIN, MEDUSA_BUILD, ROOT, type DataPaths } from "./paths"
import { quietVariables } from "./quiet"
import type { Run } from "./run"
import type { Variables } from "./settings"
import { runTool } from "./tool"

/** One thing to build. */
export interface Target {
  name: string
  /** Arguments of Node, and the folder to run in. */
  args: string[]
  cwd: string
  inputs: () => string
  /** The folder that the build makes; the stamp stands in it. */
  output: string
  /** What every build makes; when it changes without us, the output is no longer ours. */
  witness: string
  /** The tool leaves what an earlier build made from sources that are gone by now. */
  prunes?: boolean
}

/** Medusa's admin, built apart from its server. */
const ADMIN_BUILD = path.join(ROOT, ".medusa", "admin")
const LOCKFILE = "package-lock.json"
const STAMP = ".inputs.json"
/** Bytes that a full build may need. */
const BUILD_ROOM = 1_000_000_000

/** File dates may be coarser than the clock. */
const CLOCK_SLACK_MS = 2_000

/** Parts of src that only one of the two builds reads; anything else counts for both. */
const ONLY_NEXT = ["src/app", "src/cms", "seed/cms"]
const ONLY_MEDUSA = ["src/api", "src/jobs", "src/links", "src/subscribers", "src/workflows"]
const inside = (folders: string[]) => (file: string) =>
  folders.some((folder) => file === folder || file.startsWith(`${folder}/`))

interface Package {
  dir: string
  name: string
  buildScript: string | undefined
}

function readPackage(dir: string): Package | undefined {
  const file = path.join(ROOT, dir, "package.json")
  if (!fs.existsSync(file)) return undefined
  const json = JSON.parse(fs.readFileSync(file, "utf8")) as {
    name: string
    scripts?: Record<string, string>
  }
  return { dir, name: json.name, buildScript: json.scripts?.build }
}

/** The plugin packages, foundation first: the others compile against it. */
function listPackages(): Package[] {
  const names = fs.readdirSync(path.join(ROOT, "plugins")).sort()
  const ordered = ["foundation", ...names.filter((name) => name !== "foundation")]
  return [...ordered.map((name) => `plugins/${name}`), "admin-extensions"]
    .map(readPackage)
    .filter((found): found is Package => found?.buildScript !== undefined)
}

function packageTarget(found: Package): Target {
  const dir = path.join(ROOT, found.dir)
  const own = ["src", "package.json", "tsconfig.json"].map((name) => `${found.dir}/${name}`)
  const places = ["tsconfig.json", LOCKFILE, "plugins/foundation/src", ...own]
  return {
    name: found.name,
    // "tsc -p tsconfig.json" or "medusa plugin:build", run without a shell in between.
    args: toNodeArgs(found.buildScript ?? ""),
    cwd: dir,
    inputs: () => hashInputs(ROOT, places),
    output: path.join(dir, ".medusa", "server"),
    witness: path.join(dir, ".medusa", "server", "src"),
    prunes: found.buildScript?.startsWith("tsc") ?? false,
  }
}

function toNodeArgs(script: string): string[] {
  const [command = "", ...args] = script.split(/\s+/)
  const known: Record<string, string> = { tsc: BIN.typescript, medusa: BIN.medusa }
  const bin = known[command]
  if (!bin) throw new Error(`a plugin builds with tsc or medusa, not with "${script}"`)
  return [bin, ...args]
}

/** Every target of the tree, in the order in which they are built. */
export function buildTargets(): Target[] {
  const packages = listPackages()
  const screens = packages
    .map((found) => `${found.dir}/src/admin`)
    .filter((dir) => fs.existsSync(path.join(ROOT, dir)))
  const adminInputs = () =>
    hashInputs(ROOT, ["medusa-config.ts", "src/config/admin-vite.ts", LOCKFILE, ...screens])
  return [
    ...packages.map(packageTarget),
    {
      name: "admin",
      args: [BIN.medusa, "build", "--admin-only", "--no-lint"],
      cwd: ROOT,
      inputs: adminInputs,
      output: ADMIN_BUILD,
      witness: path.join(ADMIN_BUILD, "index.html"),
    },
    {
      name: "medusa",
      args: [path.join(__dirname, "build-server.cjs"), ADMIN_BUILD],
      cwd: ROOT,
      inputs: () =>
        hashInputs(
          ROOT,
          ["medusa-config.ts", "tsconfig.json", "package.json", LOCKFILE, "src", "seed"],
          { ignore: inside(ONLY_NEXT), extra: [adminInputs()] }
        ),
      output: MEDUSA_BUILD,
      witness: path.join(MEDUSA_BUILD, "medusa-config.js"),
    },
    {
      name: "next",
      args: [BIN.next, "build"],
      cwd: ROOT,
      inputs: () =>
        hashInputs(
          ROOT,
          [
            "next.config.ts",
            "payload.config.ts",
            "postcss.config.js",
            "postcss.config.mjs",
            "tailwind.config.ts",
            "tsconfig.next.json",
            LOCKFILE,
            "public",
            "src",
          ],
          { ignore: inside(ONLY_MEDUSA) }
        ),
      output: path.join(ROOT, ".next"),
      witness: path.join(ROOT, ".next", "BUILD_ID"),
    },
  ]
}

interface Stamp {
  inputs: string
  /** When the witness was written: a build made by hand is not taken for ours. */
  written: number
}

const witnessTime = (target: Target) =>
  fs.statSync(target.witness, { throwIfNoEntry: false })?.mtimeMs

/** @returns true when the output was built from the present inputs, to its end */
export function isFresh(target: Target): boolean {
  try {
    const file = path.join(target.output, STAMP)
    const stamp = JSON.parse(fs.readFileSync(file, "utf8")) as Stamp
    return stamp.written === witnessTime(target) && stamp.inputs === target.inputs()
  } catch {
    return false
  }
}

/**
 * The builds read the configuration, which wants these; the results hold none of them, so
 * that one build serves any address, database and secret.
 */
function buildVariables(source: Variables, toolSettings: string): Variables {
  const placeholder = "only-while-building-never-used-to-serve"
  return {
    ...source,
    SUGU_MODE: "demo",
    DATABASE_URL: "postgres://build@localhost:1/build",
    JWT_SECRET: placeholder,
    COOKIE_SECRET: placeholder,
    PAYLOAD_SECRET: placeholder,
    ORDER_LINK_SECRET: placeholder,
    NODE_ENV: "production",
    ...quietVariables(toolSettings),
  }
}

/** A migration or a job that was deleted must not live on in the output. */
function removeOlder(folder: string, than: number): void {
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = path.join(entry.parentPath, entry.name)
    if (fs.statSync(file).mtimeMs < than - CLOCK_SLACK_MS) fs.rmSync(file)
  }
}

/**
 * Builds one target if it is stale.
 *
 * @param build - makes the output; the stamp is written only when it returns
 * @returns true when it was built
 */
export async function refresh(target: Target, build: () => Promise<unknown>): Promise<boolean> {
  if (isFresh(target)) return false
  const stamp = path.join(target.output, STAMP)
  fs.rmSync(stamp, { force: true })
  // Taken first: a source edited during the build makes the result stale.
  const inputs = target.inputs()
  const began = Date.now()
  await build()
  if (target.prunes) removeOlder(target.output, began)
  const written = witnessTime(target)
  if (written === undefined) throw new Error(`${target.name} built nothing at ${target.witness}`)
  fs.writeFileSync(stamp, JSON.stringify({ inputs, written } satisfies Stamp))
  return true
}

/**
 * Builds every stale target of the tree, under a lock: two commands never build at once.
 *
 * @param source - usually `process.env`
 * @param paths - where logs go
 * @throws {HouseFault} the sentence of the build that failed, or of a full disk
 */
export async function buildAll(source: Variables, paths: DataPaths, run: Run): Promise<void> {
  const { log, pids, signal } = run
  const env = buildVariables(source, paths.toolSettings)
  const onWait = () =>
    log(
      tr(
        "Une autre commande construit ; j'attends qu'elle finisse.",
        "Another command is building; waiting for it to finish."
      )
    )
  await withLock(path.join(ROOT, ".sugu-build.lock"), onWait, async () => {
    for (const target of buildTargets()) {
      if (isFresh(target)) continue
      ensureRoom(ROOT, BUILD_ROOM)
      await step(log, tr(`Construction de ${target.name}`, `Building ${target.name}`), () =>
        refresh(target, () =>
          runTool({
            name: `build-${target.name.replace(/^@.*\//, "")}`,
            args: target.args,
            cwd: target.cwd,
            env,
            logFile: paths.log(`build-${target.name.replace(/^@.*\//, "")}`),
            pids,
            signal,
          })
        )
      )
    }
  })
}
