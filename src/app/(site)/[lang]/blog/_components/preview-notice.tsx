import { Eye } from "lucide-react"
import { pathTo, type Language } from "@/lib/paths"
import { buttonVariants } from "../../../_components/ui/button"
import { blog } from "../../../_i18n/blog"
import { translator } from "../../../_lib/i18n"

/** Says that a draft is shown, and leads back to what the public sees. */
export function PreviewNotice({ language, slug }: { language: Language; slug: string }) {
  const t = translator(language, blog)
  const to = pathTo(language, "article", { slug })
  return (
    <div role="status" className="border-b border-line bg-warning-soft">
      <div className="frame flex flex-wrap items-center justify-between gap-3 py-2 text-warning">
        <p className="flex items-center gap-2">
          <Eye aria-hidden className="size-5" strokeWidth={1.5} />
          {t("preview.notice")}
        </p>
        <a
          href={`/cms/preview?${new URLSearchParams({ to, leave: "1" })}`}
          className={buttonVariants({ variant: "outline" })}
        >
          {t("preview.exit")}
        </a>
      </div>
    </div>
  )
}
