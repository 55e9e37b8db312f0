import fs from "node:fs"
import path from "node:path"
import type { CollectionConfig, UploadConfig } from "payload"
import { anyone, signedIn } from "../access/roles"
import { env } from "../env"

/** What an editor may upload. No SVG and no HTML: both can carry scripts onto our own address. */
export const MEDIA_TYPES = [
  "image/jpeg",
  "image/png",
  "image/webp",
  "image/avif",
  "image/gif",
  "application/pdf",
]

const FOLDER = path.resolve(env.SUGU_DATA_DIR, "media")

/** An address without a file is "not found"; Payload alone would call it its own failure (500). */
const refuseMissing: NonNullable<UploadConfig["handlers"]>[number] = (_req, { params }) => {
  if (fs.existsSync(path.join(FOLDER, path.basename(params.filename)))) return undefined
  return Response.json({ errors: [{ message: "Not Found" }] }, { status: 404 })
}

/** Pictures and documents of the content studio, served at `/cms/api/media/file/<name>`. */
export const Media: CollectionConfig = {
  slug: "media",
  labels: {
    singular: { fr: "Média", en: "Media file" },
    plural: { fr: "Médiathèque", en: "Media library" },
  },
  admin: {
    group: { fr: "Contenu", en: "Content" },
    useAsTitle: "filename",
    defaultColumns: ["filename", "alt", "mimeType", "updatedAt"],
  },
  access: {
    // A picture is meant for pages that anybody opens; what must stay private does not belong here.
    read: anyone,
    create: signedIn,
    update: signedIn,
    delete: signedIn,
  },
  defaultPopulate: {
    alt: true,
    url: true,
    width: true,
    height: true,
    mimeType: true,
    filename: true,
    // The address of a size is made from its file name.
    sizes: { share: { url: true, filename: true, width: true, height: true } },
  },
  upload: {
    staticDir: FOLDER,
    handlers: [refuseMissing],
    mimeTypes: MEDIA_TYPES,
    // Fetching an address given by a user from the server reaches what only the server may reach.
    pasteURL: false,
    // Re-encoding caps the size and drops what phones write into a picture, such as where it was taken.
    resizeOptions: { width: 2560, height: 2560, fit: "inside", withoutEnlargement: true },
    adminThumbnail: "thumbnail",
    imageSizes: [
      {
        name: "thumbnail",
        width: 400,
        height: 300,
        position: "centre",
        formatOptions: { format: "webp", options: { quality: 76 } },
      },
      {
        name: "card",
        width: 800,
        formatOptions: { format: "webp", options: { quality: 80 } },
      },
      {
        name: "wide",
        width: 1600,
        formatOptions: { format: "webp", options: { quality: 80 } },
      },
      {
        // Link previews of WhatsApp and Facebook: JPEG, because not all of them read WebP.
        name: "share",
        width: 1200,
        height: 630,
        position: "centre",
        formatOptions: { format: "jpeg", options: { quality: 82 } },
      },
    ],
    modifyResponseHeaders: ({ headers }) => {
      headers.set("X-Content-Type-Options", "nosniff")
      headers.set("Cache-Control", "public, max-age=86400")
      return headers
    },
  },
  fields: [
    {
      name: "alt",
      type: "text",
      localized: true,
      required: true,
      maxLength: 300,
      label: { fr: "Texte de remplacement", en: "Alternative text" },
      admin: {
        description: {
          fr: "Ce que l’on voit, en une phrase, pour qui ne voit pas l’image.",
          en: "What is to be seen, in one sentence, for those who do not see the picture.",
        },
      },
    },
  ],
}
