import { Module, Modules } from "@medusajs/framework/utils"
import WholeFrancPromotionModuleService from "./service"

// Medusa reads models, migrations and inner services beside this path.
export { discoveryPath } from "@medusajs/medusa/promotion"

export default Module(Modules.PROMOTION, { service: WholeFrancPromotionModuleService })
