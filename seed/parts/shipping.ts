import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createLocationFulfillmentSetWorkflow,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import shop from "../data/shop.json"
import { mustGet, type SeedContext } from "../lib/context"

type ShippingOptionRow = (typeof shop.shippingOptions)[number] & { isReturn?: boolean }

const isReturn = (option: ShippingOptionRow) => option.isReturn === true

const PROVIDER = "manual_manual"

export interface SeededShipping {
  stockLocationId: string
  shippingProfileId: string
}

/** The stock location, what it is linked to, and every way to deliver from it. */
export async function seedShipping(
  context: SeedContext,
  salesChannelId: string
): Promise<SeededShipping> {
  const stockLocationId = await ensureStockLocation(context)
  await ensureLocationLinks(context, stockLocationId, salesChannelId)
  const shippingProfileId = await ensureShippingProfile(context)
  const zones = await ensureServiceZones(context, stockLocationId)
  await ensureShippingOptions(context, shippingProfileId, zones)
  return { stockLocationId, shippingProfileId }
}

async function ensureStockLocation({ container }: SeedContext): Promise<string> {
  const [existing] = await container
    .resolve(Modules.STOCK_LOCATION)
    .listStockLocations({ name: shop.stockLocation.name })
  if (existing) return existing.id
  const { result } = await createStockLocationsWorkflow(container).run({
    input: { locations: [shop.stockLocation] },
  })
  return result[0]!.id
}

async function ensureLocationLinks(
  { container, query }: SeedContext,
  stockLocationId: string,
  salesChannelId: string
): Promise<void> {
  const {
    data: [location],
  } = await query.graph({
    entity: "stock_location",
    fields: ["id", "sales_channels.id", "fulfillment_providers.id"],
    filters: { id: stockLocationId },
  })
  if (
    !location?.sales_channels?.some(
      (channel: { id: string } | null) => channel?.id === salesChannelId
    )
  ) {
    await linkSalesChannelsToStockLocationWorkflow(container).run({
      input: { id: stockLocationId, add: [salesChannelId] },
    })
  }
  if (
    !location?.fulfillment_providers?.some(
      (provider: { id: string } | null) => provider?.id === PROVIDER
    )
  ) {
    await container.resolve(ContainerRegistrationKeys.LINK).create({
      [Modules.STOCK_LOCATION]: { stock_location_id: stockLocationId },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: PROVIDER },
    })
  }
}

async function ensureShippingProfile({ container }: SeedContext): Promise<string> {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const [existing] = await fulfillment.listShippingProfiles({ type: "default" })
  if (existing) return existing.id
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: shop.shippingProfile, type: "default" }] },
  })
  return result[0]!.id
}

/** Service zone id by its name. */
async function ensureServiceZones(
  { container }: SeedContext,
  stockLocationId: string
): Promise<ReadonlyMap<string, string>> {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const listSets = () =>
    fulfillment.listFulfillmentSets(
      { name: shop.fulfillmentSets.map(({ name }) => name) },
      { relations: ["service_zones"] }
    )

  const setsBefore = await listSets()
  for (const { name, type } of shop.fulfillmentSets) {
    if (setsBefore.some((set) => set.name === name)) continue
    await createLocationFulfillmentSetWorkflow(container).run({
      input: { location_id: stockLocationId, fulfillment_set_data: { name, type } },
    })
  }

  const sets = await listSets()
  const missing = shop.fulfillmentSets.flatMap(({ name, zones }) => {
    const set = sets.find((candidate) => candidate.name === name)
    if (!set) throw new Error(`Seed: fulfillment set "${name}" was not created`)
    return zones
      .filter((zone) => !set.service_zones.some((existing) => existing.name === zone.name))
      .map((zone) => ({
        name: zone.name,
        fulfillment_set_id: set.id,
        geo_zones: zone.countries.map((country_code) => ({
          type: "country" as const,
          country_code,
        })),
      }))
  })
  if (missing.length) {
    await createServiceZonesWorkflow(container).run({ input: { data: missing } })
  }
  const zones = (await listSets()).flatMap((set) => set.service_zones)
  return new Map(zones.map((zone) => [zone.name, zone.id]))
}

async function ensureShippingOptions(
  { container }: SeedContext,
  shippingProfileId: string,
  zones: ReadonlyMap<string, string>
): Promise<void> {
  const existing = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions({ name: shop.shippingOptions.map(({ name }) => name) })
  const missing = shop.shippingOptions.filter(
    ({ name }) => !existing.some((option) => option.name === name)
  )
  if (!missing.length) return
  await createShippingOptionsWorkflow(container).run({
    input: missing.map((option) => ({
      name: option.name,
      price_type: "flat" as const,
      provider_id: PROVIDER,
      service_zone_id: mustGet(zones, option.zone, "service zone"),
      shipping_profile_id: shippingProfileId,
      type: { label: option.label, description: option.description, code: option.code },
      data: { name_en: option.nameEn, description_en: option.descriptionEn },
      prices: [{ currency_code: shop.currency, amount: option.amount }],
      rules: [
        {
          attribute: "enabled_in_store",
          operator: "eq" as const,
          value: String(!isReturn(option)),
        },
        { attribute: "is_return", operator: "eq" as const, value: String(isReturn(option)) },
      ],
    })),
  })
}
