"use client"

import Link from "next/link"
import { useParams } from "next/navigation"
import { pathTo } from "@/lib/paths"
import { buttonVariants } from "../../../_components/ui/button"
import { EmptyState } from "../../../_components/ui/empty-state"
import { order as messages } from "../../../_i18n/order"
import { languageOf, translator } from "../../../_lib/i18n"

/** Says the same for a wrong, an expired and a foreign link, and how to get a good one. */
export function OrderNotFound() {
  // Next gives a `not-found` file no parameters.
  const { lang } = useParams<{ lang?: string }>()
  const language = languageOf(lang ?? "fr")
  const t = translator(language, messages)
  return (
    <EmptyState
      title={
        <span role="heading" aria-level={1}>
          {t("missing_title")}
        </span>
      }
      action={
        <Link
          href={pathTo(language, "accountOrders")}
          prefetch={false}
          className={buttonVariants()}
        >
          {t("missing_action")}
        </Link>
      }
    >
      <p>{t("missing_body")}</p>
      <p className="mt-4">{t("missing_account")}</p>
      <p className="mt-4">{t("missing_guest")}</p>
    </EmptyState>
  )
}
