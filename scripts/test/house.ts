/** The house that the journeys, cms and browser tests share: its own data folder and ports. */
import { spawn, type ChildProcess } from "node:child_process"
import fs from "node:fs"
import net from "node:net"
import path from "node:path"
import { ROOT } from "../house/paths"
import type { Variables } from "../house/settings"

const PORTS = [
  "POSTGRES_PORT",
  "MEDUSA_PORT",
  "WEB_PORT",
  "SIMULATORS_PORT",
  "STRIPE_SIMULATOR_PORT",
  "SMTP_SIMULATOR_PORT",
] as const

const READY_WITHIN_MS = 15 * 60_000
const STOP_WITHIN_MS = 60_000

/** Variables of a house that nobody else has: a folder under `.data` and free ports. */
export async function separateHouse(folder: string): Promise<Variables> {
  const servers = await Promise.all(PORTS.map(openServer))
  const ports = servers.map((server) => (server.address() as net.AddressInfo).port)
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return {
    // Addresses and database of a shop that this shell is set up for are not ours.
    ...Object.fromEntries(
      ["DATABASE_URL", "STORE_URL", "WEB_URL", "PUBLISHABLE_KEY"].map((n) => [n, ""])
    ),
    SUGU_MODE: "demo",
    SUGU_DATA_DIR: path.join(ROOT, ".data", folder),
    ...Object.fromEntries(PORTS.map((name, index) => [name, String(ports[index])])),
  }
}

function openServer(): Promise<net.Server> {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once("error", reject)
    server.listen(0, "localhost", () => resolve(server))
  })
}

export class House {
  private constructor(
    private readonly process: ChildProcess,
    private readonly variables: Variables
  ) {}

  /**
   * Runs `npm start`'s own command and waits until everything answers.
   *
   * @throws {Error} when it ends or takes longer than 15 minutes
   */
  static async start(variables: Variables, logFile: string): Promise<House> {
    fs.mkdirSync(path.dirname(logFile), { recursive: true })
    const log = fs.createWriteStream(logFile)
    const child = spawn(process.execPath, ["scripts/start.mjs"], {
      cwd: ROOT,
      env: { ...process.env, ...variables },
      stdio: ["ignore", "pipe", "pipe"],
    })
    let output = ""
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(
        () => reject(new Error(`the house was not ready in ${READY_WITHIN_MS / 60_000} minutes`)),
        READY_WITHIN_MS
      )
      const read = (chunk: Buffer) => {
        log.write(chunk)
        process.stdout.write(chunk)
        output = (output + chunk.toString()).slice(-10_000)
        if (/^READY$/m.test(output)) {
          clearTimeout(late)
          resolve()
        }
      }
      child.stdout.on("data", read)
      child.stderr.on("data", read)
      child.once("exit", (code) => {
        clearTimeout(late)
        reject(new Error(`npm start ended with code ${code}; see ${logFile}`))
      })
    })
    return new House(child, variables)
  }

  /** What the test files read, see integration-tests/support/house.ts. */
  testVariables(): Variables {
    const { SUGU_DATA_DIR, POSTGRES_PORT } = this.variables
    const secrets = JSON.parse(
      fs.readFileSync(path.join(SUGU_DATA_DIR!, "secrets.json"), "utf8")
    ) as { POSTGRES_PASSWORD: string }
    return {
      SUGU_DEMO_FILE: path.join(SUGU_DATA_DIR!, "demo.json"),
      SUGU_TEST_DATABASE_URL: `postgres://postgres:${secrets.POSTGRES_PASSWORD}@localhost:${POSTGRES_PORT}/sugu`,
      SUGU_SCREENSHOTS: path.join(ROOT, ".data", "screenshots"),
      // Medusa's own test runner makes its databases on the same server.
      DB_HOST: "localhost",
      DB_PORT: POSTGRES_PORT,
      DB_USERNAME: "postgres",
      DB_PASSWORD: secrets.POSTGRES_PASSWORD,
    }
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null) return
    const ended = new Promise((resolve) => this.process.once("exit", resolve))
    this.process.kill("SIGTERM")
    const late = setTimeout(() => this.process.kill("SIGKILL"), STOP_WITHIN_MS)
    await ended
    clearTimeout(late)
  }
}
