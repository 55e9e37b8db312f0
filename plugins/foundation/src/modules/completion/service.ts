import { MedusaService } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import OrderCompletion from "./models/order-completion"
import type { HalfMadeOrder } from "./types"

const FIELDS = "order_id, cart_id, usage is not null as discounted, attempts"
const HALF_MADE = "settled_at is null and canceled_at is null and deleted_at is null"
/** A failing recovery is tried again after 30 s, then twice as long each time, up to this. */
const LONGEST_PAUSE_SECONDS = 900

/**
 * The record of half-made orders.
 *
 * Rows are written by the Order module of this plugin (`overrides/order`), in the transaction
 * of the order. Here they are read and brought to their end; every change is one statement.
 */
export default class CompletionModuleService extends MedusaService({ OrderCompletion }) {
  private readonly pg: Knex

  constructor(container: { __pg_connection__: Knex }, ...rest: unknown[]) {
    super(container, ...rest)
    this.pg = container.__pg_connection__
  }

  /** The half-made order of a cart, if there is one. At most one exists. */
  async findHalfMade(cartId: string): Promise<HalfMadeOrder | undefined> {
    const [row] = await this.select(
      `select ${FIELDS} from order_completion where cart_id = ? and ${HALF_MADE}`,
      [cartId]
    )
    return row
  }

  /**
   * Half-made orders that somebody should look at, oldest first.
   *
   * @param olderThanSeconds - leaves out those that are most likely still being made
   * @param limit - how many at most
   */
  async listDue(olderThanSeconds: number, limit: number): Promise<HalfMadeOrder[]> {
    return this.select(
      `select ${FIELDS} from order_completion
       where ${HALF_MADE} and created_at <= now() - make_interval(secs => ?::float8)
         and (retry_at is null or retry_at <= now())
       order by created_at limit ?`,
      [olderThanSeconds, limit]
    )
  }

  /**
   * Says that an order is whole. Does nothing for an attempt that was given up.
   *
   * The customer was needed to take a promotion's use back; no copy of the e-mail is kept.
   */
  async settle(orderId: string): Promise<void> {
    await this.pg.raw(
      `update order_completion set settled_at = now(), updated_at = now(), last_error = null,
         customer_id = null, customer_email = null
       where order_id = ? and ${HALF_MADE}`,
      [orderId]
    )
  }

  /**
   * Gives an attempt up: its cart may make another order.
   *
   * @param reason - an English code or sentence for the log of the merchant's support
   */
  async giveUp(orderId: string, reason: string): Promise<void> {
    await this.pg.raw(
      `update order_completion set canceled_at = now(), updated_at = now(), last_error = ?,
         customer_id = null, customer_email = null
       where order_id = ? and ${HALF_MADE}`,
      [reason, orderId]
    )
  }

  /** Forgets an attempt whose order is gone from the database. */
  async forget(orderId: string): Promise<void> {
    await this.pg.raw("delete from order_completion where order_id = ?", [orderId])
  }

  /** Notes that recovery failed, and puts the next try off. */
  async postpone(orderId: string, error: string): Promise<void> {
    await this.pg.raw(
      `update order_completion
       set attempts = attempts + 1, updated_at = now(), last_error = ?,
         retry_at = now() + make_interval(secs => least(30 * power(2, least(attempts, 10)), ?))
       where order_id = ? and ${HALF_MADE}`,
      [error, LONGEST_PAUSE_SECONDS, orderId]
    )
  }

  private async select(sql: string, params: (string | number)[]): Promise<HalfMadeOrder[]> {
    const { rows } = await this.pg.raw<{ rows: HalfMadeOrder[] }>(sql, params)
    return rows
  }
}
