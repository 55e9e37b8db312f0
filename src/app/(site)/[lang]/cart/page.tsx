import type { Metadata } from "next"
import Link from "next/link"
import { pathTo } from "@/lib/paths"
import { buttonVariants } from "../../_components/ui/button"
import { EmptyState } from "../../_components/ui/empty-state"
import { cart as messages } from "../../_i18n/cart"
import { readCart } from "../../_lib/cart"
import { cartView } from "../../_lib/cart-view"
import { languageOf, translator } from "../../_lib/i18n"
import { pageMetadata } from "../../_lib/seo"
import { CartForms } from "./_components/cart-forms"

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang)
  const t = translator(language, messages)
  return pageMetadata({ language, page: "cart", title: t("title"), noIndex: true })
}

export default async function CartPage({ params }: Props) {
  const language = languageOf((await params).lang)
  const t = translator(language, messages)
  const cart = await readCart()
  const view = cart ? await cartView(cart, language) : null
  return (
    <div className="frame py-8 sm:py-12">
      <h1 className="text-3xl sm:text-4xl">{t("title")}</h1>
      <CartForms
        language={language}
        cart={view}
        empty={
          <EmptyState
            title={t("empty_title")}
            action={
              <Link href={pathTo(language, "shop")} className={buttonVariants()}>
                {t("empty_action")}
              </Link>
            }
          >
            {t("empty_body")}
          </EmptyState>
        }
      />
    </div>
  )
}
