/**
 * Which rows make up the seeded shop, and which of their columns point at other such rows.
 *
 * A copy gets every listed column with a suffix, so that all references between copied rows
 * lead to the copy of the same number, and every other column as it is. Columns are read
 * from the database: a field that a later Medusa adds is copied without a change here.
 */
export interface TableCopy {
  table: string
  /** Columns that get the suffix: the row's id, and references to other copied rows. */
  suffixed: readonly string[]
  /** SQL condition on the alias `t`: which rows belong to the seeded shop. */
  where: string
  /**
   * SQL for columns that need more than a suffix. `t` is the row, `k` the number of the
   * copy, `suffix` its text.
   */
  set?: Readonly<Record<string, string>>
  /** Columns left to their default, such as numbers drawn from a sequence. */
  omit?: readonly string[]
  /** Moves all times of the row, so that copies of an order do not share a second. */
  spread?: boolean
}

/** Before a copy starts: the ids of everything that is copied, in temporary tables. */
export const BASES = [
  `create temp table base_product on commit drop as
     select id from product where external_id ~ '^SU[0-9]+$' and deleted_at is null`,
  `create temp table base_variant on commit drop as
     select v.id from product_variant v join base_product p on p.id = v.product_id where v.deleted_at is null`,
  `create temp table base_price_set on commit drop as
     select l.price_set_id as id from product_variant_price_set l join base_variant v on v.id = l.variant_id where l.deleted_at is null`,
  `create temp table base_stock on commit drop as
     select l.inventory_item_id as id from product_variant_inventory_item l join base_variant v on v.id = l.variant_id where l.deleted_at is null`,
  `create temp table base_customer on commit drop as
     select id from customer where email ~ '^[a-z]+\\.[a-z]+[0-9]+@clientes\\.test$' and deleted_at is null`,
  `create temp table base_order on commit drop as
     select id, shipping_address_id, billing_address_id from "order"
     where metadata ->> 'seed_key' ~ '^seed-[0-9]+$' and metadata ->> 'seed_state' is null and deleted_at is null`,
  `create temp table base_line on commit drop as
     select distinct i.item_id as id from order_item i join base_order o on o.id = i.order_id`,
  `create temp table base_method on commit drop as
     select distinct s.shipping_method_id as id from order_shipping s join base_order o on o.id = s.order_id`,
  `create temp table base_return on commit drop as
     select r.id from "return" r join base_order o on o.id = r.order_id`,
  `create temp table base_collection on commit drop as
     select l.payment_collection_id as id from order_payment_collection l join base_order o on o.id = l.order_id`,
  `create temp table base_payment on commit drop as
     select p.id from payment p join base_collection c on c.id = p.payment_collection_id`,
  `create temp table base_parcel on commit drop as
     select l.fulfillment_id as id from order_fulfillment l join base_order o on o.id = l.order_id
     union select l.fulfillment_id from return_fulfillment l join base_return r on r.id = l.return_id`,
  `create temp table base_reservation on commit drop as
     select id, inventory_item_id, location_id, quantity from reservation_item
     where external_id ~ '^seed-[0-9]+$' and deleted_at is null and line_item_id in (select id from base_line)`,
]

const inBase = (base: string, column: string) => `t.${column} in (select id from ${base})`

const CATALOGUE: readonly TableCopy[] = [
  {
    table: "product",
    suffixed: ["id", "external_id"],
    where: inBase("base_product", "id"),
    set: { handle: "t.handle || '-' || k", title: "t.title || ' n° ' || k" },
  },
  { table: "image", suffixed: ["id", "product_id"], where: inBase("base_product", "product_id") },
  {
    table: "product_product_option",
    suffixed: ["id", "product_id"],
    where: inBase("base_product", "product_id"),
  },
  {
    table: "product_product_option_value",
    suffixed: ["id", "product_product_option_id"],
    where: `t.product_product_option_id in (select o.id from product_product_option o join base_product p on p.id = o.product_id)`,
  },
  {
    table: "product_category_product",
    suffixed: ["product_id"],
    where: inBase("base_product", "product_id"),
  },
  { table: "product_tags", suffixed: ["product_id"], where: inBase("base_product", "product_id") },
  {
    table: "product_sales_channel",
    suffixed: ["id", "product_id"],
    where: inBase("base_product", "product_id"),
  },
  {
    table: "product_shipping_profile",
    suffixed: ["id", "product_id"],
    where: inBase("base_product", "product_id"),
  },
  {
    table: "product_variant",
    suffixed: ["id", "product_id"],
    where: inBase("base_variant", "id"),
    set: { sku: "t.sku || '-' || k" },
  },
  {
    table: "product_variant_option",
    suffixed: ["variant_id"],
    where: inBase("base_variant", "variant_id"),
  },
  {
    table: "product_variant_product_image",
    suffixed: ["id", "variant_id", "image_id"],
    where: inBase("base_variant", "variant_id"),
  },
  { table: "price_set", suffixed: ["id"], where: inBase("base_price_set", "id") },
  {
    table: "price",
    suffixed: ["id", "price_set_id"],
    where: `${inBase("base_price_set", "price_set_id")} and t.price_list_id is null and t.deleted_at is null`,
  },
  {
    table: "product_variant_price_set",
    suffixed: ["id", "variant_id", "price_set_id"],
    where: inBase("base_variant", "variant_id"),
  },
  {
    table: "inventory_item",
    suffixed: ["id"],
    where: inBase("base_stock", "id"),
    set: { sku: "t.sku || '-' || k" },
  },
  {
    table: "product_variant_inventory_item",
    suffixed: ["id", "variant_id", "inventory_item_id"],
    where: inBase("base_variant", "variant_id"),
  },
  stockLevels(),
]

/**
 * What can be bought is copied; what is kept aside is what the copied reservations keep.
 * Orders that visitors of the demo placed on the seeded goods are theirs alone.
 */
function stockLevels(): TableCopy {
  const kept = `coalesce((select sum(r.quantity) from base_reservation r where r.inventory_item_id = t.inventory_item_id and r.location_id = t.location_id), 0)`
  const stocked = `greatest(t.stocked_quantity - t.reserved_quantity, 0) + ${kept}`
  const raw = (amount: string) =>
    `jsonb_build_object('value', trim_scale(${amount})::text, 'precision', 20)`
  return {
    table: "inventory_level",
    suffixed: ["id", "inventory_item_id"],
    where: `${inBase("base_stock", "inventory_item_id")} and t.deleted_at is null`,
    set: {
      stocked_quantity: stocked,
      raw_stocked_quantity: raw(stocked),
      reserved_quantity: kept,
      raw_reserved_quantity: raw(kept),
    },
  }
}

const NEW_PHONE = `left(t.phone, -4) || lpad(((right(t.phone, 4)::int + k * 37) % 10000)::text, 4, '0')`
const NEW_EMAIL = `replace(t.email, '@', '.' || k || '@')`

const CUSTOMERS: readonly TableCopy[] = [
  {
    table: "customer",
    suffixed: ["id"],
    where: inBase("base_customer", "id"),
    set: { email: NEW_EMAIL, phone: NEW_PHONE },
    spread: true,
  },
  {
    table: "customer_address",
    suffixed: ["id", "customer_id"],
    where: inBase("base_customer", "customer_id"),
    set: { phone: NEW_PHONE },
    spread: true,
  },
  {
    table: "customer_group_customer",
    suffixed: ["id", "customer_id"],
    where: inBase("base_customer", "customer_id"),
  },
]

const order = (table: string, suffixed: readonly string[], rest: Partial<TableCopy> = {}) => ({
  table,
  suffixed,
  where: inBase("base_order", "order_id"),
  spread: true,
  ...rest,
})
const NEW_KEY = `jsonb_set(t.metadata, '{seed_key}', to_jsonb((t.metadata ->> 'seed_key') || suffix))`

const ORDERS: readonly TableCopy[] = [
  order("order_address", ["id", "customer_id"], {
    where: `t.id in (select shipping_address_id from base_order union select billing_address_id from base_order)`,
    set: { phone: NEW_PHONE },
  }),
  order("order", ["id", "customer_id", "shipping_address_id", "billing_address_id"], {
    where: inBase("base_order", "id"),
    set: { email: NEW_EMAIL, metadata: NEW_KEY },
    omit: ["display_id"],
  }),
  order("order_line_item", ["id", "variant_id", "product_id"], {
    where: inBase("base_line", "id"),
    set: {
      variant_sku: "t.variant_sku || '-' || k",
      product_handle: "t.product_handle || '-' || k",
    },
  }),
  order("order_line_item_tax_line", ["id", "item_id"], { where: inBase("base_line", "item_id") }),
  order("order_line_item_adjustment", ["id", "item_id"], { where: inBase("base_line", "item_id") }),
  order("order_item", ["id", "order_id", "item_id"]),
  order("order_shipping_method", ["id"], { where: inBase("base_method", "id") }),
  order("order_shipping_method_tax_line", ["id", "shipping_method_id"], {
    where: inBase("base_method", "shipping_method_id"),
  }),
  order("order_shipping_method_adjustment", ["id", "shipping_method_id"], {
    where: inBase("base_method", "shipping_method_id"),
  }),
  order("return", ["id", "order_id"], { omit: ["display_id"] }),
  order("return_item", ["id", "return_id", "item_id"], {
    where: inBase("base_return", "return_id"),
  }),
  order("order_shipping", ["id", "order_id", "shipping_method_id", "return_id"]),
  order("order_summary", ["id", "order_id"]),
  order("order_transaction", ["id", "order_id", "reference_id", "return_id"]),
  order("order_credit_line", ["id", "order_id", "reference_id"]),
  order("order_change", ["id", "order_id", "return_id"]),
  order("order_change_action", ["id", "order_id", "order_change_id", "return_id"], {
    omit: ["ordering"],
    set: {
      details: `case when t.details ? 'reference_id'
        then jsonb_set(t.details, '{reference_id}', to_jsonb((t.details ->> 'reference_id') || suffix))
        else t.details end`,
    },
  }),
  order("order_promotion", ["id", "order_id"]),
  order("payment_collection", ["id"], {
    where: inBase("base_collection", "id"),
    set: { metadata: NEW_KEY },
  }),
  order("order_payment_collection", ["id", "order_id", "payment_collection_id"]),
  order("payment_session", ["id", "payment_collection_id"], {
    where: inBase("base_collection", "payment_collection_id"),
  }),
  order("payment", ["id", "payment_collection_id", "payment_session_id"], {
    where: inBase("base_payment", "id"),
  }),
  order("capture", ["id", "payment_id"], { where: inBase("base_payment", "payment_id") }),
  order("refund", ["id", "payment_id"], { where: inBase("base_payment", "payment_id") }),
  order("fulfillment_address", ["id"], {
    where: `t.id in (select f.delivery_address_id from fulfillment f join base_parcel p on p.id = f.id)`,
    set: { phone: NEW_PHONE },
  }),
  order("fulfillment", ["id", "delivery_address_id"], { where: inBase("base_parcel", "id") }),
  order("fulfillment_item", ["id", "line_item_id", "inventory_item_id", "fulfillment_id"], {
    where: inBase("base_parcel", "fulfillment_id"),
  }),
  order("order_fulfillment", ["id", "order_id", "fulfillment_id"]),
  order("return_fulfillment", ["id", "return_id", "fulfillment_id"], {
    where: inBase("base_return", "return_id"),
  }),
  order("reservation_item", ["id", "line_item_id", "inventory_item_id", "external_id"], {
    where: inBase("base_reservation", "id"),
  }),
]

/** Every table of the shop, parents before children. */
export const TABLES: readonly TableCopy[] = [...CATALOGUE, ...CUSTOMERS, ...ORDERS]
