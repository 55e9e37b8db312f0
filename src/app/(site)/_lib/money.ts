import type { Language } from "@/lib/paths"

const NO_BREAK_SPACE = "\u00a0"
const GROUP: Record<Language, string> = { fr: NO_BREAK_SPACE, en: "," }
const DECIMAL: Record<Language, string> = { fr: ",", en: "." }
const WHOLE_CURRENCIES = new Set(["xof", "xaf", "gnf"])
const SIGNS: Record<string, string> = { xof: "F CFA", xaf: "F CFA", eur: "€", usd: "$ US" }

/**
 * An amount as a reader sees it: `12 500 F CFA` in French, `12,500 F CFA` in English, with
 * no-break spaces so that a price never breaks over two lines.
 *
 * @param amount - in major units (francs); the store API sends whole francs
 * @param currencyCode - ISO 4217, any case
 */
export function formatMoney(amount: number, language: Language, currencyCode = "xof"): string {
  const code = currencyCode.toLowerCase()
  const fixed = Math.abs(amount).toFixed(WHOLE_CURRENCIES.has(code) ? 0 : 2)
  const [whole = "0", decimals] = fixed.split(".")
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, GROUP[language])
  const sign = (SIGNS[code] ?? code.toUpperCase()).replaceAll(" ", NO_BREAK_SPACE)
  const number = decimals ? `${grouped}${DECIMAL[language]}${decimals}` : grouped
  const minus = amount < 0 && Number(fixed) !== 0 ? "\u2212" : ""
  return `${minus}${number}${NO_BREAK_SPACE}${sign}`
}
