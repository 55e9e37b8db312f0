/**
 * Money in whole units of its currency's smallest coin.
 *
 * XOF has no decimals: every amount that a person sees or pays is a whole franc. The
 * rounding rule of the house lives here and nowhere else: half away from zero, and a
 * discount spread over several lines keeps its rounded sum (largest remainder).
 *
 * Source: ISO 4217, minor unit of XOF and XAF is 0.
 */
import { BigNumber } from "@medusajs/framework/utils"
import type { BigNumberInput } from "@medusajs/framework/types"

const ZERO_DECIMAL = new Set(["xof", "xaf", "gnf", "jpy", "krw", "vnd", "clp", "rwf", "ugx"])

/** Number of decimals of a currency: 0 for XOF, 2 for most. */
export function decimalsOf(currencyCode: string): 0 | 2 {
  return ZERO_DECIMAL.has(currencyCode.toLowerCase()) ? 0 : 2
}

function toNumber(amount: BigNumberInput): number {
  return new BigNumber(amount).numeric
}

/**
 * Rounds an amount to what its currency can pay, half away from zero.
 *
 * @param amount - in major units (francs, euros)
 * @param currencyCode - ISO 4217, any case
 */
export function roundMoney(amount: BigNumberInput, currencyCode: string): number {
  const factor = 10 ** decimalsOf(currencyCode)
  const scaled = toNumber(amount) * factor
  // 4990 * 0.15 is 748.4999999999999 in binary: the tiny share lifts what was a half.
  const nudged = Math.abs(scaled) + Math.abs(scaled) * Number.EPSILON * 8
  const rounded = Math.floor(nudged + 0.5)
  return rounded === 0 ? 0 : (Math.sign(scaled) * rounded) / factor
}

/**
 * Rounds several non-negative amounts so that their sum is the rounded sum of the exact
 * amounts and none exceeds its cap: each is rounded down, then the units still owed go to
 * the largest remainders first (ties: the earlier one).
 *
 * @param amounts - exact amounts in major units
 * @param caps - the most that each may become; a cap below the exact amount wins
 * @param currencyCode - ISO 4217, any case
 */
export function roundShares(
  amounts: BigNumberInput[],
  caps: BigNumberInput[],
  currencyCode: string
): number[] {
  const factor = 10 ** decimalsOf(currencyCode)
  const exact = amounts.map((amount, index) =>
    Math.min(toNumber(amount), toNumber(caps[index] ?? Number.MAX_SAFE_INTEGER))
  )
  const sum = exact.reduce((total, amount) => total + amount, 0)
  const goal = Math.round(roundMoney(sum, currencyCode) * factor)

  const units = exact.map((amount) => Math.floor(amount * factor + 1e-6))
  const limits = caps.map((cap) => Math.floor(toNumber(cap) * factor + 1e-6))
  let owed = goal - units.reduce((total, unit) => total + unit, 0)

  const byRemainder = exact
    .map((amount, index) => ({ index, remainder: amount * factor - units[index]! }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder) {
    if (owed <= 0) break
    if (units[index]! < (limits[index] ?? Number.MAX_SAFE_INTEGER)) {
      units[index]! += 1
      owed -= 1
    }
  }
  return units.map((unit) => unit / factor)
}
