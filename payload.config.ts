import path from "node:path"
import { fileURLToPath } from "node:url"
import { postgresAdapter } from "@payloadcms/db-postgres"
import { lexicalEditor } from "@payloadcms/richtext-lexical"
import { buildConfig } from "payload"
import sharp from "sharp"
import { Users } from "./src/cms/collections/users"
import { env, requireDatabaseUrl, requireSecret } from "./src/cms/env"

const root = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  serverURL: env.webUrl,
  secret: requireSecret(env, "PAYLOAD_SECRET"),
  routes: { admin: "/cms", api: "/cms/api", graphQL: "/graphql", graphQLPlayground: "/graphql-playground" },
  admin: {
    user: Users.slug,
    avatar: "default",
    importMap: {
      baseDir: path.resolve(root, "src/cms"),
      importMapFile: path.resolve(root, "src/app/(cms)/cms/importMap.js"),
    },
  },
  collections: [Users],
  editor: lexicalEditor(),
  db: postgresAdapter({
    schemaName: "cms",
    push: false,
    migrationDir: path.resolve(root, "src/cms/migrations"),
    pool: { connectionString: requireDatabaseUrl(env) },
  }),
  typescript: { outputFile: path.resolve(root, "src/cms/payload-types.ts") },
  sharp,
})
