import fs from "node:fs"
import { diskFull } from "./fault"

/**
 * Refuses to begin what would fill the disk midway.
 *
 * @param place - any folder of the disk
 * @param bytes - what is about to be written, roughly
 * @throws {HouseFault} one sentence when less is free
 */
export function ensureRoom(place: string, bytes: number): void {
  const { bavail, bsize } = fs.statfsSync(place)
  if (bavail * bsize < bytes) throw diskFull(place)
}
