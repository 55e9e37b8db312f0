import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { pathTo } from "@/lib/paths"
import { Breadcrumb } from "../../../../../_components/ui/breadcrumb"
import { account as messages } from "../../../../../_i18n/account"
import { common } from "../../../../../_i18n/common"
import { requireCustomer } from "../../../../../_lib/customer-guard"
import { languageOf, translator } from "../../../../../_lib/i18n"
import { fetchOwnOrder } from "../../../../../_lib/order"
import { OrderDetails } from "../../../../orders/_components/order-details"

type Props = { params: Promise<{ lang: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(languageOf((await params).lang), messages)
  return { title: t("orders_title"), robots: { index: false, follow: false } }
}

/** One of the customer's own orders; another customer's answers like one that does not exist. */
export default async function AccountOrderPage({ params }: Props) {
  const { lang, id } = await params
  const language = languageOf(lang)
  const t = translator(language, messages)
  const { token } = await requireCustomer(language, pathTo(language, "accountOrder", { id }))
  const order = await fetchOwnOrder(token, id)
  if (!order) notFound()
  return (
    <>
      <Breadcrumb
        label={translator(language, common)("nav.breadcrumb")}
        className="print:hidden"
        crumbs={[
          { label: t("back_to_orders"), href: pathTo(language, "accountOrders") },
          { label: t("order_number", { number: String(order.display_id ?? "") }) },
        ]}
      />
      <OrderDetails language={language} order={order} />
    </>
  )
}
