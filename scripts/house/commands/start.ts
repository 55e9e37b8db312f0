/** `npm start`. */
import { printAddresses } from "../demo"
import { explain } from "../fault"
import { startHouse, type House } from "../index"
import { formatSeconds, tr } from "../log"
import { dataDirOf } from "../settings"

const PARENT_POLL_MS = 1_000

const log = (line: string) => console.log(line)

/** Starts the house and keeps it until a signal. @returns the exit code */
export async function main(): Promise<number> {
  const started = Date.now()
  const asked = new AbortController()
  const stopAsked = new Promise<void>((resolve) => {
    const ask = () => {
      if (!asked.signal.aborted) log(tr("Arrêt…", "Stopping…"))
      asked.abort()
      resolve()
    }
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, ask)
    onNpmLost(ask)
  })

  // Whoever read our output may leave (npm start | head): the shop goes on.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined)

  log("Sugu")
  let house: House
  try {
    house = await startHouse({ env: process.env, log, signal: asked.signal })
  } catch (error) {
    if (asked.signal.aborted) return stopped()
    console.error(explain(error, dataDirOf(process.env)))
    return 1
  }
  printAddresses(house.settings, house.demo, log)
  const took = formatSeconds(Date.now() - started)
  log(tr(`Prêt en ${took}. Ctrl-C arrête tout.`, `Ready in ${took}. Ctrl-C stops everything.`))
  if (!process.stdout.isTTY) log("READY")

  await stopAsked
  await house.stop()
  return stopped()
}

function stopped(): number {
  log(tr("Arrêté.", "Stopped."))
  return 0
}

/** An npm that is killed takes nobody with it: without this, its house would stay for ever. */
function onNpmLost(stop: () => void): void {
  if (!process.env.npm_lifecycle_event) return
  const npm = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === npm) return
    clearInterval(watch)
    stop()
  }, PARENT_POLL_MS)
  watch.unref()
}
