import Link from "next/link"
import { pathTo, type Language } from "@/lib/paths"
import { buttonVariants } from "../../../_components/ui/button"
import { EmptyState } from "../../../_components/ui/empty-state"
import { account as messages } from "../../../_i18n/account"
import { translator } from "../../../_lib/i18n"

/** A customer's list of orders before the first one. */
export function OrdersEmpty({ language }: { language: Language }) {
  const t = translator(language, messages)
  return (
    <EmptyState
      title={t("orders_empty")}
      action={
        <Link href={pathTo(language, "shop")} className={buttonVariants()}>
          {t("shop")}
        </Link>
      }
    >
      {t("orders_empty_body")}
    </EmptyState>
  )
}
