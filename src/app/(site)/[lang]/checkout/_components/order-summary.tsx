import Link from "next/link"
import type { ReactNode } from "react"
import { pathTo, type Language } from "@/lib/paths"
import { checkout as messages } from "../../../_i18n/checkout"
import type { CartView } from "../../../_lib/cart-view"
import { translator } from "../../../_lib/i18n"
import { formatMoney } from "../../../_lib/money"
import { Thumb } from "../../cart/_components/thumb"
import { Totals } from "../../cart/_components/totals"

/** What is being ordered and what it costs, with the button at the end. */
export function OrderSummary({
  language,
  cart,
  pending,
  children,
}: {
  language: Language
  cart: CartView
  pending: boolean
  children: ReactNode
}) {
  const t = translator(language, messages)
  return (
    <section
      aria-labelledby="review"
      className="h-fit space-y-5 rounded-lg border border-line bg-raised p-5 lg:sticky lg:top-24"
    >
      <div className="flex items-baseline justify-between gap-4">
        <h2 id="review" className="text-xl">
          {t("review")}
        </h2>
        <Link href={pathTo(language, "cart")} className="text-sm underline underline-offset-4">
          {t("back")}
        </Link>
      </div>
      <ul className="space-y-3">
        {cart.lines.map((line) => (
          <li key={line.id} className="flex items-center gap-3">
            <Thumb src={line.picture} width={48} className="w-12 rounded" />
            <span className="min-w-0 flex-1 text-sm leading-5">
              <span className="block font-medium">{line.name}</span>
              <span className="text-soft">
                {line.variant} {t("quantity_short", { quantity: line.quantity })}
              </span>
            </span>
            <span className="shrink-0 text-sm tabular-nums">
              {formatMoney(line.originalTotal, language, cart.totals.currencyCode)}
            </span>
          </li>
        ))}
      </ul>
      <div
        aria-busy={pending}
        className={`border-t border-line pt-4 transition-opacity ${pending ? "opacity-50" : ""}`}
      >
        <Totals language={language} totals={cart.totals} />
      </div>
      {children}
    </section>
  )
}
