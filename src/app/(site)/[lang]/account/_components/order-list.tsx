import Link from "next/link"
import { pathTo, type Language } from "@/lib/paths"
import { Badge } from "../../../_components/ui/badge"
import { account as messages } from "../../../_i18n/account"
import { order as orderMessages } from "../../../_i18n/order"
import { formatDate } from "../../../_lib/format"
import { translator } from "../../../_lib/i18n"
import { pictureUrl } from "../../../_lib/image"
import { formatMoney } from "../../../_lib/money"
import type { OrderRow } from "../../../_lib/order"
import { orderBadge } from "../../../_lib/order-status"
import { Thumb } from "../../cart/_components/thumb"
import { BADGE_TONES } from "../../orders/_components/order-details"

const PICTURES = 3

/** Orders as rows that lead to their pages. */
export function OrderList({ language, orders }: { language: Language; orders: OrderRow[] }) {
  const t = translator(language, messages)
  const say = translator(language, orderMessages)
  return (
    <ul className="mt-4 divide-y divide-line border-y border-line">
      {orders.map((order) => {
        const items = order.items ?? []
        const badge = orderBadge(order)
        const pieces = items.reduce((sum, { quantity }) => sum + quantity, 0)
        return (
          <li key={order.id} className="relative flex items-center gap-4 py-4 hover:bg-sunken">
            <span aria-hidden className="hidden shrink-0 gap-1 sm:flex">
              {items.slice(0, PICTURES).map(({ id, thumbnail }) => (
                <Thumb
                  key={id}
                  src={thumbnail ? pictureUrl(thumbnail) : null}
                  width={48}
                  className="w-12 rounded"
                />
              ))}
            </span>
            <div className="min-w-0 flex-1">
              <h3 className="font-sans text-base font-medium tracking-normal">
                <Link
                  href={pathTo(language, "accountOrder", { id: order.id })}
                  prefetch={false}
                  className="after:absolute after:inset-0"
                >
                  {t("order_number", { number: String(order.display_id ?? "") })}
                </Link>
              </h3>
              <p className="text-sm text-soft">
                <time dateTime={new Date(order.created_at).toISOString()}>
                  {formatDate(order.created_at, language)}
                </time>
                {pieces ? ` · ${t("order_pieces", { count: pieces })}` : null}
              </p>
            </div>
            <div className="flex shrink-0 flex-col items-end gap-1.5">
              <span className="font-medium tabular-nums">
                {formatMoney(order.total, language, order.currency_code)}
              </span>
              <Badge tone={BADGE_TONES[badge]}>{say(`badge_${badge}`)}</Badge>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
