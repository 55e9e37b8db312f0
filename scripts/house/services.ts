/** The processes that serve: how each is run, and when it counts as answering. */
import path from "node:path"
import type { ChildSpec } from "./child"
import { BIN, MEDUSA_BUILD, ROOT } from "./paths"
import type { Settings } from "./settings"

const PROBE_MS = 5_000

/** @returns true when the address answers, and not with a failure of the server */
export async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(PROBE_MS),
      redirect: "manual",
    })
    await response.body?.cancel()
    return response.status < 500
  } catch {
    return false
  }
}

/** Local addresses of the house, whatever its public ones are. */
export function localUrls(settings: Settings) {
  const { env } = settings
  return {
    store: `http://localhost:${env.MEDUSA_PORT}`,
    web: `http://localhost:${env.WEB_PORT}`,
    simulators: `http://localhost:${env.SIMULATORS_PORT}`,
  }
}

/**
 * @param publishableKey - with which the pages reach the store API
 * @returns Medusa, Next and, in demo mode, the simulators
 */
export function services(settings: Settings, publishableKey: string | undefined): ChildSpec[] {
  const { env, serverVariables } = settings
  const urls = localUrls(settings)
  const common = {
    command: process.execPath,
    env: { ...serverVariables, PUBLISHABLE_KEY: publishableKey },
    stopSignal: "SIGTERM",
    lastResort: "SIGKILL",
    stopWithinMs: 8_000,
  } as const
  const all: ChildSpec[] = [
    {
      ...common,
      name: "medusa",
      args: [BIN.medusa, "start", "-p", String(env.MEDUSA_PORT)],
      cwd: MEDUSA_BUILD,
      isReady: () => answers(`${urls.store}/health`),
    },
    {
      ...common,
      name: "web",
      args: [BIN.next, "start", "-p", String(env.WEB_PORT)],
      cwd: ROOT,
      // An empty shop may have no home page yet; who fills it needs the rest.
      isReady: () => answers(`${urls.web}/cms/api/users/me`),
    },
  ]
  if (settings.simulators) {
    all.push({
      ...common,
      name: "simulators",
      args: ["--require", "@swc-node/register", path.join(ROOT, "simulators", "src", "main.ts")],
      cwd: ROOT,
      isReady: () => answers(`${urls.simulators}/health`),
    })
  }
  return all
}
