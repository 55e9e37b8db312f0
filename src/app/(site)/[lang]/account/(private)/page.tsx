import type { Metadata } from "next"
import Link from "next/link"
import { pathTo } from "@/lib/paths"
import { account as messages } from "../../../_i18n/account"
import { requireCustomer } from "../../../_lib/customer-guard"
import { languageOf, translator } from "../../../_lib/i18n"
import { ownOrders } from "../../../_lib/order"
import { pageMetadata } from "../../../_lib/seo"
import { OrderList } from "../_components/order-list"
import { OrdersEmpty } from "../_components/orders-empty"

type Props = { params: Promise<{ lang: string }> }

const RECENT = 3

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang)
  const title = translator(language, messages)("title")
  return pageMetadata({ language, page: "account", title, noIndex: true })
}

export default async function AccountPage({ params }: Props) {
  const language = languageOf((await params).lang)
  const t = translator(language, messages)
  const { customer, token } = await requireCustomer(language, pathTo(language, "account"))
  const { orders, count } = await ownOrders(token, 1)
  return (
    <>
      <h1 className="text-3xl sm:text-4xl">
        {customer.first_name ? t("hello", { name: customer.first_name }) : t("hello_plain")}
      </h1>
      <p className="mt-2 text-soft">{customer.email}</p>
      <section aria-labelledby="recent-orders" className="mt-10">
        <div className="flex items-baseline justify-between gap-4">
          <h2 id="recent-orders" className="text-xl">
            {t("recent")}
          </h2>
          {count > RECENT ? (
            <Link
              href={pathTo(language, "accountOrders")}
              className="text-sm underline underline-offset-4"
            >
              {t("all_orders")}
            </Link>
          ) : null}
        </div>
        {count ? (
          <OrderList language={language} orders={orders.slice(0, RECENT)} />
        ) : (
          <OrdersEmpty language={language} />
        )}
      </section>
    </>
  )
}
