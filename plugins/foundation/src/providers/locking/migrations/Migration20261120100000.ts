import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The table of held locks. `holder` is the advisory lock of the process that took the row. */
export class Migration20261120100000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "held_lock" (
        "id" text not null,
        "owner_id" text null,
        "token" uuid not null,
        "holder" bigint not null,
        "acquired_at" timestamptz not null default clock_timestamp(),
        "expires_at" timestamptz null,
        constraint "held_lock_pkey" primary key ("id")
      );`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "held_lock";`)
  }
}
