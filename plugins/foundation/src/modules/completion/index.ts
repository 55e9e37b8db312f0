import { Module } from "@medusajs/framework/utils"
import CompletionModuleService from "./service"

export type { CompletionModuleService }
export type { HalfMadeOrder } from "./types"

/** Name under which the module is resolved from the container. */
export const COMPLETION_MODULE = "completion"

export default Module(COMPLETION_MODULE, { service: CompletionModuleService })
