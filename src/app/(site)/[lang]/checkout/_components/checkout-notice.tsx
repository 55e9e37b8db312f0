import Link from "next/link"
import { pathTo, type Language } from "@/lib/paths"
import { Alert } from "../../../_components/ui/alert"
import { checkout as messages } from "../../../_i18n/checkout"
import type { CheckoutNotice as Notice } from "../../../_lib/checkout-state"
import { translator } from "../../../_lib/i18n"

/** Why the form came back; with errors, a link to each field. */
export function CheckoutNotice({
  language,
  notice,
  errors,
}: {
  language: Language
  notice: Notice
  errors: Record<string, string>
}) {
  const t = translator(language, messages)
  const calm = notice === "changed" || notice === "unknown" || notice === "busy"
  return (
    <div data-notice tabIndex={-1} className="outline-none">
      <Alert tone={calm ? "warning" : "danger"} title={t(`notice_${notice}`)} live="assertive">
        {notice === "fields" ? (
          <ul className="list-disc space-y-1 pl-5">
            {Object.entries(errors).map(([field, sentence]) => (
              <li key={field}>
                <a href={`#${field}`} className="underline underline-offset-4">
                  {sentence}
                </a>
              </li>
            ))}
          </ul>
        ) : notice === "stock" || notice === "failed" ? (
          <Link href={pathTo(language, "cart")} className="underline underline-offset-4">
            {t("open_cart")}
          </Link>
        ) : null}
      </Alert>
    </div>
  )
}
