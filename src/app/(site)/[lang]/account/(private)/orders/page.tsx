import type { Metadata } from "next"
import Link from "next/link"
import { pathTo } from "@/lib/paths"
import { buttonVariants } from "../../../../_components/ui/button"
import { EmptyState } from "../../../../_components/ui/empty-state"
import { Pagination } from "../../../../_components/ui/pagination"
import { account as messages } from "../../../../_i18n/account"
import { common } from "../../../../_i18n/common"
import { requireCustomer } from "../../../../_lib/customer-guard"
import { languageOf, translator } from "../../../../_lib/i18n"
import { ORDERS_PER_PAGE, ownOrders } from "../../../../_lib/order"
import { pageMetadata } from "../../../../_lib/seo"
import { OrderList } from "../../_components/order-list"
import { OrdersEmpty } from "../../_components/orders-empty"

type Props = {
  params: Promise<{ lang: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const LAST_PAGE = 1000

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang)
  const title = translator(language, messages)("orders_title")
  return pageMetadata({ language, page: "accountOrders", title, noIndex: true })
}

export default async function OrdersPage({ params, searchParams }: Props) {
  const language = languageOf((await params).lang)
  const t = translator(language, messages)
  const say = translator(language, common)
  const here = pathTo(language, "accountOrders")
  const { token } = await requireCustomer(language, here)
  const asked = Math.trunc(Number((await searchParams).page))
  const page = asked >= 1 && asked <= LAST_PAGE ? asked : 1
  const { orders, count } = await ownOrders(token, page)
  return (
    <>
      <h1 className="text-3xl sm:text-4xl">{t("orders_title")}</h1>
      {count === 0 ? (
        <OrdersEmpty language={language} />
      ) : orders.length === 0 ? (
        <EmptyState
          title={t("orders_beyond")}
          action={
            <Link href={here} className={buttonVariants()}>
              {t("orders_first")}
            </Link>
          }
        />
      ) : (
        <>
          <p className="mt-2 text-soft">{t("orders_count", { count })}</p>
          <OrderList language={language} orders={orders} />
          <div className="mt-8">
            <Pagination
              page={page}
              pages={Math.ceil(count / ORDERS_PER_PAGE)}
              hrefOf={(one) => (one === 1 ? here : `${here}?page=${one}`)}
              labels={{
                navigation: say("pagination.label"),
                previous: say("pagination.previous"),
                next: say("pagination.next"),
                page: (one) => say("pagination.page", { page: one }),
                status: (one, pages) => say("pagination.status", { page: one, pages }),
              }}
            />
          </div>
        </>
      )}
    </>
  )
}
