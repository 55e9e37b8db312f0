import path from "node:path"
import { fileURLToPath } from "node:url"
import { postgresAdapter } from "@payloadcms/db-postgres"
import { en } from "@payloadcms/translations/languages/en"
import { fr } from "@payloadcms/translations/languages/fr"
import { buildConfig } from "payload"
import sharp from "sharp"
import { Media } from "./src/cms/collections/media"
import { Posts } from "./src/cms/collections/posts"
import { Tags } from "./src/cms/collections/tags"
import { Users } from "./src/cms/collections/users"
import { resilientPg } from "./src/cms/database/pool"
import { reportSharedNames } from "./src/cms/database/shared-names"
import { articleEditor } from "./src/cms/editor"
import { unsentEmail } from "./src/cms/email"
import { env, requireDatabaseUrl, requireSecret } from "./src/cms/env"

const root = path.dirname(fileURLToPath(import.meta.url))
const MEGABYTE = 1024 * 1024

export default buildConfig({
  serverURL: env.webUrl,
  secret: requireSecret(env, "PAYLOAD_SECRET"),
  routes: { admin: "/cms", api: "/cms/api" },
  // The cookie counts only for requests that our own pages send; no other site reads the API.
  csrf: [env.webUrl],
  cors: [env.webUrl],
  graphQL: { disable: true },
  telemetry: false,
  i18n: { supportedLanguages: { fr, en }, fallbackLanguage: "fr" },
  localization: {
    defaultLocale: "fr",
    fallback: true,
    locales: [
      { code: "fr", label: { fr: "Français", en: "French" } },
      { code: "en", label: { fr: "Anglais", en: "English" } },
    ],
  },
  admin: {
    user: Users.slug,
    avatar: "default",
    dateFormat: "d MMM yyyy, HH:mm",
    meta: { titleSuffix: " · Sugu" },
    importMap: {
      baseDir: path.resolve(root, "src/cms"),
      importMapFile: path.resolve(root, "src/app/(cms)/cms/importMap.js"),
    },
  },
  collections: [Posts, Tags, Media, Users],
  editor: articleEditor,
  email: unsentEmail,
  upload: {
    // Spooled to disk, cut off at the limit: an upload costs no memory of the web process.
    useTempFiles: true,
    tempFileDir: path.resolve(env.SUGU_DATA_DIR, "uploads"),
    abortOnLimit: true,
    limits: { fileSize: 50 * MEGABYTE, files: 5 },
  },
  bin: [{ key: "create-admin", scriptPath: path.resolve(root, "src/cms/bin/create-admin.ts") }],
  db: postgresAdapter({
    schemaName: "cms",
    idType: "uuid",
    push: false,
    migrationDir: path.resolve(root, "src/cms/migrations"),
    pg: resilientPg,
    pool: { connectionString: requireDatabaseUrl(env), application_name: "sugu-cms" },
  }),
  onInit: (payload) => reportSharedNames(payload.db.pool, payload.logger),
  typescript: { outputFile: path.resolve(root, "src/cms/payload-types.ts") },
  sharp,
})
