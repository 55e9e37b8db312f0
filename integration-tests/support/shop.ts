/**
 * A small shop for specs that boot Medusa themselves: one region in XOF with 18 % VAT
 * included, one stock location, one shipping option, and products as the spec asks.
 */
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createInventoryLevelsWorkflow,
  createPricePreferencesWorkflow,
  createProductsWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"

export type TestShop = {
  regionId: string
  salesChannelId: string
  stockLocationId: string
  shippingOptionId: string
  publishableKey: string
  /** Headers of every store request. */
  headers: { "x-publishable-api-key": string }
  variants: { id: string; price: number }[]
}

type Options = {
  /** One product with one variant for each price, in francs, VAT included. */
  prices: number[]
  /** Pieces in stock of each variant. */
  stock?: number
  shippingPrice?: number
}

/** Builds the shop in the database of the booted application. */
export async function createShop(
  container: MedusaContainer,
  { prices, stock = 1000, shippingPrice = 2000 }: Options
): Promise<TestShop> {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fulfillment = container.resolve(Modules.FULFILLMENT)

  const {
    result: [channel],
  } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: "Boutique en ligne" }] },
  })
  const {
    result: [key],
  } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: "Boutique", type: "publishable", created_by: "" }] },
  })
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: key!.id, add: [channel!.id] },
  })
  await createPricePreferencesWorkflow(container).run({
    input: [{ attribute: "currency_code", value: "xof", is_tax_inclusive: true }],
  })
  const {
    result: [region],
  } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "Côte d'Ivoire",
          currency_code: "xof",
          countries: ["ci"],
          is_tax_inclusive: true,
          payment_providers: ["pp_system_default"],
        },
      ],
    },
  })
  await createTaxRegionsWorkflow(container).run({
    input: [
      {
        country_code: "ci",
        provider_id: "tp_system",
        default_tax_rate: { rate: 18, name: "TVA", code: "TVA" },
      },
    ],
  })

  const {
    result: [location],
  } = await createStockLocationsWorkflow(container).run({
    input: {
      locations: [{ name: "Abidjan", address: { address_1: "Plateau", country_code: "ci" } }],
    },
  })
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: location!.id, add: [channel!.id] },
  })
  await link.create({
    [Modules.STOCK_LOCATION]: { stock_location_id: location!.id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
  })
  const {
    result: [profile],
  } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Standard", type: "default" }] },
  })
  const set = await fulfillment.createFulfillmentSets({
    name: "Livraison",
    type: "shipping",
    service_zones: [
      { name: "Côte d'Ivoire", geo_zones: [{ type: "country", country_code: "ci" }] },
    ],
  })
  await link.create({
    [Modules.STOCK_LOCATION]: { stock_location_id: location!.id },
    [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
  })
  const {
    result: [option],
  } = await createShippingOptionsWorkflow(container).run({
    input: [
      {
        name: "Livraison standard",
        price_type: "flat",
        provider_id: "manual_manual",
        service_zone_id: set.service_zones[0]!.id,
        shipping_profile_id: profile!.id,
        type: { label: "Standard", description: "Livraison", code: "standard" },
        prices: [{ currency_code: "xof", amount: shippingPrice }],
      },
    ],
  })

  const { result: products } = await createProductsWorkflow(container).run({
    input: {
      products: prices.map((amount, index) => ({
        title: `Pagne ${index + 1}`,
        handle: `pagne-${index + 1}`,
        status: "published" as const,
        shipping_profile_id: profile!.id,
        sales_channels: [{ id: channel!.id }],
        options: [{ title: "Taille", values: ["Unique"] }],
        variants: [
          {
            title: "Unique",
            sku: `PAGNE-${index + 1}`,
            options: { Taille: "Unique" },
            manage_inventory: true,
            prices: [{ currency_code: "xof", amount }],
          },
        ],
      })),
    },
  })
  const variantIds = products.map((product) => product.variants[0]!.id)
  const { data: items } = await query.graph({
    entity: "product_variant_inventory_item",
    fields: ["inventory_item_id"],
    filters: { variant_id: variantIds },
  })
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: items.map(({ inventory_item_id }) => ({
        inventory_item_id,
        location_id: location!.id,
        stocked_quantity: stock,
      })),
    },
  })

  return {
    regionId: region!.id,
    salesChannelId: channel!.id,
    stockLocationId: location!.id,
    shippingOptionId: option!.id,
    publishableKey: key!.token,
    headers: { "x-publishable-api-key": key!.token },
    variants: variantIds.map((id, index) => ({ id, price: prices[index]! })),
  }
}
