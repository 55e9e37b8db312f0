/**
 * Everything that is decided before anything runs: mode, folders, ports, secrets, and the
 * environment that each child process receives.
 */
import fs from "node:fs"
import path from "node:path"
import { parseEnv, type Env } from "../../src/config/env"
import { tr } from "../bootstrap/language.cjs"
import { errorCode, HouseFault } from "./fault"
import { dataPaths, ROOT, type DataPaths } from "./paths"
import { quietVariables } from "./quiet"
import { loadSecrets, type Secrets } from "./secrets"

/** Variables as a process receives them. */
export type Variables = Record<string, string | undefined>

/** What one house is made of. */
export interface Settings {
  env: Env
  paths: DataPaths
  secrets: Secrets
  /** Where Postgres listens; the house runs its own unless DATABASE_URL was given. */
  databaseUrl: string
  ownsPostgres: boolean
  simulators: boolean
  seeds: boolean
  demoSignIns: { admin: SignIn; editor: SignIn }
  /** Variables of every child that serves; demo passwords are not among them. */
  serverVariables: Variables
  /** Variables of the seeds, which make the demo sign-ins. */
  seedVariables: Variables
}

/** An e-mail and a password of demo mode. */
export interface SignIn {
  email: string
  password: string
}

/** The folder of a house's data, absolute. */
export function dataDirOf(source: Variables): string {
  return path.resolve(ROOT, source.SUGU_DATA_DIR || ".data")
}

/**
 * Reads and checks the environment, makes the data folder, and loads or makes the secrets.
 *
 * @param source - usually `process.env`
 * @throws {EnvError} a bad or missing variable
 * @throws {HouseFault} secrets that cannot be used
 */
export function resolveSettings(source: Variables): Settings {
  const env = parseEnv(source)
  const paths = dataPaths(dataDirOf({ SUGU_DATA_DIR: env.SUGU_DATA_DIR }))
  makeFolders(paths)

  const secrets = loadSecrets(paths.secrets, env, {
    ADMIN_PASSWORD: env.ADMIN_PASSWORD,
    EDITOR_PASSWORD: env.EDITOR_PASSWORD,
  })
  const databaseUrl =
    env.DATABASE_URL ??
    `postgres://postgres:${secrets.POSTGRES_PASSWORD}@localhost:${env.POSTGRES_PORT}/sugu`
  const demo = env.mode === "demo"
  const { POSTGRES_PASSWORD: _own, ADMIN_PASSWORD, EDITOR_PASSWORD, ...shared } = secrets
  const { ADMIN_PASSWORD: _admin, EDITOR_PASSWORD: _editor, ...inherited } = source
  const serverVariables: Variables = {
    ...inherited,
    ...shared,
    SUGU_MODE: env.mode,
    SUGU_DATA_DIR: paths.dir,
    DATABASE_URL: databaseUrl,
    STORE_URL: env.storeUrl,
    WEB_URL: env.webUrl,
    NODE_ENV: "production",
    ...quietVariables(paths.toolSettings),
  }
  return {
    env,
    paths,
    secrets,
    databaseUrl,
    ownsPostgres: env.DATABASE_URL === undefined,
    simulators: demo,
    seeds: demo && env.SEED === "on",
    demoSignIns: {
      admin: { email: env.ADMIN_EMAIL, password: ADMIN_PASSWORD },
      editor: { email: env.EDITOR_EMAIL, password: EDITOR_PASSWORD },
    },
    serverVariables,
    seedVariables: {
      ...serverVariables,
      ADMIN_EMAIL: env.ADMIN_EMAIL,
      ADMIN_PASSWORD,
      EDITOR_EMAIL: env.EDITOR_EMAIL,
      EDITOR_PASSWORD,
    },
  }
}

function makeFolders(paths: DataPaths): void {
  try {
    // Postgres runs under an account of its own when the house is started by root: it has to
    // pass through this folder, not to list it.
    fs.mkdirSync(paths.dir, { recursive: true, mode: 0o711 })
    fs.mkdirSync(paths.logs, { recursive: true, mode: 0o700 })
  } catch (error) {
    if (errorCode(error) === "ENOSPC") throw error
    throw new HouseFault(
      tr(
        `Le dossier ${paths.dir} ne peut pas être créé (${errorCode(error) ?? String(error)}) : choisissez-en un autre avec SUGU_DATA_DIR.`,
        `The folder ${paths.dir} cannot be made (${errorCode(error) ?? String(error)}): choose another one with SUGU_DATA_DIR.`
      )
    )
  }
}
