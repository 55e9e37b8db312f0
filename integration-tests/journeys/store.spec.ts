import type Medusa from "@medusajs/js-sdk"
import type { HttpTypes } from "@medusajs/types"
import { adminClient, storeClient } from "../support/house"

jest.setTimeout(120_000)

const CODE = "BIENVENUE10"
const QUANTITY = 2

/** Pieces in stock and reserved of one variant, as the admin sees them. */
async function stockOf(admin: Medusa, sku: string) {
  const { inventory_items } = await admin.admin.inventoryItem.list({ sku, limit: 1 })
  const [item] = inventory_items
  if (!item) throw new Error(`no inventory item for ${sku}`)
  const { reservations } = await admin.admin.reservation.list({
    inventory_item_id: [item.id],
    limit: 200,
  })
  return {
    stocked: item.stocked_quantity ?? 0,
    reserved: item.reserved_quantity ?? 0,
    reservations: reservations.map(({ line_item_id, quantity }) => ({ line_item_id, quantity })),
  }
}

describe("from the store API to the admin", () => {
  const sdk = storeClient()
  const email = `journey-${Date.now()}@example.com`
  let admin: Medusa
  let region: HttpTypes.StoreRegion
  let variant: { id: string; sku: string; price: number }
  let cart: HttpTypes.StoreCart
  let order: HttpTypes.StoreOrder
  let before: Awaited<ReturnType<typeof stockOf>>

  beforeAll(async () => {
    admin = await adminClient()
    const { regions } = await sdk.store.region.list({ fields: "id,currency_code,*countries" })
    region = regions.find(({ countries }) => countries?.some(({ iso_2 }) => iso_2 === "ci"))!
  })

  it("lists products priced in whole XOF, VAT included", async () => {
    const { products, count } = await sdk.store.product.list({
      region_id: region.id,
      country_code: "ci",
      limit: 50,
      fields:
        "id,title,variants.id,variants.sku,variants.inventory_quantity,*variants.calculated_price",
    })
    expect(count).toBeGreaterThanOrEqual(60)
    const variants = products.flatMap((product) => product.variants ?? [])
    for (const { calculated_price } of variants) {
      expect(calculated_price?.currency_code).toBe("xof")
      expect(calculated_price?.calculated_amount).toBe(calculated_price?.calculated_amount_with_tax)
      expect(Number.isInteger(calculated_price?.calculated_amount)).toBe(true)
    }
    const plenty = variants.find(({ inventory_quantity, sku }) => sku && inventory_quantity! > 8)!
    variant = {
      id: plenty.id,
      sku: plenty.sku!,
      price: plenty.calculated_price!.calculated_amount!,
    }
    before = await stockOf(admin, variant.sku)
  })

  it("fills a cart with a promotion, an address and a delivery, in whole francs", async () => {
    const created = await sdk.store.cart.create({
      region_id: region.id,
      email,
      shipping_address: {
        first_name: "Awa",
        last_name: "Koné",
        phone: "+2250708123456",
        address_1: "Rue L84, villa 12",
        address_2: "Cocody Angré",
        city: "Abidjan",
        country_code: "ci",
      },
    })
    const id = created.cart.id
    await sdk.store.cart.createLineItem(id, { variant_id: variant.id, quantity: QUANTITY })
    await sdk.store.cart.addPromotions(id, { promo_codes: [CODE] })
    const { shipping_options } = await sdk.store.fulfillment.listCartOptions({ cart_id: id })
    const standard = shipping_options.find(({ name }) => name === "Livraison standard")!
    ;({ cart } = await sdk.store.cart.addShippingMethod(id, { option_id: standard.id }))

    const items = variant.price * QUANTITY
    const discount = Math.round(items * 0.1)
    expect(cart).toMatchObject({
      currency_code: "xof",
      original_item_total: items,
      discount_total: discount,
      item_total: items - discount,
      shipping_total: 2000,
      total: items - discount + 2000,
    })
    expect(cart.promotions.map(({ code }) => code)).toEqual([CODE])
  })

  it("completes it once, however often it is asked to", async () => {
    await sdk.store.payment.initiatePaymentSession(cart, { provider_id: "pp_system_default" })
    const answers = []
    for (let times = 0; times < 2; times++) answers.push(await sdk.store.cart.complete(cart.id))
    const [first, second] = answers.map((answer) => (answer.type === "order" ? answer.order : null))
    expect(first?.id).toMatch(/^order_/)
    expect(second?.id).toBe(first?.id)
    order = first!
    expect(order.total).toBe(cart.total)
    const { orders } = await admin.admin.order.list({ q: email, fields: "id,email" })
    expect(orders.filter((one) => one.email === email).map(({ id }) => id)).toEqual([order.id])
  })

  it("shows the order, its promotion and its payment on the admin side", async () => {
    const { order: seen } = await admin.admin.order.retrieve(order.id, {
      fields:
        "id,email,total,currency_code,payment_status,fulfillment_status,*items,*items.adjustments,*shipping_address,*shipping_methods,*promotions",
    })
    expect(seen).toMatchObject({
      email,
      total: cart.total,
      currency_code: "xof",
      payment_status: "authorized",
      fulfillment_status: "not_fulfilled",
    })
    expect(seen.items).toHaveLength(1)
    expect(seen.items[0]).toMatchObject({ variant_sku: variant.sku, quantity: QUANTITY })
    expect(seen.items[0]!.adjustments!.map(({ code }) => code)).toEqual([CODE])
    expect(seen.shipping_address).toMatchObject({ city: "Abidjan", address_2: "Cocody Angré" })
    expect(seen.shipping_methods.map(({ name }) => name)).toEqual(["Livraison standard"])
  })

  it("has reserved the stock for exactly its lines", async () => {
    const after = await stockOf(admin, variant.sku)
    expect(after.stocked).toBe(before.stocked)
    expect(after.reserved).toBe(before.reserved + QUANTITY)
    const ours = after.reservations.filter(
      ({ line_item_id }) => line_item_id === order.items![0]!.id
    )
    expect(ours.map(({ quantity }) => quantity)).toEqual([QUANTITY])
  })
})
