/** Reads the articles, tags and pictures of the demo shop from `data/`. */
import fs from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import type { Picture } from "./pictures/draw.js"
import { curlyApostrophes, frenchSpacing } from "../../src/cms/lib/typography"

const DATA = path.join(path.dirname(fileURLToPath(import.meta.url)), "data")

type Both = { fr: string; en: string }

/** A picture to draw, by the name of its file without ending. */
export type PictureEntry = Picture & { alt: Both }

export type TagEntry = { slug: string; name: Both }

/** What one language of an article says; `body` is Markdown. */
export type ArticleText = { title: string; excerpt: string; body: string }

export type ArticleEntry = {
  slug: string
  author: string
  /** Days between the publication and the day of the seed. */
  daysAgo: number
  cover: string
  tags: string[]
  fr: ArticleText
  /** Absent where the article exists in French only. */
  en?: ArticleText
}

type IndexEntry = Pick<ArticleEntry, "slug" | "author" | "daysAgo" | "cover" | "tags">

function readJson<T>(name: string): T {
  return JSON.parse(fs.readFileSync(path.join(DATA, name), "utf8")) as T
}

/**
 * Splits a file into its head (`title:` and `excerpt:` lines between two `---`) and body.
 *
 * @throws when one of both lines is missing
 */
export function parseArticle(source: string, file: string): ArticleText {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source)
  const head = new Map(
    match?.[1]?.split("\n").map((line) => {
      const colon = line.indexOf(":")
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const
    })
  )
  const title = head.get("title")
  const excerpt = head.get("excerpt")
  const body = match?.[2]?.trim()
  if (!title || !excerpt || !body) throw new Error(`${file}: title, excerpt or text is missing`)
  return { title, excerpt, body }
}

function readText(slug: string, language: "fr" | "en"): ArticleText | undefined {
  const file = path.join(DATA, "articles", `${slug}.${language}.md`)
  if (!fs.existsSync(file)) return undefined
  const source = fs.readFileSync(file, "utf8")
  return parseArticle(language === "fr" ? frenchSpacing(source) : curlyApostrophes(source), file)
}

export function readArticles(): ArticleEntry[] {
  return readJson<IndexEntry[]>("articles.json").map((entry) => {
    const fr = readText(entry.slug, "fr")
    if (!fr) throw new Error(`${entry.slug}: every article has a French text`)
    const en = readText(entry.slug, "en")
    return { ...entry, fr, ...(en ? { en } : {}) }
  })
}

export const readTags = () => readJson<TagEntry[]>("tags.json")
export const readPictures = () => readJson<Record<string, PictureEntry>>("pictures.json")
