import { ShoppingBag } from "lucide-react"
import Link from "next/link"
import { Suspense } from "react"
import { pathTo, type Language } from "@/lib/paths"
import { common } from "../../_i18n/common"
import { cartQuantity } from "../../_lib/cart-count"
import { translator } from "../../_lib/i18n"

const LINK =
  "relative grid size-11 place-items-center rounded-full text-ink transition-colors hover:bg-sunken"

/** The way to the basket with the number of pieces in it; the page does not wait for the number. */
export function CartLink({ language }: { language: Language }) {
  const t = translator(language, common)
  const empty = (
    <Link
      href={pathTo(language, "cart")}
      prefetch={false}
      aria-label={t("nav.cart")}
      className={LINK}
    >
      <ShoppingBag aria-hidden className="size-6" strokeWidth={1.5} />
    </Link>
  )
  return (
    <Suspense fallback={empty}>
      <CountedLink language={language} />
    </Suspense>
  )
}

async function CountedLink({ language }: { language: Language }) {
  const t = translator(language, common)
  const count = await cartQuantity()
  return (
    <Link
      data-aside
      href={pathTo(language, "cart")}
      prefetch={false}
      aria-label={count > 0 ? t("nav.cartCount", { count }) : t("nav.cart")}
      className={LINK}
    >
      <ShoppingBag aria-hidden className="size-6" strokeWidth={1.5} />
      {count > 0 ? (
        <span
          data-testid="cart-count"
          className="absolute right-0 top-0 grid min-w-5 place-items-center rounded-full bg-accent-fill px-1 text-xs font-semibold leading-5 text-on-accent"
        >
          {count > 99 ? "99+" : count}
        </span>
      ) : null}
    </Link>
  )
}
