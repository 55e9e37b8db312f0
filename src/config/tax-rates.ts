/**
 * Standard VAT rates of the UEMOA countries, as a dated table.
 *
 * Shop prices include VAT, so a rate decides how much of a price is tax and nothing that a
 * customer pays. A change of law is a new row with its first day: nothing is overwritten,
 * and an order of last year can still be explained.
 *
 * `validFrom` is the first day of the rate in the cited text; where the source only shows
 * that the rate was in force by then, `attested` is true and the rate may be older.
 *
 * All fashion, jewellery and home goods of the shop fall under the standard rate. Reduced
 * rates (food, solar, medicine, hotels) are not listed.
 */

/** ISO 3166-1 alpha-2 codes, lower case as Medusa writes them. */
export const UEMOA_COUNTRIES = ["bj", "bf", "ci", "gw", "ml", "ne", "sn", "tg"] as const
export type UemoaCountry = (typeof UEMOA_COUNTRIES)[number]

export interface TaxRateRow {
  country: UemoaCountry
  /** Percent of the price without tax: 18 means 18 %. */
  rate: number
  /** First day in force, `YYYY-MM-DD`. */
  validFrom: string
  /** True when the source proves the rate on that day, not that it began then. */
  attested?: boolean
  /** Short name on invoices: TVA, or IVA in Guinea-Bissau. */
  code: "TVA" | "IVA" | "IGV"
  source: string
}

const IMF_2006 =
  "IMF WP/06/8, Doe, Harmonization of Domestic Consumption Taxes in Central and Western African Countries"
const IMF_2013 =
  "IMF WP/13/163, Mansour and Rota-Graziosi, Tax Coordination, Tax Competition, and Revenue Mobilization in the WAEMU"

export const TAX_RATES: readonly TaxRateRow[] = [
  {
    country: "ci",
    rate: 18,
    validFrom: "2006-01-01",
    attested: true,
    code: "TVA",
    source: `${IMF_2006}; Code général des impôts, art. 359; kept by the tax annex to Loi 2025-987 (budget 2026)`,
  },
  {
    country: "bj",
    rate: 18,
    validFrom: "2006-01-01",
    attested: true,
    code: "TVA",
    source: `${IMF_2006}; Code général des impôts`,
  },
  {
    country: "bf",
    rate: 18,
    validFrom: "2006-01-01",
    attested: true,
    code: "TVA",
    source: `${IMF_2006}; standard rate kept by Loi 031-2020/AN of 9 July 2020, which adds 10 % for hotels only`,
  },
  {
    country: "ml",
    rate: 18,
    validFrom: "2006-01-01",
    attested: true,
    code: "TVA",
    source: `${IMF_2006}; Code général des impôts`,
  },
  {
    country: "ne",
    rate: 19,
    validFrom: "2006-01-01",
    attested: true,
    code: "TVA",
    source: `${IMF_2006}; ${IMF_2013}`,
  },
  {
    country: "sn",
    rate: 18,
    validFrom: "2006-01-01",
    attested: true,
    code: "TVA",
    source: `${IMF_2006}; ${IMF_2013}`,
  },
  {
    country: "tg",
    rate: 18,
    validFrom: "2006-01-01",
    attested: true,
    code: "TVA",
    source: `${IMF_2006}; Office togolais des recettes, taux unique de 18 %`,
  },
  {
    country: "gw",
    rate: 19,
    validFrom: "2025-01-01",
    code: "IVA",
    source: "Lei 4/2022 (IVA), in force 1 January 2025; replaces the IGV of Lei 16/97",
  },
]

/**
 * The rate in force in a country on a day.
 *
 * @param country - ISO code, any case
 * @param date - the day, read in UTC (all UEMOA countries but Benin and Niger are on UTC; the
 *   one-hour difference is immaterial, since a rate begins at midnight and shops ask by day)
 * @param table - the rows to read; the table of this file unless a test passes its own
 * @returns the row, or undefined for a country or a day that the table does not know
 */
export function taxRateOn(
  country: string,
  date: Date,
  table: readonly TaxRateRow[] = TAX_RATES
): TaxRateRow | undefined {
  const day = date.toISOString().slice(0, 10)
  const code = country.toLowerCase()
  let current: TaxRateRow | undefined
  for (const row of table) {
    if (row.country !== code || row.validFrom > day) continue
    if (!current || row.validFrom > current.validFrom) current = row
  }
  return current
}
