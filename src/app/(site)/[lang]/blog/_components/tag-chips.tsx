import Link from "next/link"
import { pathTo, type Language } from "@/lib/paths"
import { blog } from "../../../_i18n/blog"
import type { BlogTag } from "../../../_lib/blog"
import { blogQueryString } from "../../../_lib/blog-query"
import { cn } from "../../../_lib/cn"
import { translator } from "../../../_lib/i18n"

/** The tags in use, one row that scrolls on a phone; nothing when there are none. */
export function TagChips({
  language,
  tags,
  current,
}: {
  language: Language
  tags: BlogTag[]
  /** Slug of the chosen tag; empty for all. */
  current: string
}) {
  if (tags.length === 0) return null
  const t = translator(language, blog)
  const choices = [{ slug: "", name: t("tags.all") }, ...tags]
  return (
    <nav aria-label={t("tags.label")} className="-mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0">
      <ul className="flex gap-2 pb-1 sm:flex-wrap">
        {choices.map(({ slug, name }) => (
          <li key={slug}>
            <Link
              href={`${pathTo(language, "blog")}${blogQueryString({ tag: slug, page: 1 })}`}
              prefetch={false}
              aria-current={slug === current ? "page" : undefined}
              className={cn(
                "inline-flex min-h-touch items-center whitespace-nowrap rounded-full border px-4 text-sm",
                slug === current
                  ? "border-ink bg-ink text-on-ink"
                  : "border-line-strong hover:border-ink hover:bg-sunken"
              )}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
