import { Search } from "lucide-react"
import { pathTo, type Language } from "@/lib/paths"
import { common } from "../../_i18n/common"
import { cn } from "../../_lib/cn"
import { translator } from "../../_lib/i18n"

/** Search as a plain GET form: it works before and without JavaScript. */
export function SearchForm({
  language,
  id,
  className,
}: {
  language: Language
  id: string
  className?: string
}) {
  const t = translator(language, common)
  return (
    <form
      role="search"
      aria-label={t("search.label")}
      action={pathTo(language, "shop")}
      method="get"
      className={cn("relative", className)}
    >
      <label htmlFor={id} className="sr-only">
        {t("search.label")}
      </label>
      <input
        id={id}
        name="q"
        type="search"
        enterKeyHint="search"
        maxLength={100}
        placeholder={t("search.placeholder")}
        className="min-h-touch w-full rounded-full border border-line-strong bg-raised py-2 pl-4 pr-12 text-base placeholder:text-soft"
      />
      <button
        type="submit"
        className="absolute right-0 top-0 grid size-11 place-items-center rounded-full text-ink hover:text-accent"
      >
        <Search aria-hidden className="size-5" />
        <span className="sr-only">{t("search.submit")}</span>
      </button>
    </form>
  )
}
