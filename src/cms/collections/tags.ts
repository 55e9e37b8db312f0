import type { CollectionConfig } from "payload"
import { anyone, signedIn } from "../access/roles"
import { slugField } from "../fields/slug"

/** Themes that readers filter the blog by. */
export const Tags: CollectionConfig = {
  slug: "tags",
  labels: {
    singular: { fr: "Thème", en: "Tag" },
    plural: { fr: "Thèmes", en: "Tags" },
  },
  admin: {
    group: { fr: "Contenu", en: "Content" },
    useAsTitle: "name",
    defaultColumns: ["name", "slug", "updatedAt"],
  },
  access: { read: anyone, create: signedIn, update: signedIn, delete: signedIn },
  defaultPopulate: { name: true, slug: true },
  fields: [
    {
      name: "name",
      type: "text",
      localized: true,
      required: true,
      maxLength: 60,
      label: { fr: "Nom", en: "Name" },
    },
    slugField({ collection: "tags", from: "name" }),
  ],
}
