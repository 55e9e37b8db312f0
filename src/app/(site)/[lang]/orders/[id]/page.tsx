import type { Metadata } from "next"
import { notFound, redirect } from "next/navigation"
import { pathTo } from "@/lib/paths"
import { order as messages } from "../../../_i18n/order"
import { sessionToken } from "../../../_lib/customer-session"
import { languageOf, translator } from "../../../_lib/i18n"
import { fetchOrder, fetchOwnOrder } from "../../../_lib/order"
import { orderLinkVerdict } from "../../../_lib/order-address"
import { lastOrder } from "../../../_lib/order-cookie"
import { OrderDetails } from "../_components/order-details"

type Props = {
  params: Promise<{ lang: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The address is a key: it stays out of search engines and of other sites' logs. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(languageOf((await params).lang), messages)
  return {
    title: t("progress"),
    robots: { index: false, follow: false },
    referrer: "same-origin",
  }
}

/** An order for whoever holds its signed link. */
export default async function OrderPage({ params, searchParams }: Props) {
  const [{ lang, id }, { s: signature }] = await Promise.all([params, searchParams])
  const language = languageOf(lang)
  if (orderLinkVerdict(id, signature) !== "valid") {
    // The owner needs no link: an old one still leads a signed-in customer to the order.
    const token = await sessionToken()
    const own = token ? await fetchOwnOrder(token, id).catch(() => null) : null
    if (own) redirect(pathTo(language, "accountOrder", { id }))
    notFound()
  }
  const [order, placed] = await Promise.all([fetchOrder(id), lastOrder()])
  if (!order) notFound()
  return <OrderDetails language={language} order={order} justPlaced={placed === id} />
}
