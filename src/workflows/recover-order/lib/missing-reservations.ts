import type { BigNumberInput, BigNumberValue } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { OrderLine, StockLevel } from "../types"

export type Reservation = {
  line_item_id: string
  inventory_item_id: string
  location_id: string
  quantity: BigNumberValue
  allow_backorder: boolean
}

export type Shortage = { line_item_id: string; inventory_item_id: string; quantity: number }

/** Text key of a line and an inventory item, to look reservations up by. */
export const reservationKey = (line: string, item: string): string => `${line} ${item}`

/**
 * The stock that an order's lines should hold and do not, by Medusa's own rules: variants
 * with managed stock only, one reservation per inventory item, at a location of the order's
 * sales channel, preferably one that has enough.
 *
 * @param existing - {@link reservationKey}s of the reservations that exist
 * @returns what to reserve, and what no location of the channel could ever reserve
 */
export function missingReservations(
  lines: OrderLine[],
  salesChannelId: string | null,
  existing: ReadonlySet<string>
): { reservations: Reservation[]; shortages: Shortage[] } {
  const reservations: Reservation[] = []
  const shortages: Shortage[] = []
  for (const { id, quantity, variant } of lines) {
    if (!variant?.manage_inventory) continue
    for (const { inventory_item_id, required_quantity, inventory } of variant.inventory_items ??
      []) {
      if (existing.has(reservationKey(id, inventory_item_id))) continue
      const wanted = MathBN.mult(required_quantity, quantity)
      const level = pickLevel(inventory?.location_levels ?? [], salesChannelId, wanted)
      if (level) {
        reservations.push({
          line_item_id: id,
          inventory_item_id,
          location_id: level.location_id,
          quantity: wanted.toNumber(),
          allow_backorder: variant.allow_backorder,
        })
      } else {
        shortages.push({ line_item_id: id, inventory_item_id, quantity: wanted.toNumber() })
      }
    }
  }
  return { reservations, shortages }
}

function pickLevel(
  levels: StockLevel[],
  salesChannelId: string | null,
  wanted: BigNumberInput
): StockLevel | undefined {
  const sells = ({ stock_locations }: StockLevel) =>
    !salesChannelId ||
    stock_locations?.some(({ sales_channels }) =>
      sales_channels?.some(({ id }) => id === salesChannelId)
    )
  const ours = levels.filter(sells)
  const enough = ({ stocked_quantity, reserved_quantity }: StockLevel) =>
    MathBN.gte(MathBN.sub(stocked_quantity, reserved_quantity), wanted)
  return ours.find(enough) ?? ours[0]
}
