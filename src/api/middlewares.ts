import path from "node:path"
import { configureStoreSearch, defineMiddlewares } from "@medusajs/framework/http"
import express from "express"
import { getEnv } from "../config/env"

/** Uploaded files: named by content and time, so a browser may keep them for good. */
const files = express.static(path.resolve(getEnv().SUGU_DATA_DIR, "files"), {
  immutable: true,
  maxAge: "365d",
  index: false,
  fallthrough: true,
})

export default defineMiddlewares({
  routes: [
    { matcher: "/files", methods: ["GET"], middlewares: [files] },
    {
      matcher: "/store/search",
      methods: ["POST"],
      middlewares: [configureStoreSearch({ allowed_indexes: { product: true } })],
    },
  ],
})
