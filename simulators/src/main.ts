/** The simulators' process: demo mode and tests only. */
import { getEnv } from "../../src/config/env"
import { createHost } from "./host"
import { providers } from "./providers"

const HOST = "localhost"

async function main(): Promise<void> {
  const env = getEnv()
  if (env.mode === "production") {
    throw new Error(
      "the simulators stand in for real providers and never run in production: set SUGU_MODE=demo on a local address, or do not start them"
    )
  }
  const server = createHost(providers)
  const opened = await Promise.all(providers.map((provider) => provider.open?.()))
  server.on("error", fail)
  // This machine only: they accept anything from anybody.
  server.listen(env.SIMULATORS_PORT, HOST, () =>
    console.log(`simulators: http://${HOST}:${env.SIMULATORS_PORT}`)
  )

  const stop = async () => {
    server.close()
    server.closeAllConnections()
    await Promise.all(opened.map((extra) => extra?.close()))
    process.exit(0)
  }
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void stop())
}

function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

main().catch(fail)
