import { toCatalogueDocument, type CatalogueSource } from "../catalogue-document"

const NOW = new Date("2026-11-20T10:00:00Z")

function variant(size: string, stocked: number, reserved = 0, amount = 9000) {
  return {
    manage_inventory: true,
    allow_backorder: false,
    options: [
      { value: size, option: { title: "Taille" } },
      { value: "Wax Hibiscus", option: { title: "Tissu" } },
    ],
    price_set: { prices: [{ amount, currency_code: "xof" }] },
    inventory_items: [
      {
        required_quantity: 1,
        inventory: {
          location_levels: [{ stocked_quantity: stocked, reserved_quantity: reserved }],
        },
      },
    ],
  }
}

const product: CatalogueSource = {
  id: "prod_1",
  title: "Robe Awa",
  handle: "robe-awa",
  status: "published",
  created_at: "2026-01-01T00:00:00Z",
  metadata: { name_en: "Awa dress", fabric: "Wax", fabric_en: "Wax print", featured: true },
  tags: [{ value: "été" }],
  categories: [{ mpath: "pcat_women.pcat_dresses" }],
  sales_channels: [{ id: "sc_1" }],
  variants: [variant("S", 3, 3), variant("M", 3, 1, 8000)],
}

describe("a product's search document", () => {
  it("counts only pieces that nobody has reserved as stock, size by size", () => {
    const document = toCatalogueDocument(product, NOW)
    expect(document).toMatchObject({
      sizes: ["S", "M"],
      sizes_in_stock: ["M"],
      in_stock: true,
      indexed_at: NOW.getTime(),
    })
    const reserved = { ...product, variants: [variant("S", 3, 3)] }
    expect(toCatalogueDocument(reserved, NOW).in_stock).toBe(false)
  })

  it("belongs to its departments and to everything above them", () => {
    expect(toCatalogueDocument(product, NOW).category_ids).toEqual(["pcat_women", "pcat_dresses"])
  })

  it("carries the lowest price in francs, never that of a price list or of another currency", () => {
    const priced = variant("L", 1)
    priced.price_set.prices.push({ amount: 12, currency_code: "eur" })
    const listed = { amount: 100, currency_code: "xof", price_list_id: "plist_1" }
    const variants = [
      product.variants![1]!,
      { ...priced, price_set: { prices: [...priced.price_set.prices, listed] } },
    ]
    expect(toCatalogueDocument({ ...product, variants }, NOW).price).toBe(8000)
    expect(toCatalogueDocument({ ...product, variants: [] }, NOW)).not.toHaveProperty("price")
  })

  it("names its cloth by family in both languages, or by the cloths on offer", () => {
    expect(toCatalogueDocument(product, NOW)).toMatchObject({
      fabrics: ["Wax"],
      fabric_names: ["Wax|Wax print"],
    })
    expect(toCatalogueDocument({ ...product, metadata: null }, NOW)).toMatchObject({
      fabrics: ["Wax Hibiscus"],
      fabric_names: [],
      featured: false,
    })
  })
})
