import path from "node:path"
import { configureStoreSearch, defineMiddlewares } from "@medusajs/framework/http"
import express from "express"
import { getEnv } from "../config/env"
import { refuseTrialPayment } from "./middlewares/refuse-trial-payment"
import { recoverFirst } from "./store/carts/recover-first"

/** Uploaded files: named by content and time, so a browser may keep them for good. */
const files = express.static(path.resolve(getEnv().SUGU_DATA_DIR, "files"), {
  immutable: true,
  maxAge: "365d",
  index: false,
  fallthrough: true,
})

export default defineMiddlewares({
  routes: [
    {
      matcher: "/store/payment-collections/:id/payment-sessions",
      methods: ["POST"],
      middlewares: [refuseTrialPayment],
    },
    { matcher: "/admin/regions", methods: ["POST"], middlewares: [refuseTrialPayment] },
    { matcher: "/admin/regions/:id", methods: ["POST"], middlewares: [refuseTrialPayment] },
    { matcher: "/store/carts/:id/complete", methods: ["POST"], middlewares: [recoverFirst] },
    // No `methods`: only then is it mounted, and the folder of the address stripped.
    { matcher: "/files", middlewares: [files] },
    {
      matcher: "/store/search",
      methods: ["POST"],
      middlewares: [configureStoreSearch({ allowed_indexes: { product: true } })],
    },
  ],
})
