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

/**
 * The address of a document: one for both languages, so that switching language keeps the
 * page. Left empty it is made from another field, numbered when another document has it;
 * once set it stays, whatever becomes of the title, because addresses are shared and
 * indexed. The unique index of the table is the guarantee.
 */
export function slugField({ collection, from }: SlugOptions): TextField {
  const fill: FieldHook = async ({ value, data, originalDoc, req }) => {
    if (typeof value === "string" && value.trim() !== "") return slugify(value)
    if (originalDoc?.slug) return originalDoc.slug as string
    const source: unknown = data?.[from]
    const base = typeof source === "string" ? slugify(source) : ""
    if (base === "") return value
    for (let number = 1; number <= VARIANTS; number++) {
      const candidate = number === 1 ? base : `${base}-${number}`
      const { totalDocs } = await req.payload.count({
        collection,
        where: { slug: { equals: candidate } },
        overrideAccess: true,
        req,
      })
      if (totalDocs === 0) return candidate
    }
    return value
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
