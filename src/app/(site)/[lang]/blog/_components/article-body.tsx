import { RichText, type JSXConvertersFunction } from "@payloadcms/richtext-lexical/react"
import Image from "next/image"
import Link from "next/link"
import { pathTo, type Language } from "@/lib/paths"
import type { Media, Post } from "@/cms/payload-types"
import { pictureOf } from "../../../_lib/blog-picture"
import { safeHref } from "../../../_lib/blog-text"

/** What the editor wrote, as HTML made on the server; no script of its own. */
export function ArticleBody({
  content,
  language,
}: {
  content: Post["content"]
  language: Language
}) {
  return <RichText data={content} converters={convertersFor(language)} className="prose mx-auto" />
}

function convertersFor(language: Language): JSXConvertersFunction {
  return ({ defaultConverters }) => ({
    ...defaultConverters,
    link: ({ node, nodesToJSX }) => {
      const children = nodesToJSX({ nodes: node.children })
      const { linkType, doc, url, newTab } = node.fields
      const href =
        linkType === "internal" ? articlePath(language, doc?.value) : safeHref(url ?? undefined)
      if (!href) return <>{children}</>
      if (href.startsWith("/")) {
        return (
          <Link href={href} prefetch={false}>
            {children}
          </Link>
        )
      }
      return (
        <a href={href} rel="noopener noreferrer" {...(newTab ? { target: "_blank" } : {})}>
          {children}
        </a>
      )
    },
    upload: ({ node }) => {
      // The editor offers no other collection than media to choose from.
      const value = node.value as string | Media
      const caption: unknown = node.fields?.caption
      const picture = pictureOf(value)
      if (!picture) return typeof value === "string" ? null : <FileLink file={value} />
      return (
        <figure className="-mx-4 !mt-8 sm:mx-0">
          <Image
            src={picture.src}
            alt={picture.alt}
            width={picture.width}
            height={picture.height}
            sizes="(min-width: 704px) 672px, 100vw"
            className="bg-sunken sm:rounded-lg"
          />
          {typeof caption === "string" && caption !== "" ? (
            <figcaption className="mt-2 px-4 text-sm text-soft sm:px-0">{caption}</figcaption>
          ) : null}
        </figure>
      )
    },
  })
}

function FileLink({ file }: { file: Media }) {
  const href = safeHref(file.url)
  return href ? (
    <p>
      <a href={href}>{file.alt || file.filename}</a>
    </p>
  ) : null
}

function articlePath(language: Language, value: unknown): string | undefined {
  const slug = value && typeof value === "object" && "slug" in value ? value.slug : undefined
  return typeof slug === "string" ? pathTo(language, "article", { slug }) : undefined
}
