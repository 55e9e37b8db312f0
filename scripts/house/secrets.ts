/**
 * Secrets of a house: given by the environment, or made once in demo mode and kept in
 * `secrets.json` (0600).
 */
import { randomBytes } from "node:crypto"
import fs from "node:fs"
import { z } from "zod"
import { SECRET_NAMES, requireSecret, type Env, type SecretName } from "../../src/config/env"
import { tr } from "../bootstrap/language.cjs"
import { errorCode, HouseFault } from "./fault"
import { writeFileAtomic } from "./write-file"

const PASSWORD_NAMES = ["POSTGRES_PASSWORD", "ADMIN_PASSWORD", "EDITOR_PASSWORD"] as const
type PasswordName = (typeof PASSWORD_NAMES)[number]

/** Everything that `secrets.json` may hold. */
export type Secrets = Record<SecretName | PasswordName, string>

const stored = z.record(z.string(), z.string().min(16))

function readStored(file: string): Record<string, string> {
  let text: string
  try {
    text = fs.readFileSync(file, "utf8")
  } catch (error) {
    if (errorCode(error) === "ENOENT") return {}
    throw error
  }
  try {
    return stored.parse(JSON.parse(text))
  } catch {
    throw new HouseFault(
      tr(
        `${file} est illisible : restaurez-le d'une sauvegarde, ou supprimez tout le dossier pour repartir de zéro.`,
        `${file} is damaged: restore it from a backup, or delete its whole folder to begin again.`
      )
    )
  }
}

const makeSecret = () => randomBytes(32).toString("base64url")
/** Long enough to be safe, without the characters that are mistaken for one another. */
function makePassword(): string {
  const letters = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"
  return Array.from(randomBytes(18), (byte) => letters[byte % letters.length]).join("")
}

/**
 * The secrets of this house. What the environment gives wins over what is stored.
 *
 * In demo mode, what is missing is made and stored. In production only the password of the
 * house's own Postgres is: every other one must be given, be long enough, and not be one
 * that demo mode made.
 *
 * @param file - `secrets.json` of the data folder
 * @param given - passwords from the environment
 * @throws {HouseFault} a stored file that cannot be read, or a demo secret in production
 * @throws {EnvError} a missing or short secret in production
 */
export function loadSecrets(
  file: string,
  env: Env,
  given: Partial<Record<PasswordName, string | undefined>> = {}
): Secrets {
  const kept = readStored(file)
  const production = env.mode === "production"
  if (production) refuseWeakSecrets(kept, env)

  const secrets = { ...kept }
  for (const name of SECRET_NAMES) if (!production) secrets[name] ??= makeSecret()
  for (const name of PASSWORD_NAMES) {
    if (!production || name === "POSTGRES_PASSWORD") secrets[name] ??= makePassword()
  }
  if (Object.keys(secrets).length !== Object.keys(kept).length) {
    writeFileAtomic(file, `${JSON.stringify(secrets, null, 2)}\n`)
  }

  const chosen = (name: SecretName | PasswordName, value: string | undefined) =>
    value ?? (production && name !== "POSTGRES_PASSWORD" ? "" : (secrets[name] ?? ""))
  return Object.fromEntries([
    ...SECRET_NAMES.map((name) => [name, chosen(name, env[name])]),
    ...PASSWORD_NAMES.map((name) => [name, chosen(name, given[name])]),
  ]) as Secrets
}

function refuseWeakSecrets(kept: Record<string, string>, env: Env): void {
  const made = new Set(Object.values(kept))
  for (const name of SECRET_NAMES) {
    if (made.has(requireSecret(env, name))) {
      throw new HouseFault(
        tr(
          `${name} est un secret de démonstration : donnez-lui une autre valeur en production.`,
          `${name} is a demo secret: give it another value in production.`
        )
      )
    }
  }
}
