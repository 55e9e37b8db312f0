import type { CollectionBeforeChangeHook, CollectionConfig } from "payload"
import { publishedOrSignedIn } from "../access/published"
import { signedIn } from "../access/roles"
import { articleEditor } from "../editor"
import { slugField } from "../fields/slug"
import { env } from "../env"
import { pathTo, type Language } from "../paths"

/** An article without a date is dated by its publication. */
const dateOnPublication: CollectionBeforeChangeHook = ({ data }) =>
  data._status === "published" && !data.publishedAt
    ? { ...data, publishedAt: new Date().toISOString() }
    : data

/**
 * Articles of the blog. French is the language every article has; an article is English,
 * too, once its title, summary and text exist in English (see `isTranslated` of the blog).
 */
export const Posts: CollectionConfig = {
  slug: "posts",
  labels: {
    singular: { fr: "Article", en: "Article" },
    plural: { fr: "Articles", en: "Articles" },
  },
  admin: {
    group: { fr: "Contenu", en: "Content" },
    useAsTitle: "title",
    defaultColumns: ["title", "_status", "publishedAt", "author"],
    listSearchableFields: ["title", "slug", "author"],
    preview: ({ slug }, { locale }) => {
      const language: Language = locale === "en" ? "en" : "fr"
      return typeof slug === "string" && slug !== ""
        ? `${env.webUrl}/cms/preview?to=${encodeURIComponent(pathTo(language, "article", { slug }))}`
        : null
    },
  },
  access: {
    read: publishedOrSignedIn,
    readVersions: signedIn,
    create: signedIn,
    update: signedIn,
    delete: signedIn,
  },
  defaultSort: "-publishedAt",
  versions: {
    maxPerDoc: 50,
    drafts: { autosave: { interval: 2000 } },
  },
  hooks: { beforeChange: [dateOnPublication] },
  fields: [
    {
      name: "title",
      type: "text",
      localized: true,
      required: true,
      maxLength: 140,
      label: { fr: "Titre", en: "Title" },
    },
    {
      name: "excerpt",
      type: "textarea",
      localized: true,
      required: true,
      maxLength: 320,
      label: { fr: "Chapeau", en: "Summary" },
      admin: {
        description: {
          fr: "Une ou deux phrases : la liste du blog, les moteurs de recherche et les partages les montrent.",
          en: "One or two sentences: shown by the blog's list, search engines and shared links.",
        },
      },
    },
    {
      name: "cover",
      type: "upload",
      relationTo: "media",
      required: true,
      label: { fr: "Image de couverture", en: "Cover picture" },
      filterOptions: { mimeType: { contains: "image/" } },
    },
    {
      name: "content",
      type: "richText",
      localized: true,
      required: true,
      label: { fr: "Texte", en: "Text" },
      editor: articleEditor,
    },
    slugField({ collection: "posts", from: "title" }),
    {
      name: "publishedAt",
      type: "date",
      index: true,
      label: { fr: "Date de publication", en: "Publication date" },
      admin: {
        position: "sidebar",
        date: {
          pickerAppearance: "dayAndTime",
          displayFormat: "d MMM yyyy, HH:mm",
          timeFormat: "HH:mm",
          timeIntervals: 15,
        },
        description: {
          fr: "Dans le futur : l’article reste caché jusque-là.",
          en: "In the future: the article stays hidden until then.",
        },
      },
    },
    {
      name: "author",
      type: "text",
      required: true,
      maxLength: 120,
      label: { fr: "Signature", en: "By-line" },
      defaultValue: ({ user }: { user?: { name?: string } | null }) => user?.name,
      admin: { position: "sidebar" },
    },
    {
      name: "tags",
      type: "relationship",
      relationTo: "tags",
      hasMany: true,
      label: { fr: "Thèmes", en: "Tags" },
      admin: { position: "sidebar" },
    },
  ],
}
