import { load, type LoadResult } from "../lib/load"
import type { StoreClient } from "../lib/store-client"

/** The list of products, as much of it as the measurements look at. */
export type ProductList = {
  count: number
  products: {
    id: string
    title: string
    variants: {
      id: string
      inventory_quantity: number
      calculated_price: { calculated_amount: number; calculated_amount_with_tax: number }
    }[]
  }[]
}

const PAGE = 20

/** A page of 20 products with prices, taxes and quantities, as a shop asks for it. */
export function listPage(regionId: string, page: number): string {
  const query = new URLSearchParams({
    region_id: regionId,
    country_code: "ci",
    fields: "+variants.inventory_quantity",
    order: "title",
    limit: String(PAGE),
    offset: String(page * PAGE),
  })
  return `/store/products?${query}`
}

/**
 * Reads pages of the list, four at a time, each page in turn.
 *
 * @param pages - how many pages there are
 * @throws when an answer is not a full page with prices
 */
export function loadProductList(
  client: StoreClient,
  regionId: string,
  { requests, pages }: { requests: number; pages: number }
): Promise<LoadResult> {
  return load(requests, 4, async (index) => {
    const path = listPage(regionId, index % pages)
    const { products } = await client.get<ProductList>(path)
    const price = products[0]?.variants[0]?.calculated_price.calculated_amount
    if (products.length !== PAGE || typeof price !== "number") {
      throw new Error(`${client.url}${path} answered ${products.length} products, price ${price}`)
    }
  })
}
