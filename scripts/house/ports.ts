import net from "node:net"
import type { Env } from "../../src/config/env"
import { errorCode, HouseFault } from "./fault"
import { tr } from "./log"
import type { Settings } from "./settings"

type PortVariable = Extract<keyof Env, `${string}_PORT`>

/** @returns true when a server could listen there now */
export async function isPortFree(port: number): Promise<boolean> {
  // A server may hold one family of addresses only.
  for (const host of ["127.0.0.1", "::"]) {
    const free = await new Promise<boolean>((resolve) => {
      const probe = net.createServer()
      probe.once("error", (error) => resolve(errorCode(error) !== "EADDRINUSE"))
      probe.listen({ port, host }, () => probe.close(() => resolve(true)))
    })
    if (!free) return false
  }
  return true
}

/**
 * Refuses to start when a port of the house is taken, or given to two of its processes.
 *
 * @throws {HouseFault} names the port, the variable and what to do
 */
export async function ensurePortsFree(settings: Settings): Promise<void> {
  const names: PortVariable[] = ["MEDUSA_PORT", "WEB_PORT"]
  if (settings.ownsPostgres) names.unshift("POSTGRES_PORT")
  if (settings.simulators) names.push("SIMULATORS_PORT")

  const seen = new Map<number, PortVariable>()
  for (const name of names) {
    const port = settings.env[name]
    const other = seen.get(port)
    if (other) {
      throw new HouseFault(
        tr(
          `${other} et ${name} valent tous deux ${port} : donnez-leur deux ports différents.`,
          `${other} and ${name} are both ${port}: give them two different ports.`
        )
      )
    }
    seen.set(port, name)
    await ensurePortFree(settings, name)
  }
}

/**
 * Refuses a port that another program holds.
 *
 * @throws {HouseFault} names the port, the variable and what to do
 */
export async function ensurePortFree(settings: Settings, name: PortVariable): Promise<void> {
  const port = settings.env[name]
  if (await isPortFree(port)) return
  const other = port + 1000 <= 65_535 ? port + 1000 : port - 1000
  throw new HouseFault(
    tr(
      `Le port ${port} est déjà pris : arrêtez le programme qui l'utilise, ou choisissez-en un autre avec ${name}=${other}.`,
      `Port ${port} is taken: stop the program that uses it, or choose another one with ${name}=${other}.`
    )
  )
}
