/**
 * Tables whose rows can show up in a cached read, by how often they change.
 *
 * `catalogue` changes when somebody edits the shop; `stock` changes with every order, so
 * reads that show quantities are kept apart and thrown away on their own.
 */
export const WATCHED_TABLES = {
  catalogue: [
    "api_key",
    "currency",
    "image",
    "locale",
    "price",
    "price_list",
    "price_list_rule",
    "price_preference",
    "price_rule",
    "price_set",
    "product",
    "product_category",
    "product_category_product",
    "product_collection",
    "product_option",
    "product_option_value",
    "product_product_option",
    "product_product_option_value",
    "product_sales_channel",
    "product_shipping_profile",
    "product_tag",
    "product_tags",
    "product_type",
    "product_variant",
    "product_variant_option",
    "product_variant_price_set",
    "product_variant_product_image",
    "publishable_api_key_sales_channel",
    "region",
    "region_country",
    "sales_channel",
    "sales_channel_stock_location",
    "shipping_profile",
    "stock_location",
    "store",
    "store_currency",
    "store_locale",
    "translation",
  ],
  stock: [
    "inventory_item",
    "inventory_level",
    "product_variant_inventory_item",
    "reservation_item",
  ],
} as const

/** What a cached read depends on: the shop as edited, or quantities as well. */
export type ChangeKind = keyof typeof WATCHED_TABLES

/** Carries the start of a price list as well: the reads that show it are on a clock. */
export const PRICE_LIST_TABLE = "price_list"
