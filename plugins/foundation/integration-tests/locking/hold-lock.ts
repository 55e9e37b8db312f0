import { ModulesSdkUtils } from "@medusajs/framework/utils"
import SuguPostgresLockingProvider from "../../src/providers/locking/service"

/** A process of its own that takes a lock for an hour, says so, and waits to be killed. */
async function main() {
  const [url, key] = process.argv.slice(2)
  const pool = ModulesSdkUtils.createPgConnection({ clientUrl: url! })
  const locking = new SuguPostgresLockingProvider({
    __pg_connection__: pool,
    logger: { warn: console.error } as never,
  })
  await locking.acquire(key!, { expire: 3600 })
  process.stdout.write("held\n")
  setInterval(() => undefined, 1000)
}

void main()
