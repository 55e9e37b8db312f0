/**
 * What can go wrong for the person who starts the house: one sentence that names the remedy.
 */
import { EnvError } from "../../src/config/env"
import { tr } from "../bootstrap/language.cjs"

/** A refusal with its sentence; anything else that is thrown is a defect and shows its stack. */
export class HouseFault extends Error {
  override name = "HouseFault"
}

/** The code of a system error, such as "ENOSPC", wherever the error comes from. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined
  return typeof error.code === "string" ? error.code : undefined
}

/** Whether what a program printed before it ended speaks of a full disk. */
export function saysDiskFull(output: string): boolean {
  return /ENOSPC|no space left on device|check free disk space/i.test(output)
}

/** @returns the sentence for a full disk */
export function diskFull(place: string): HouseFault {
  return new HouseFault(
    tr(
      `Le disque de ${place} est plein : libérez de la place ou choisissez un autre dossier avec SUGU_DATA_DIR.`,
      `The disk that holds ${place} is full: free some space, or choose another folder with SUGU_DATA_DIR.`
    )
  )
}

/**
 * Turns what was thrown into what is printed.
 *
 * @param error - anything thrown
 * @param dataDir - the folder to name when a write was refused
 * @returns one sentence for a known fault; the stack of anything else
 */
export function explain(error: unknown, dataDir: string): string {
  if (error instanceof HouseFault) return error.message
  if (error instanceof EnvError) return error.message
  const code = errorCode(error)
  if (code === "ENOSPC" || code === "EDQUOT") return diskFull(dataDir).message
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
    return tr(
      `Écriture refusée dans ${dataDir} : donnez-vous les droits sur ce dossier ou choisissez-en un autre avec SUGU_DATA_DIR.`,
      `Writing to ${dataDir} is refused: give yourself the rights to this folder, or choose another one with SUGU_DATA_DIR.`
    )
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
