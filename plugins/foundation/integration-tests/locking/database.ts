import { randomBytes } from "node:crypto"
import { Client } from "@medusajs/framework/pg"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ModulesSdkUtils } from "@medusajs/framework/utils"
import { Migration20261120100000 } from "../../src/providers/locking/migrations/Migration20261120100000"

const server = {
  host: process.env.DB_HOST ?? "localhost",
  port: Number(process.env.DB_PORT ?? 5432),
  user: process.env.DB_USERNAME ?? "postgres",
  password: process.env.DB_PASSWORD || undefined,
}

/** A database with the table of locks, dropped by `drop()`. */
export type LockDatabase = {
  url: string
  /** A pool as Medusa opens one; closed by `drop()`. */
  pool(): Knex
  drop(): Promise<void>
}

export async function createLockDatabase(): Promise<LockDatabase> {
  const name = `locking_${randomBytes(4).toString("hex")}`
  const admin = new Client({ ...server, database: "postgres" })
  await admin.connect()
  await admin.query(`create database ${name}`)

  const url = `postgres://${server.user}:${server.password ?? ""}@${server.host}:${server.port}/${name}`
  const pools: Knex[] = []
  const pool = () => {
    const opened = ModulesSdkUtils.createPgConnection({
      clientUrl: url,
      pool: { min: 0, max: 4 },
    }) as Knex
    pools.push(opened)
    return opened
  }

  const queries: string[] = []
  const migration = Object.create(Migration20261120100000.prototype) as Migration20261120100000
  migration.addSql = (sql) => queries.push(String(sql))
  await migration.up()
  const setup = pool()
  for (const sql of queries) await setup.raw(sql)

  return {
    url,
    pool,
    drop: async () => {
      await Promise.all(pools.map((opened) => opened.destroy()))
      await admin.query(`drop database ${name} with (force)`)
      await admin.end()
    },
  }
}
