"use client"

import { BuyButton } from "./buy-button"
import { BuyMessage } from "./buy-message"
import { useChoice } from "./product-choice"

/** Price and button at the lower edge of a phone, always in reach of the thumb. */
export function BuyBar() {
  const { variant, words } = useChoice()
  const price = variant ? variant.priceLabel : words.startingPrice
  return (
    <div className="sticky bottom-0 z-20 border-t border-line bg-paper pb-[env(safe-area-inset-bottom)] lg:hidden">
      <div className="frame space-y-2 py-3">
        <BuyMessage />
        <div className="flex items-center gap-4">
          <p className="shrink-0 font-medium tabular-nums">{price ?? words.noPrice}</p>
          <div className="min-w-0 flex-1">
            <BuyButton />
          </div>
        </div>
      </div>
    </div>
  )
}
