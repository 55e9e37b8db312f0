/**
 * The one reader of `process.env`.
 *
 * Every variable is described in `.env.example`; this schema is its type, default and
 * check. A process that starts with a bad value ends at once with a sentence that names
 * the variable and what to do.
 *
 * Demo and production are told apart by `SUGU_MODE`, never by `NODE_ENV`: both
 * `medusa start` and `next start` set the latter to "production".
 */
import { z } from "zod"

const LOCAL_HOSTS = new Set(["localhost", "127.0.0.1", "[::1]", "::1"])

const port = (value: number) => z.coerce.number().int().min(1).max(65535).default(value)
const optionalText = z
  .string()
  .trim()
  .optional()
  .transform((value) => value || undefined)
const url = (value: string) =>
  z
    .string()
    .default(value)
    .pipe(z.url({ protocol: /^https?$/ }))
    .transform((text) => text.replace(/\/+$/, ""))

const SECRETS = [
  "JWT_SECRET",
  "COOKIE_SECRET",
  "PAYLOAD_SECRET",
  "ORDER_LINK_SECRET",
  "AUTH_MFA_ENCRYPTION_KEY",
] as const

/** Names of the secrets that `npm start` generates once in demo mode. */
export type SecretName = (typeof SECRETS)[number]
export const SECRET_NAMES: readonly SecretName[] = SECRETS

const schema = z.object({
  SUGU_MODE: z.enum(["demo", "production"]).optional(),
  SUGU_DATA_DIR: z.string().default(".data"),

  DATABASE_URL: optionalText,
  POSTGRES_PORT: port(5433),
  MEDUSA_PORT: port(9000),
  WEB_PORT: port(3000),
  SIMULATORS_PORT: port(9100),
  STRIPE_SIMULATOR_PORT: port(9101),
  SMTP_SIMULATOR_PORT: port(9102),

  STORE_URL: optionalText,
  WEB_URL: optionalText,
  PUBLISHABLE_KEY: optionalText,
  CACHING: z.enum(["on", "off"]).default("on"),
  SEED: z.enum(["on", "off"]).default("on"),
  SEED_ORDERS: z.coerce.number().int().min(0).max(5000).default(320),
  /** Sign-ins that the seed makes: Medusa's (and the content studio's) administrator, and an editor. */
  ADMIN_EMAIL: z.email().default("admin@sugu.test"),
  ADMIN_PASSWORD: optionalText,
  EDITOR_EMAIL: z.email().default("redaction@sugu.test"),
  EDITOR_PASSWORD: optionalText,
  LOG_LEVEL: z.enum(["error", "warn", "info", "debug"]).default("info"),

  JWT_SECRET: optionalText,
  COOKIE_SECRET: optionalText,
  PAYLOAD_SECRET: optionalText,
  ORDER_LINK_SECRET: optionalText,
  AUTH_MFA_ENCRYPTION_KEY: optionalText,
})

/** The environment after defaults and checks; see {@link parseEnv}. */
export type Env = ReturnType<typeof parseEnv>

/** A bad or missing variable; `message` is one sentence that names the remedy. */
export class EnvError extends Error {
  override name = "EnvError"
}

/**
 * Reads and checks a set of variables.
 *
 * @param source - usually `process.env`
 * @returns the variables with defaults; `mode` resolved; `storeUrl` and `webUrl` without trailing slash
 * @throws {EnvError} one sentence per bad variable
 */
export function parseEnv(source: Record<string, string | undefined>) {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""))
  const parsed = schema.safeParse(filled)
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      (issue) => `${issue.path.join(".")}: ${issue.message} (see .env.example)`
    )
    throw new EnvError(problems.join("; "))
  }
  const values = parsed.data
  const checkedUrl = (name: "STORE_URL" | "WEB_URL", fallback: string) => {
    const result = url(fallback).safeParse(values[name])
    if (!result.success) {
      throw new EnvError(
        `${name}: set it to the public address, such as ${fallback} (see .env.example)`
      )
    }
    return result.data
  }
  const storeUrl = checkedUrl("STORE_URL", `http://localhost:${values.MEDUSA_PORT}`)
  const webUrl = checkedUrl("WEB_URL", `http://localhost:${values.WEB_PORT}`)
  const local = [storeUrl, webUrl].every((address) => LOCAL_HOSTS.has(new URL(address).hostname))
  const mode = values.SUGU_MODE ?? (local ? "demo" : "production")

  return { ...values, mode, storeUrl, webUrl, secure: webUrl.startsWith("https:") }
}

/**
 * The value of a secret, or the reason why the process cannot run without it.
 *
 * @throws {EnvError} when the secret is absent, or too short in production
 */
export function requireSecret(env: Env, name: SecretName): string {
  const value = env[name]
  if (!value) {
    throw new EnvError(
      `${name} is not set: start with "npm start", which generates it, or set it to 32 or more random characters`
    )
  }
  if (env.mode === "production" && value.length < 32) {
    throw new EnvError(`${name} is too short for production: set 32 or more random characters`)
  }
  return value
}

/** The database address, or the reason why the process cannot run without it. */
export function requireDatabaseUrl(env: Env): string {
  if (!env.DATABASE_URL) {
    throw new EnvError(
      'DATABASE_URL is not set: start with "npm start", which runs its own Postgres, or set it to a postgres:// address'
    )
  }
  return env.DATABASE_URL
}

let current: Env | undefined

/** The environment of this process, parsed once. */
export function getEnv(): Env {
  current ??= parseEnv(process.env)
  return current
}
