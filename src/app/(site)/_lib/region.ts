/** The reader's country, and the region whose prices and shipping apply there. */
import "server-only"
import { cookies } from "next/headers"
import { cache } from "react"
import { storeClient } from "./sdk"

/** Name of the cookie that keeps the chosen country (two small letters). */
export const COUNTRY_COOKIE = "sugu_country"
export const DEFAULT_COUNTRY = "ci"
const REGION_LIFETIME_S = 300

/** What pages need of a region. */
export interface ShopRegion {
  id: string
  currencyCode: string
  /** ISO 3166-1 alpha-2 in small letters: the one the reader chose. */
  country: string
  /** Countries served by any region, with French display names from the store. */
  countries: string[]
}

const listRegions = cache(async () => {
  const { regions } = await storeClient().client.fetch<{
    regions: { id: string; currency_code: string; countries?: { iso_2?: string }[] }[]
  }>("/store/regions", {
    query: { fields: "id,currency_code,*countries", limit: 100 },
    next: { revalidate: REGION_LIFETIME_S, tags: ["regions"] },
    cache: "force-cache",
  })
  return regions
})

/**
 * The region of the reader's country: the cookie's, else Côte d'Ivoire's, else the first.
 *
 * @throws {Error} when the store has no region at all
 */
export const currentRegion = cache(async (): Promise<ShopRegion> => {
  const [regions, jar] = await Promise.all([listRegions(), cookies()])
  const codesOf = (region: (typeof regions)[number]) =>
    (region.countries ?? []).flatMap(({ iso_2 }) => (iso_2 ? [iso_2] : []))
  const regionOf = (country: string) => regions.find((one) => codesOf(one).includes(country))
  const wanted = jar.get(COUNTRY_COOKIE)?.value.toLowerCase()
  const country = wanted && regionOf(wanted) ? wanted : DEFAULT_COUNTRY
  const region = regionOf(country) ?? regions[0]
  if (!region) throw new Error("The store has no region: run the seed or create one in the admin.")
  return {
    id: region.id,
    currencyCode: region.currency_code,
    country: regionOf(country) ? country : (codesOf(region)[0] ?? DEFAULT_COUNTRY),
    countries: regions.flatMap(codesOf),
  }
})

/** The id of the region that serves a country; undefined when none does. */
export async function regionIdOf(country: string): Promise<string | undefined> {
  const regions = await listRegions()
  return regions.find(({ countries }) => countries?.some(({ iso_2 }) => iso_2 === country))?.id
}
