"use client"

import { Badge, type Tone } from "../ui/badge"
import { Label } from "../ui/label"
import { Select } from "../ui/select"
import { BuyButton } from "./buy-button"
import { BuyMessage } from "./buy-message"
import { BUY_FORM_ID, useChoice, type BuyVariant } from "./product-choice"

const TONES: Record<BuyVariant["stock"]["state"], Tone> = {
  in: "success",
  low: "warning",
  out: "neutral",
}
const MOST_AT_ONCE = 10

/** Stock and quantity of the choice. The button stands here on a wide screen, in the bar on a phone. */
export function BuyForm() {
  const { lang, variant, missing, words, submit } = useChoice()
  const buyable =
    variant !== undefined && variant.price !== undefined && variant.stock.state !== "out"
  const most = variant?.stock.state === "low" ? variant.stock.left : MOST_AT_ONCE
  return (
    <div className="space-y-5">
      <div className="min-h-7">
        {variant ? (
          <p role="status" className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
            <Badge tone={TONES[variant.stock.state]}>{variant.stockLabel}</Badge>
            {variant.stock.state === "out" ? (
              <span className="text-soft">{words.soldOutHint}</span>
            ) : null}
          </p>
        ) : missing ? null : (
          <p role="status" className="text-sm text-soft">
            {words.notSold}
          </p>
        )}
      </div>
      <form id={BUY_FORM_ID} action={submit} className="flex items-end gap-3">
        <input type="hidden" name="lang" value={lang} />
        {variant ? <input type="hidden" name="variant_id" value={variant.id} /> : null}
        {buyable ? (
          <div className="w-24 space-y-1.5">
            <Label htmlFor="quantity">{words.quantity}</Label>
            <Select key={variant.id} id="quantity" name="quantity" defaultValue="1">
              {Array.from({ length: most }, (_, index) => (
                <option key={index} value={index + 1}>
                  {index + 1}
                </option>
              ))}
            </Select>
          </div>
        ) : null}
        <div className="hidden flex-1 lg:block">
          <BuyButton />
        </div>
      </form>
      <BuyMessage className="hidden lg:block" />
    </div>
  )
}
