import { Module, Modules } from "@medusajs/framework/utils"
import DatabaseDrivenCachingService from "./service"

export type { CachingOptions } from "./service"

export default Module(Modules.CACHING, { service: DatabaseDrivenCachingService })
