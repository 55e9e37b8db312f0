import type { Log } from "./log"
import type { PidRecord } from "./pids"

/** What every step of a start needs beside the settings. */
export interface Run {
  log: Log
  /** Processes recorded while they run, so that a kill -9 of the supervisor ends them too. */
  pids?: PidRecord
  /** Aborted when the person stops the house midway. */
  signal?: AbortSignal
}
