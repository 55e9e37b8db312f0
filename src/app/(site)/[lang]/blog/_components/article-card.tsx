import Image from "next/image"
import Link from "next/link"
import { pathTo, type Language } from "@/lib/paths"
import type { ArticleCard as Card } from "../../../_lib/blog"
import { formatDate } from "../../../_lib/format"

/** One article of a list: the whole card leads to it. */
export function ArticleCard({
  article,
  language,
  priority = false,
  heading: Heading = "h2",
}: {
  article: Card
  language: Language
  /** Seen without scrolling: its picture is fetched first. */
  priority?: boolean
  heading?: "h2" | "h3"
}) {
  const { slug, title, excerpt, publishedAt, cover, tags } = article
  return (
    <article className="group relative flex h-full flex-col">
      <div className="relative aspect-[8/5] overflow-hidden rounded-lg bg-sunken">
        {cover ? (
          <Image
            src={cover.src}
            alt=""
            fill
            sizes="(min-width: 1280px) 392px, (min-width: 1024px) 31vw, (min-width: 640px) 46vw, 92vw"
            preload={priority}
            className="object-cover transition-opacity group-hover:opacity-90"
          />
        ) : null}
      </div>
      <p className="mt-4 flex flex-wrap gap-x-3 text-sm text-soft">
        <time dateTime={publishedAt}>{formatDate(publishedAt, language)}</time>
        {tags[0] ? <span>{tags[0].name}</span> : null}
      </p>
      <Heading className="mt-1.5 text-xl sm:text-2xl">
        <Link
          href={pathTo(language, "article", { slug })}
          prefetch={false}
          className="underline-offset-4 after:absolute after:inset-0 after:rounded-lg group-hover:underline"
        >
          {title}
        </Link>
      </Heading>
      <p className="mt-2 line-clamp-3 text-soft">{excerpt}</p>
    </article>
  )
}
