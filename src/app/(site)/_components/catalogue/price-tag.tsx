import type { Language } from "@/lib/paths"
import { catalogue } from "../../_i18n/catalogue"
import { cn } from "../../_lib/cn"
import { translator } from "../../_lib/i18n"
import { formatMoney } from "../../_lib/money"
import type { Price } from "../../_lib/product-card"

/** A price, with the one before it when a price list lowered it. */
export function PriceTag({
  price,
  varies = false,
  language,
  className,
}: {
  price: Price | undefined
  /** The product's variants differ in price: it is said to start at this one. */
  varies?: boolean
  language: Language
  className?: string
}) {
  const t = translator(language, catalogue)
  if (!price) return <span className={cn("text-sm text-soft", className)}>{t("price.none")}</span>
  const amount = formatMoney(price.amount, language, price.currencyCode)
  return (
    <span className={cn("inline-flex flex-wrap items-baseline gap-x-2 tabular-nums", className)}>
      <span className={cn(price.before !== undefined && "text-accent")}>
        {varies ? t("price.from", { price: amount }) : amount}
      </span>
      {price.before === undefined ? null : (
        <>
          <s aria-hidden className="text-sm font-normal text-soft">
            {formatMoney(price.before, language, price.currencyCode)}
          </s>
          <span className="sr-only">
            {t("price.before", {
              price: formatMoney(price.before, language, price.currencyCode),
            })}
          </span>
        </>
      )}
    </span>
  )
}
