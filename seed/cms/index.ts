/**
 * The demo shop's articles and the accounts of its editor and administrator:
 * `npm run payload -- run seed/cms/index.ts`, once Payload's migrations have run.
 *
 * What exists already, by e-mail address, file name or slug, is left as it is: a second run
 * changes nothing. An article comes into being in one transaction, with both its languages.
 */
import { getPayload, type Payload } from "payload"
import { env } from "../../src/cms/env"
import { ensureUser } from "../../src/cms/lib/ensure-user"
import { inTransaction } from "../../src/cms/lib/transaction"
import { readArticles, readPictures, readTags, type ArticleEntry } from "./articles.js"
import { contentOf, editorOf } from "./lexical.js"
import { drawPicture } from "./pictures/draw.js"

const DAY = 24 * 60 * 60 * 1000
/** Articles appear in the morning, before the shop's day. */
const HOUR_OF_PUBLICATION = 7

async function seedAccounts(payload: Payload): Promise<number> {
  const accounts = [
    { name: "Administration", email: env.ADMIN_EMAIL, password: env.ADMIN_PASSWORD, role: "admin" },
    {
      name: "La rédaction",
      email: env.EDITOR_EMAIL,
      password: env.EDITOR_PASSWORD,
      role: "editor",
    },
  ] as const
  let made = 0
  for (const { name, email, password, role } of accounts) {
    if (!password) {
      payload.logger.warn(`cms: no password for ${email}, the account is not made`)
      continue
    }
    if (await ensureUser(payload, { name, email, password, roles: [role] })) made++
  }
  return made
}

/** @returns the id of each picture by name, and how many were uploaded now */
async function seedPictures(payload: Payload) {
  const ids = new Map<string, string>()
  let made = 0
  for (const [name, { alt, ...picture }] of Object.entries(readPictures())) {
    const filename = `${name}.webp`
    const found = await payload.find({
      collection: "media",
      where: { filename: { equals: filename } },
      limit: 1,
      depth: 0,
      select: {},
      overrideAccess: true,
    })
    const known = found.docs[0]?.id
    if (known) {
      ids.set(name, known)
      continue
    }
    const data = await drawPicture(picture)
    const id = await inTransaction(payload, async (req) => {
      const media = await payload.create({
        collection: "media",
        locale: "fr",
        data: { alt: alt.fr },
        file: { data, name: filename, mimetype: "image/webp", size: data.byteLength },
        // The folder may hold the files of a database that is gone.
        overwriteExistingFiles: true,
        overrideAccess: true,
        req,
      })
      await payload.update({
        collection: "media",
        id: media.id,
        locale: "en",
        data: { alt: alt.en },
        overrideAccess: true,
        req,
      })
      return media.id
    })
    ids.set(name, id)
    made++
  }
  return { ids, made }
}

/** @returns the id of each tag by slug, and how many were made now */
async function seedTags(payload: Payload) {
  const ids = new Map<string, string>()
  let made = 0
  for (const { slug, name } of readTags()) {
    const found = await payload.find({
      collection: "tags",
      where: { slug: { equals: slug } },
      limit: 1,
      depth: 0,
      select: {},
      overrideAccess: true,
    })
    const known = found.docs[0]?.id
    if (known) {
      ids.set(slug, known)
      continue
    }
    const id = await inTransaction(payload, async (req) => {
      const tag = await payload.create({
        collection: "tags",
        locale: "fr",
        data: { slug, name: name.fr },
        overrideAccess: true,
        req,
      })
      await payload.update({
        collection: "tags",
        id: tag.id,
        locale: "en",
        data: { name: name.en },
        overrideAccess: true,
        req,
      })
      return tag.id
    })
    ids.set(slug, id)
    made++
  }
  return { ids, made }
}

function idOf(ids: Map<string, string>, name: string, article: ArticleEntry): string {
  const id = ids.get(name)
  if (!id) throw new Error(`${article.slug}: "${name}" is not in the data`)
  return id
}

async function seedArticles(
  payload: Payload,
  pictures: Map<string, string>,
  tags: Map<string, string>,
  today: Date
): Promise<number> {
  const editorConfig = await editorOf(payload.config)
  let made = 0
  for (const article of readArticles()) {
    const { totalDocs } = await payload.count({
      collection: "posts",
      where: { slug: { equals: article.slug } },
      overrideAccess: true,
    })
    if (totalDocs > 0) continue
    const textIn = (language: "fr" | "en") => {
      const text = article[language]
      if (!text) return undefined
      const { title, excerpt, body } = text
      const content = contentOf(body, editorConfig, (name) => idOf(pictures, name, article))
      return { title, excerpt, content }
    }
    const french = textIn("fr")
    const english = textIn("en")
    if (!french) continue
    await inTransaction(payload, async (req) => {
      const post = await payload.create({
        collection: "posts",
        locale: "fr",
        data: {
          ...french,
          slug: article.slug,
          author: article.author,
          cover: idOf(pictures, article.cover, article),
          tags: article.tags.map((tag) => idOf(tags, tag, article)),
          publishedAt: new Date(today.getTime() - article.daysAgo * DAY).toISOString(),
          _status: "published",
        },
        overrideAccess: true,
        req,
      })
      if (!english) return
      await payload.update({
        collection: "posts",
        id: post.id,
        locale: "en",
        data: { ...english, _status: "published" },
        overrideAccess: true,
        req,
      })
    })
    made++
  }
  return made
}

// By its URL, because only then does the TypeScript loader take a file beside a package.json
// without "type" for an ES module.
const { default: config } = (await import(
  new URL("../../payload.config.ts", import.meta.url).href
)) as typeof import("../../payload.config")
const payload = await getPayload({ config })
const today = new Date()
today.setUTCHours(HOUR_OF_PUBLICATION, 0, 0, 0)
const accounts = await seedAccounts(payload)
const tags = await seedTags(payload)
const pictures = await seedPictures(payload)
const articles = await seedArticles(payload, pictures.ids, tags.ids, today)
payload.logger.info(
  `cms: ${accounts} accounts, ${tags.made} tags, ${pictures.made} pictures and ${articles} articles made`
)
await payload.destroy()
