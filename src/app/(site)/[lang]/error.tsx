"use client"

import { useParams } from "next/navigation"
import { useEffect } from "react"
import { Button } from "../_components/ui/button"
import { errors } from "../_i18n/errors"
import { languageOf, translator } from "../_lib/i18n"

/** What a page says when it could not be rendered; the frame around it stays. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  const { lang } = useParams<{ lang?: string }>()
  const t = translator(languageOf(lang ?? "fr"), errors)
  useEffect(() => {
    document.title = `${t("error.title")} · Sugu`
  }, [t])
  return (
    <div role="alert" className="frame max-w-prose py-20 text-center sm:py-32">
      <h1 className="text-3xl sm:text-4xl">{t("error.title")}</h1>
      <p className="mt-4 text-soft">{t("error.body")}</p>
      <Button className="mt-8" onClick={reset}>
        {t("error.retry")}
      </Button>
      {error.digest ? (
        <p className="mt-8 text-sm text-soft">{t("error.reference", { digest: error.digest })}</p>
      ) : null}
    </div>
  )
}
