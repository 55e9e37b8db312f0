import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** One row per order made from a cart, and the rule that a cart makes one order. */
export class Migration20261120101500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "order_completion" (
        "order_id" text not null,
        "cart_id" text not null,
        "usage" jsonb null,
        "customer_id" text null,
        "customer_email" text null,
        "usage_registered_at" timestamptz null,
        "settled_at" timestamptz null,
        "canceled_at" timestamptz null,
        "attempts" integer not null default 0,
        "retry_at" timestamptz null,
        "last_error" text null,
        "created_at" timestamptz not null default now(),
        "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null,
        constraint "order_completion_pkey" primary key ("order_id")
      );`
    )
    this.addSql(
      `create unique index if not exists "IDX_order_completion_one_order_per_cart"
       on "order_completion" ("cart_id") where canceled_at is null and deleted_at is null;`
    )
    this.addSql(
      `create index if not exists "IDX_order_completion_half_made" on "order_completion" ("created_at")
       where settled_at is null and canceled_at is null and deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "order_completion";`)
  }
}
