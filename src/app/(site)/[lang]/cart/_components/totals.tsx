import type { Language } from "@/lib/paths"
import { cart as messages } from "../../../_i18n/cart"
import type { CartTotalsView } from "../../../_lib/cart-view"
import { translator } from "../../../_lib/i18n"
import { formatMoney } from "../../../_lib/money"

/** What a cart or an order costs, line by line; VAT is part of every amount. */
export function Totals({
  language,
  totals,
}: {
  language: Language
  totals: Omit<CartTotalsView, "promotions">
}) {
  const t = translator(language, messages)
  const money = (amount: number) => formatMoney(amount, language, totals.currencyCode)
  return (
    <dl className="space-y-2 tabular-nums">
      <Row label={t("subtotal")} value={money(totals.items)} />
      {totals.discount > 0 ? (
        <Row label={t("discount")} value={money(-totals.discount)} className="text-success" />
      ) : null}
      <Row
        label={t("shipping")}
        value={
          totals.shipping === null
            ? t("shipping_later")
            : totals.shipping === 0
              ? t("shipping_free")
              : money(totals.shipping)
        }
      />
      <div className="flex items-baseline justify-between gap-4 border-t border-line pt-3">
        <dt className="font-medium">
          {totals.shipping === null ? t("total_before_shipping") : t("total")}
        </dt>
        <dd data-testid="total" className="text-right font-display text-2xl font-medium">
          {money(totals.total)}
        </dd>
      </div>
      <Row label={t("tax")} value={money(totals.tax)} className="text-sm text-soft" />
    </dl>
  )
}

function Row({ label, value, className }: { label: string; value: string; className?: string }) {
  return (
    <div className={`flex justify-between gap-4 ${className ?? ""}`}>
      <dt className={className ? undefined : "text-soft"}>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}
