import path from "node:path"
import { defineConfig, Modules } from "@medusajs/framework/utils"
import { adminVite } from "./src/config/admin-vite"
import { getEnv, requireDatabaseUrl, requireSecret } from "./src/config/env"

const env = getEnv()

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: requireDatabaseUrl(env),
    http: {
      storeCors: env.webUrl,
      adminCors: env.storeUrl,
      authCors: [env.storeUrl, env.webUrl].join(","),
      jwtSecret: requireSecret(env, "JWT_SECRET"),
      cookieSecret: requireSecret(env, "COOKIE_SECRET"),
    },
    // NODE_ENV is always "production" under `medusa start`; the scheme of the public
    // address decides whether a browser would send a `secure` cookie back.
    cookieOptions: {
      secure: env.storeUrl.startsWith("https:"),
      sameSite: "lax",
      httpOnly: true,
    },
  },
  admin: {
    path: "/app",
    // Same origin: one build serves any public address.
    backendUrl: "/",
    vite: adminVite,
  },
  featureFlags: {
    caching: env.CACHING === "on",
  },
  plugins: [
    { resolve: "@sugu/foundation", options: {} },
    { resolve: "@sugu/admin-extensions", options: {} },
  ],
  modules: [
    // Core's cache points, outdated by the database itself: docs/decisions/caching.md.
    ...(env.CACHING === "on"
      ? [{ key: Modules.CACHING, resolve: "@sugu/foundation/overrides/caching" }]
      : []),
    { key: Modules.PROMOTION, resolve: "@sugu/foundation/overrides/promotion" },
    // Orders that survive a kill: docs/decisions/crash-safe-completion.md.
    { key: Modules.ORDER, resolve: "@sugu/foundation/overrides/order" },
    {
      key: Modules.LOCKING,
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [
          {
            resolve: "@sugu/foundation/providers/locking",
            id: "sugu-postgres",
            is_default: true,
          },
        ],
      },
    },
    {
      key: Modules.SEARCH,
      resolve: "@medusajs/medusa/search",
      options: {
        providers: [
          {
            resolve: "@sugu/foundation/overrides/search-postgres",
            id: "postgres",
            options: { engine: "native", language: "french" },
          },
        ],
      },
    },
    {
      key: Modules.FILE,
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/file-local",
            id: "local",
            options: {
              upload_dir: path.resolve(env.SUGU_DATA_DIR, "files"),
              backend_url: `${env.storeUrl}/files`,
            },
          },
        ],
      },
    },
  ],
})
