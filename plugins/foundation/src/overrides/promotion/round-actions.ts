import type { BigNumberInput } from "@medusajs/framework/types"
import { BigNumber } from "@medusajs/framework/utils"
import { roundShares } from "../../lib/money"

/** The part of Medusa's "add adjustment" actions that rounding reads and writes. */
export type DiscountAction = {
  code: string
  amount: BigNumberInput
  item_id?: string
  shipping_method_id?: string
}

/**
 * Rounds discounts to what the currency can pay.
 *
 * The discounts of one promotion keep their rounded sum: 1 000 F over three equal lines
 * becomes 334 + 333 + 333, never 999. No line is discounted below zero, even when
 * several promotions meet on it. A discount that rounds to nothing is dropped.
 *
 * @param actions - in the order in which Medusa computed them
 * @param caps - the total with tax of each line or shipping method, by its id
 * @param currencyCode - ISO 4217, any case
 */
export function roundActions<T extends DiscountAction>(
  actions: T[],
  caps: ReadonlyMap<string, BigNumberInput>,
  currencyCode: string
): T[] {
  const left = new Map<string, number>()
  for (const [id, cap] of caps) {
    left.set(id, new BigNumber(cap).numeric)
  }
  const lineOf = (action: T) => action.item_id ?? action.shipping_method_id ?? ""

  const rounded = new Map<T, number>()
  for (const group of groupByPromotion(actions)) {
    const shares = roundShares(
      group.map((action) => action.amount),
      group.map((action) => left.get(lineOf(action)) ?? action.amount),
      currencyCode
    )
    group.forEach((action, index) => {
      const share = shares[index] ?? 0
      rounded.set(action, share)
      const line = lineOf(action)
      if (left.has(line)) left.set(line, left.get(line)! - share)
    })
  }
  return actions
    .map((action) => {
      const { raw_amount: _raw, ...rest } = action as T & { raw_amount?: unknown }
      return { ...(rest as T), amount: rounded.get(action) ?? 0 }
    })
    .filter((action) => Number(action.amount) > 0)
}

/**
 * One group for each promotion and kind of target. A promotion may act twice on one line
 * (buy-get): such actions go to separate groups, so that the cap of the line is read anew.
 */
function groupByPromotion<T extends DiscountAction>(actions: T[]): T[][] {
  const groups: { key: string; lines: Set<string>; actions: T[] }[] = []
  for (const action of actions) {
    const key = `${action.code} ${action.item_id ? "item" : "shipping"}`
    const line = action.item_id ?? action.shipping_method_id ?? ""
    let group = groups.find((candidate) => candidate.key === key && !candidate.lines.has(line))
    if (!group) {
      group = { key, lines: new Set(), actions: [] }
      groups.push(group)
    }
    group.lines.add(line)
    group.actions.push(action)
  }
  return groups.map((group) => group.actions)
}
