import { execFile } from "node:child_process"
import fs from "node:fs"
import net from "node:net"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { promisify } from "node:util"
import { SupervisedChild } from "../../../scripts/house/child"
import { ensureDatabase, withClient } from "../../../scripts/house/database"
import { BIN, MEDUSA_BUILD } from "../../../scripts/house/paths"
import { PidRecord } from "../../../scripts/house/pids"
import { initialisePostgres, postgresChild } from "../../../scripts/house/postgres"
import { resolveSettings, type Settings } from "../../../scripts/house/settings"
import { separateHouse } from "../../../scripts/test/house"
import type { TestShop } from "../../support/shop"
import { until } from "../../support/until"
import { Victim } from "./victim"

const POSTGRES_START_MS = 60_000
/** What its processes need to notice that their parent is dead. */
const POSTGRES_FALL_MS = 300

/** A Postgres and a small shop of their own, and as many Medusa processes as one asks for. */
export class CompletionHouse {
  private boots = 0
  private readonly victims: Victim[] = []

  private constructor(
    private readonly settings: Settings,
    private readonly postgres: SupervisedChild,
    readonly shop: TestShop & { code: string }
  ) {}

  static async open(folder: string): Promise<CompletionHouse> {
    const variables = await separateHouse(folder)
    fs.rmSync(variables.SUGU_DATA_DIR!, { recursive: true, force: true })
    const settings = resolveSettings({ ...process.env, ...variables })
    initialisePostgres(settings)
    const postgres = new SupervisedChild(postgresChild(settings), {
      pids: new PidRecord(settings.paths.pids),
      log: () => undefined,
      logFile: settings.paths.log("postgres"),
    })
    await postgres.start(POSTGRES_START_MS)
    try {
      await ensureDatabase(settings)
      await medusa(settings, "db:migrate", "--execute-safe-links")
      const shopFile = path.join(settings.paths.dir, "shop.json")
      await medusa(settings, "exec", path.join(__dirname, "make-shop.cjs"), shopFile)
      const shop = JSON.parse(fs.readFileSync(shopFile, "utf8")) as TestShop & { code: string }
      return new CompletionHouse(settings, postgres, shop)
    } catch (error) {
      await postgres.stop()
      throw error
    }
  }

  get databaseUrl(): string {
    return this.settings.databaseUrl
  }

  async startMedusa(): Promise<Victim> {
    const name = `medusa-${++this.boots}`
    const victim = await Victim.start(
      this.settings.serverVariables,
      await freePort(),
      this.settings.paths.log(name)
    )
    this.victims.push(victim)
    return victim
  }

  /** Kills Postgres without warning; it is started again at once. */
  async killPostgres(): Promise<void> {
    process.kill(this.postgres.pid!, "SIGKILL")
    await sleep(POSTGRES_FALL_MS)
    await until(async () => {
      try {
        await withClient(this.databaseUrl, (client) => client.query("select 1"))
        return true
      } catch {
        return false
      }
    }, POSTGRES_START_MS)
  }

  async close(): Promise<void> {
    await Promise.all(this.victims.map((victim) => victim.stop()))
    await this.postgres.stop()
  }
}

async function medusa(settings: Settings, ...args: string[]): Promise<void> {
  await promisify(execFile)(process.execPath, [BIN.medusa, ...args], {
    cwd: MEDUSA_BUILD,
    env: { ...settings.serverVariables, NODE_OPTIONS: "" },
    maxBuffer: 64 * 2 ** 20,
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once("error", reject)
    server.listen(0, "localhost", () => {
      const { port } = server.address() as net.AddressInfo
      server.close(() => resolve(port))
    })
  })
}
