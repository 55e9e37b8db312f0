/** Medusa as it comes: defaults only, the same versions as the house. */
const { defineConfig } = require("@medusajs/framework/utils")

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "http://localhost:8000",
      adminCors: "http://localhost:9000",
      authCors: "http://localhost:9000",
      jwtSecret: "stock-jwt-secret-for-the-bench-only",
      cookieSecret: "stock-cookie-secret-for-the-bench-only",
    },
  },
})
