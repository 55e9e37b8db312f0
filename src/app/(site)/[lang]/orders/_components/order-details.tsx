import { CircleCheck } from "lucide-react"
import Link from "next/link"
import { pathTo, type Language } from "@/lib/paths"
import { Alert } from "../../../_components/ui/alert"
import { Badge, type Tone } from "../../../_components/ui/badge"
import { buttonVariants } from "../../../_components/ui/button"
import { checkout as checkoutMessages } from "../../../_i18n/checkout"
import { order as messages } from "../../../_i18n/order"
import { lineNames } from "../../../_lib/cart-names"
import { countryName } from "../../../_lib/checkout-countries"
import { formatPhone } from "../../../_lib/checkout-phone"
import { formatDateTime } from "../../../_lib/format"
import { translator } from "../../../_lib/i18n"
import { pictureUrl } from "../../../_lib/image"
import { formatMoney } from "../../../_lib/money"
import type { Order } from "../../../_lib/order"
import { signedOrderUrl } from "../../../_lib/order-address"
import { isCanceled, orderBadge, type OrderBadge } from "../../../_lib/order-status"
import { Thumb } from "../../cart/_components/thumb"
import { Totals } from "../../cart/_components/totals"
import { CopyLink } from "./copy-link"
import { OrderTimeline } from "./order-timeline"

/** Colour of each badge; the word says it all, the colour only helps. */
export const BADGE_TONES: Record<OrderBadge, Tone> = {
  canceled: "danger",
  refunded: "neutral",
  action: "warning",
  delivered: "success",
  shipped: "info",
  ready: "info",
  paid: "success",
  received: "neutral",
}

/**
 * Everything about one order. The caller has checked that the reader may see it.
 *
 * @param justPlaced - this browser placed it a moment ago: say thank you first
 */
export async function OrderDetails({
  language,
  order,
  justPlaced = false,
}: {
  language: Language
  order: Order
  justPlaced?: boolean
}) {
  const t = translator(language, messages)
  const items = order.items ?? []
  const nameOf = await lineNames(items, language)
  const badge = orderBadge(order)
  const address = order.shipping_address
  const method = order.shipping_methods?.[0]
  const pickup = Boolean(method) && !address?.address_1
  const number = String(order.display_id ?? "")
  const money = (amount: number) => formatMoney(amount, language, order.currency_code)
  return (
    <div className="frame max-w-5xl py-8 sm:py-12">
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div>
          {justPlaced ? (
            <>
              <CircleCheck aria-hidden className="mb-3 size-10 text-success" strokeWidth={1.5} />
              <h1 className="text-3xl sm:text-4xl">
                {t("thanks", { name: address?.first_name ?? "" })}
              </h1>
              <p className="mt-3 max-w-prose text-soft">{t("thanks_body", { number })}</p>
            </>
          ) : (
            <h1 className="text-3xl sm:text-4xl">{t("title", { number })}</h1>
          )}
          <p className="mt-2 text-sm text-soft">
            <time dateTime={new Date(order.created_at).toISOString()}>
              {t("placed_on", { date: formatDateTime(order.created_at, language) })}
            </time>
          </p>
        </div>
        <Badge tone={BADGE_TONES[badge]} className="text-sm">
          {t(`badge_${badge}`)}
        </Badge>
      </div>

      <div className="mt-8 grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-12">
        <div className="space-y-10">
          {isCanceled(order) ? (
            <Alert tone="danger" title={t("canceled")}>
              {t("canceled_body")}
            </Alert>
          ) : (
            <OrderTimeline language={language} order={order} pickup={pickup} />
          )}
          <section aria-labelledby="order-items">
            <h2 id="order-items" className="mb-3 text-xl">
              {t("items")}
            </h2>
            <ul className="divide-y divide-line border-y border-line">
              {items.map((item) => (
                <li key={item.id} className="flex items-center gap-4 py-4">
                  <Thumb
                    src={item.thumbnail ? pictureUrl(item.thumbnail) : null}
                    width={64}
                    className="w-16"
                  />
                  <span className="min-w-0 flex-1">
                    {item.product_handle ? (
                      <Link
                        href={pathTo(language, "product", { handle: item.product_handle })}
                        prefetch={false}
                        className="font-medium underline-offset-4 hover:underline"
                      >
                        {nameOf(item)}
                      </Link>
                    ) : (
                      <span className="font-medium">{nameOf(item)}</span>
                    )}
                    <span className="block text-sm text-soft">
                      {item.variant_title} {t("quantity_short", { quantity: item.quantity })}
                    </span>
                  </span>
                  <span className="shrink-0 text-right tabular-nums">
                    {item.total < item.original_total ? (
                      <s className="block text-sm text-soft">{money(item.original_total)}</s>
                    ) : null}
                    <span className="font-medium">{money(item.total)}</span>
                  </span>
                </li>
              ))}
            </ul>
          </section>
        </div>
        <div className="space-y-6">
          <section
            aria-labelledby="order-total"
            className="space-y-4 rounded-lg border border-line bg-raised p-5"
          >
            <h2 id="order-total" className="text-xl">
              {t("summary")}
            </h2>
            <Totals
              language={language}
              totals={{
                currencyCode: order.currency_code,
                items: order.original_item_total,
                discount: order.discount_total,
                shipping: method ? order.original_shipping_total : null,
                total: order.total,
                tax: order.tax_total,
              }}
            />
          </section>
          <section
            aria-labelledby="order-delivery"
            className="space-y-3 rounded-lg border border-line bg-raised p-5 text-sm leading-6"
          >
            <h2 id="order-delivery" className="text-xl">
              {t("delivery")}
            </h2>
            {method ? <p className="font-medium">{methodName(method, language)}</p> : null}
            <address className="not-italic">
              {addressLines(order, language).map((line) => (
                <span key={line} className="block">
                  {line}
                </span>
              ))}
            </address>
            <PaymentLine order={order} language={language} />
          </section>
          <section
            aria-labelledby="order-link"
            className="space-y-3 rounded-lg border border-line bg-raised p-5 print:hidden"
          >
            <h2 id="order-link" className="text-xl">
              {t("link")}
            </h2>
            <CopyLink
              url={signedOrderUrl(order.id, language)}
              label={t("link_label")}
              copy={t("link_copy")}
              copied={t("link_copied")}
              failed={t("link_failed")}
            />
            <p className="text-sm text-soft">{t("link_body")}</p>
          </section>
          <Link
            href={pathTo(language, "shop")}
            className={`print:hidden ${buttonVariants({ variant: "outline", block: true })}`}
          >
            {t("continue")}
          </Link>
        </div>
      </div>
    </div>
  )
}

function methodName(
  method: { name: string; data?: Record<string, unknown> | null },
  language: Language
): string {
  const english = method.data?.name_en
  return language === "en" && typeof english === "string" && english ? english : method.name
}

function addressLines(order: Order, language: Language): string[] {
  const address = order.shipping_address
  if (!address) return []
  const landmark = address.metadata?.landmark
  const t = translator(language, messages)
  const join = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(", ")
  return [
    [address.first_name, address.last_name].filter(Boolean).join(" "),
    join(address.address_1, address.address_2),
    typeof landmark === "string" && landmark ? t("landmark", { landmark }) : "",
    join(address.city, countryName(address.country_code, language)),
    address.phone ? formatPhone(address.phone) : "",
    order.email ?? "",
  ].filter(Boolean)
}

function PaymentLine({ order, language }: { order: Order; language: Language }) {
  const provider = order.payment_collections?.[0]?.payments?.[0]?.provider_id
  if (provider !== "pp_system_default") return null
  return (
    <p className="border-t border-line pt-3 text-soft">
      {translator(language, messages)("payment")} :{" "}
      {translator(language, checkoutMessages)("pp_system_default")}
    </p>
  )
}
