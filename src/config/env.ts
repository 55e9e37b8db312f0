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

/** Every variable that the product reads. */
export const VARIABLE_NAMES: readonly string[] = Object.keys(schema.shape)

/** The environment after defaults and checks; see {@link parseEnv}. */
export type Env = ReturnType<typeof parseEnv>

/** The terminal's language, as `npm start` speaks it: French unless it says English. */
const speaksEnglish = /^en/i.test(
  process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || ""
)

/** A bad or missing variable; `message` is one sentence that names the remedy. */
export class EnvError extends Error {
  override name = "EnvError"

  constructor(
    readonly french: string,
    readonly english: string
  ) {
    super(speaksEnglish ? english : french)
  }
}

/** What a variable takes, in French and in English, for the sentence that refuses another value. */
function expectation(variable: string): [string, string] {
  if (variable.endsWith("_PORT")) {
    return ["un port entre 1 et 65535", "a port between 1 and 65535"]
  }
  if (variable.endsWith("_EMAIL")) return ["une adresse e-mail", "an e-mail address"]
  if (variable === "SEED_ORDERS") {
    return ["un nombre entier entre 0 et 5000", "a whole number between 0 and 5000"]
  }
  const choices = schema.shape[variable as keyof typeof schema.shape]
  const inner = choices instanceof z.ZodDefault || choices instanceof z.ZodOptional
  const type = inner ? choices.unwrap() : choices
  if (type instanceof z.ZodEnum) {
    const last = type.options.at(-1)
    const others = type.options.slice(0, -1).join(", ")
    return [`${others} ou ${last}`, `${others} or ${last}`]
  }
  return ["une autre valeur", "another value"]
}

/** One sentence for each variable that the schema refuses. */
function refuse(variables: string[], values: Record<string, unknown>): EnvError {
  const sentences = variables.map((name) => {
    const [french, english] = expectation(name)
    return [
      `${name} vaut « ${String(values[name])} » : donnez-lui ${french} (voir .env.example).`,
      `${name} is "${String(values[name])}": give it ${english} (see .env.example).`,
    ] as const
  })
  return new EnvError(
    sentences.map(([french]) => french).join(" "),
    sentences.map(([, english]) => english).join(" ")
  )
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
    throw refuse([...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))], filled)
  }
  const values = parsed.data
  const checkedUrl = (name: "STORE_URL" | "WEB_URL", fallback: string) => {
    const result = url(fallback).safeParse(values[name])
    if (!result.success) {
      throw new EnvError(
        `${name} n'est pas une adresse : donnez-lui l'adresse publique, comme ${fallback} (voir .env.example).`,
        `${name} is not an address: give it the public address, such as ${fallback} (see .env.example).`
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
      env.mode === "production"
        ? `${name} manque : en production, donnez-lui 32 caractères au hasard ou plus (openssl rand -base64 32).`
        : `${name} manque : lancez « npm start », qui le crée, ou donnez-lui 32 caractères au hasard ou plus.`,
      env.mode === "production"
        ? `${name} is not set: in production, give it 32 or more random characters (openssl rand -base64 32).`
        : `${name} is not set: start with "npm start", which makes it, or give it 32 or more random characters.`
    )
  }
  if (env.mode === "production" && value.length < 32) {
    throw new EnvError(
      `${name} est trop court pour la production : donnez-lui 32 caractères au hasard ou plus (openssl rand -base64 32).`,
      `${name} is too short for production: give it 32 or more random characters (openssl rand -base64 32).`
    )
  }
  return value
}

/** The database address, or the reason why the process cannot run without it. */
export function requireDatabaseUrl(env: Env): string {
  if (!env.DATABASE_URL) {
    throw new EnvError(
      "DATABASE_URL manque : lancez « npm start », qui a son propre Postgres, ou donnez-lui une adresse postgres://.",
      'DATABASE_URL is not set: start with "npm start", which runs its own Postgres, or give it a postgres:// address.'
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
