import type { CollectionSlug, FieldHook, TextField } from "payload"
import { SLUG_PATTERN, slugify } from "../lib/slugify"

type SlugOptions = {
  /** The collection, for the look-up of slugs already taken. */
  collection: CollectionSlug
  /** The text field that an empty slug is made from. */
  from: string
}

/** How many numbered variants of a slug are tried before the writer is asked to choose one. */
const VARIANTS = 50

type FillArgs = Parameters<FieldHook>[0]

const textOf = (value: unknown) => (typeof value === "string" ? value : "")

/** Whether a slug is what a title makes, with or without a number behind it. */
function isMadeFrom(slug: string, title: string): boolean {
  const base = slugify(title)
  return base !== "" && (slug === base || new RegExp(`^${base}-\\d+$`).test(slug))
}

/**
 * Whether the title may still take the address along: it was made from the title, and no
 * reader can know it yet. A draft is saved while its title is being typed.
 */
async function mayFollow({ originalDoc, req }: FillArgs, { collection, from }: SlugOptions) {
  if (!req.payload.collections[collection]?.config.versions?.drafts) return false
  const { localization } = req.payload.config
  const elsewhere = localization && req.locale && req.locale !== localization.defaultLocale
  if (elsewhere || !isMadeFrom(textOf(originalDoc?.slug), textOf(originalDoc?.[from]))) return false
  const { totalDocs } = await req.payload.count({
    collection,
    where: {
      and: [{ id: { equals: originalDoc?.id as string } }, { _status: { equals: "draft" } }],
    },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

async function freeSlug(base: string, { originalDoc, req }: FillArgs, { collection }: SlugOptions) {
  for (let number = 1; number <= VARIANTS; number++) {
    const candidate = number === 1 ? base : `${base}-${number}`
    const others = originalDoc?.id ? [{ id: { not_equals: originalDoc.id as string } }] : []
    const { totalDocs } = await req.payload.count({
      collection,
      where: { and: [{ slug: { equals: candidate } }, ...others] },
      overrideAccess: true,
      req,
    })
    if (totalDocs === 0) return candidate
  }
  return undefined
}

/**
 * The address of a document: one for both languages, so that switching language keeps the
 * page. Left empty it is made from another field, numbered when another document has it.
 * It follows that field until the document is published or a person has chosen another;
 * from then on it stays, because addresses are shared and indexed. The unique index of the
 * table is the guarantee.
 */
export function slugField(options: SlugOptions): TextField {
  const fill: FieldHook = async (args) => {
    const { value, data, originalDoc } = args
    const typed = slugify(textOf(value))
    const kept = textOf(originalDoc?.slug)
    if (typed !== "" && typed !== kept) return typed
    const base = slugify(textOf(data?.[options.from]))
    if (kept !== "" && (base === "" || isMadeFrom(kept, base))) return kept
    if (kept !== "" && !(await mayFollow(args, options))) return kept
    return base === "" ? value : ((await freeSlug(base, args, options)) ?? value)
  }

  return {
    name: "slug",
    type: "text",
    label: { fr: "Adresse (slug)", en: "Address (slug)" },
    required: true,
    unique: true,
    index: true,
    maxLength: 96,
    admin: {
      position: "sidebar",
      description: {
        fr: "Laissez vide : elle est tirée du titre. La changer après publication casse les liens déjà partagés.",
        en: "Leave empty: it is made from the title. Changing it after publication breaks links already shared.",
      },
    },
    hooks: { beforeValidate: [fill] },
    validate: (value, { req }) => {
      if (typeof value === "string" && SLUG_PATTERN.test(value)) return true
      return req.i18n?.language === "en"
        ? "Write lower-case letters, digits and hyphens, such as wax-history."
        : "Écrivez des minuscules, des chiffres et des tirets, par exemple histoire-du-wax."
    },
  }
}
