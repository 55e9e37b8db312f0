"use client"

import Link from "next/link"
import { useParams } from "next/navigation"
import { pathTo } from "@/lib/paths"
import { errors } from "../../_i18n/errors"
import { languageOf, translator } from "../../_lib/i18n"
import { buttonVariants } from "../ui/button"

/** Next gives a `not-found` file no parameters, so the language is read on the client side of the tree. */
export function NotFoundMessage() {
  const { lang } = useParams<{ lang?: string }>()
  const language = languageOf(lang ?? "fr")
  const t = translator(language, errors)
  return (
    <div className="frame max-w-prose py-20 text-center sm:py-32">
      <p aria-hidden className="font-display text-7xl text-accent">
        404
      </p>
      <h1 className="mt-6 text-3xl sm:text-4xl">{t("notFound.title")}</h1>
      <p className="mt-4 text-soft">{t("notFound.body")}</p>
      <Link href={pathTo(language, "shop")} className={`mt-8 ${buttonVariants()}`}>
        {t("notFound.action")}
      </Link>
    </div>
  )
}
