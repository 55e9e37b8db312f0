import type { Metadata } from "next"
import Link from "next/link"
import { redirect } from "next/navigation"
import { pathTo } from "@/lib/paths"
import { buttonVariants } from "../../_components/ui/button"
import { EmptyState } from "../../_components/ui/empty-state"
import { checkout as messages } from "../../_i18n/checkout"
import { readCart } from "../../_lib/cart"
import { cartView } from "../../_lib/cart-view"
import { checkoutOffer, reviewMark } from "../../_lib/checkout-offer"
import { openingValues } from "../../_lib/checkout-values"
import { currentCustomer } from "../../_lib/customer-session"
import { languageOf, translator } from "../../_lib/i18n"
import { signedOrderPath } from "../../_lib/order-address"
import { lastOrder } from "../../_lib/order-cookie"
import { currentRegion } from "../../_lib/region"
import { pageMetadata } from "../../_lib/seo"
import { CheckoutForm } from "./_components/checkout-form"

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang)
  const t = translator(language, messages)
  return pageMetadata({ language, page: "checkout", title: t("title"), noIndex: true })
}

export default async function CheckoutPage({ params }: Props) {
  const language = languageOf((await params).lang)
  const t = translator(language, messages)
  const cart = await readCart()
  if (!cart?.items?.length) {
    const placed = await lastOrder()
    if (!placed) redirect(pathTo(language, "cart"))
    return (
      <EmptyState
        title={t("already_title")}
        action={
          <Link href={signedOrderPath(placed, language)} className={buttonVariants()}>
            {t("already_action")}
          </Link>
        }
      >
        {t("already_body")}
      </EmptyState>
    )
  }
  const [view, offer, customer, region] = await Promise.all([
    cartView(cart, language),
    checkoutOffer(cart, language),
    currentCustomer(),
    currentRegion(),
  ])
  const onlyProvider = offer.paymentProviders.length === 1 ? offer.paymentProviders[0] : undefined
  return (
    <div className="frame py-8 sm:py-12">
      <h1 className="text-3xl sm:text-4xl">{t("title")}</h1>
      <CheckoutForm
        language={language}
        cart={view}
        offer={offer}
        review={reviewMark(cart)}
        opening={openingValues(cart, customer, region.country, onlyProvider ?? "")}
        customer={
          customer
            ? {
                email: customer.email,
                addresses: customer.addresses.map((address) => ({
                  id: address.id,
                  lines: [
                    [address.first_name, address.last_name],
                    [address.address_1, address.address_2],
                    [address.city],
                  ].flatMap((parts) => parts.filter(Boolean).join(", ") || []),
                })),
              }
            : null
        }
      />
    </div>
  )
}
