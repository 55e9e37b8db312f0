import PromotionModule from "@medusajs/medusa/promotion"
import WholeFrancPromotionModuleService from "./service"

/**
 * Medusa loads a module's models, migrations and service from its `discoveryPath`, never
 * from the file that re-exports it. So the service is replaced on Medusa's own module
 * object: models and migrations stay Medusa's, of any version, and only the class is ours.
 */
PromotionModule.service =
  WholeFrancPromotionModuleService as unknown as typeof PromotionModule.service

export { discoveryPath } from "@medusajs/medusa/promotion"
export type { OrderPromotionUsage } from "./order-usage"
export default PromotionModule
