import { missingReservations, reservationKey } from "../missing-reservations"
import type { OrderLine, StockLevel } from "../../types"

const level = (location_id: string, free: number, channel = "web"): StockLevel => ({
  location_id,
  stocked_quantity: free + 3,
  reserved_quantity: 3,
  stock_locations: [{ id: location_id, sales_channels: [{ id: channel }] }],
})

const line = (
  id: string,
  quantity: number,
  levels: StockLevel[],
  { manage = true, backorder = false, required = 1 } = {}
): OrderLine => ({
  id,
  quantity,
  variant: {
    id: `variant-${id}`,
    manage_inventory: manage,
    allow_backorder: backorder,
    inventory_items: [
      {
        inventory_item_id: `item-${id}`,
        required_quantity: required,
        inventory: { location_levels: levels },
      },
    ],
  },
})

const none = new Set<string>()

describe("missingReservations", () => {
  it("reserves the line's quantity times what the variant is made of", () => {
    const { reservations } = missingReservations(
      [line("a", 2, [level("abidjan", 10)], { required: 3 })],
      "web",
      none
    )
    expect(reservations).toEqual([
      {
        line_item_id: "a",
        inventory_item_id: "item-a",
        location_id: "abidjan",
        quantity: 6,
        allow_backorder: false,
      },
    ])
  })

  it("leaves out what is reserved, what is not counted, and lines without a variant", () => {
    const lines = [
      line("a", 1, [level("abidjan", 10)]),
      line("b", 1, [level("abidjan", 10)], { manage: false }),
      { id: "c", quantity: 1, variant: null },
    ]
    expect(missingReservations(lines, "web", new Set([reservationKey("a", "item-a")]))).toEqual({
      reservations: [],
      shortages: [],
    })
  })

  it("prefers a location that has enough, among those of the sales channel", () => {
    const levels = [level("other", 99, "market"), level("bouake", 1), level("abidjan", 5)]
    const { reservations } = missingReservations([line("a", 4, levels)], "web", none)
    expect(reservations[0]?.location_id).toBe("abidjan")
  })

  it("names a location without enough when there is no better: backorders need one", () => {
    const { reservations } = missingReservations(
      [line("a", 4, [level("bouake", 1)], { backorder: true })],
      "web",
      none
    )
    expect(reservations).toMatchObject([{ location_id: "bouake", allow_backorder: true }])
  })

  it("calls a shortage what no location of the channel stocks", () => {
    expect(
      missingReservations([line("a", 2, [level("other", 99, "market")])], "web", none)
    ).toEqual({
      reservations: [],
      shortages: [{ line_item_id: "a", inventory_item_id: "item-a", quantity: 2 }],
    })
  })
})
