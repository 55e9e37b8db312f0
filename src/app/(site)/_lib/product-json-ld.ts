import type { Language } from "@/lib/paths"
import type { Product } from "./product"

const AVAILABILITY = {
  in: "https://schema.org/InStock",
  low: "https://schema.org/LimitedAvailability",
  out: "https://schema.org/OutOfStock",
} as const

/**
 * A product for search engines (schema.org/Product): one offer per variant that has a price.
 *
 * @param url - absolute address of the page
 * @param pictures - absolute addresses
 */
export function productJsonLd(
  product: Product,
  { url, pictures, language }: { url: string; pictures: string[]; language: Language }
): Record<string, unknown> {
  const offers = product.variants.flatMap(({ sku, price, stock }) =>
    price
      ? [
          {
            "@type": "Offer",
            url,
            ...(sku ? { sku } : {}),
            price: price.amount,
            priceCurrency: price.currencyCode.toUpperCase(),
            availability: AVAILABILITY[stock.state],
            itemCondition: "https://schema.org/NewCondition",
          },
        ]
      : []
  )
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    name: product.name,
    inLanguage: language,
    url,
    ...(product.description ? { description: product.description } : {}),
    ...(pictures.length ? { image: pictures } : {}),
    ...(product.attributes.fabric ? { material: product.attributes.fabric } : {}),
    brand: { "@type": "Brand", name: "Sugu" },
    ...(offers.length ? { offers } : {}),
  }
}
