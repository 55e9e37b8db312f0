import { Modules } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createPricePreferencesWorkflow,
  createSalesChannelsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateApiKeysWorkflow,
  updateSalesChannelsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import shop from "../data/shop.json"
import type { SeedContext } from "../lib/context"

/** Names that Medusa gives on its first start; renamed rather than left beside ours. */
const DEFAULT_CHANNEL = "Default Sales Channel"
const DEFAULT_KEY = "Default Publishable API Key"

export interface SeededStore {
  salesChannelId: string
  publishableKey: string
}

/** The store's name and currency, prices with tax, the sales channel and its publishable key. */
export async function seedStore(context: SeedContext): Promise<SeededStore> {
  const salesChannelId = await ensureSalesChannel(context)
  const publishableKey = await ensurePublishableKey(context, salesChannelId)
  await ensureStoreSettings(context, salesChannelId)
  await ensureTaxInclusivePrices(context)
  return { salesChannelId, publishableKey }
}

async function ensureSalesChannel({ container }: SeedContext): Promise<string> {
  const channels = await container.resolve(Modules.SALES_CHANNEL).listSalesChannels({})
  const existing = channels.find((channel) => channel.name === shop.salesChannel.name)
  if (existing) return existing.id

  const untouched = channels.find((channel) => channel.name === DEFAULT_CHANNEL)
  if (untouched) {
    await updateSalesChannelsWorkflow(container).run({
      input: { selector: { id: untouched.id }, update: shop.salesChannel },
    })
    return untouched.id
  }
  const { result } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [shop.salesChannel] },
  })
  return result[0]!.id
}

async function ensurePublishableKey(
  { container, query }: SeedContext,
  salesChannelId: string
): Promise<string> {
  const keys = await container.resolve(Modules.API_KEY).listApiKeys({ type: "publishable" })
  let key = keys.find((candidate) => candidate.title === shop.publishableKey)
  const untouched = keys.find((candidate) => candidate.title === DEFAULT_KEY)
  if (!key && untouched) {
    await updateApiKeysWorkflow(container).run({
      input: { selector: { id: untouched.id }, update: { title: shop.publishableKey } },
    })
    key = untouched
  }
  if (!key) {
    const { result } = await createApiKeysWorkflow(container).run({
      input: {
        api_keys: [{ title: shop.publishableKey, type: "publishable", created_by: "" }],
      },
    })
    key = result[0]!
  }

  const { data: links } = await query.graph({
    entity: "publishable_api_key_sales_channel",
    fields: ["sales_channel_id"],
    filters: { publishable_key_id: key.id },
  })
  if (!links.some((link) => link.sales_channel_id === salesChannelId)) {
    await linkSalesChannelsToApiKeyWorkflow(container).run({
      input: { id: key.id, add: [salesChannelId] },
    })
  }
  return key.token
}

async function ensureStoreSettings(
  { container }: SeedContext,
  salesChannelId: string
): Promise<void> {
  const [store] = await container
    .resolve(Modules.STORE)
    .listStores({}, { relations: ["supported_currencies"], take: 1 })
  if (!store) {
    throw new Error("Seed: no store yet. Run the migrations first: npx medusa db:migrate")
  }
  const currency = store.supported_currencies?.find(({ is_default }) => is_default)
  if (
    store.name === shop.store &&
    currency?.currency_code === shop.currency &&
    store.default_sales_channel_id === salesChannelId
  ) {
    return
  }
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        name: shop.store,
        default_sales_channel_id: salesChannelId,
        supported_currencies: [{ currency_code: shop.currency, is_default: true }],
      },
    },
  })
}

async function ensureTaxInclusivePrices({ container }: SeedContext): Promise<void> {
  const [preference] = await container
    .resolve(Modules.PRICING)
    .listPricePreferences({ attribute: "currency_code", value: shop.currency })
  if (!preference) {
    await createPricePreferencesWorkflow(container).run({
      input: [{ attribute: "currency_code", value: shop.currency, is_tax_inclusive: true }],
    })
  } else if (!preference.is_tax_inclusive) {
    await container
      .resolve(Modules.PRICING)
      .updatePricePreferences(preference.id, { is_tax_inclusive: true })
  }
}
