import OrderModule from "@medusajs/medusa/order"
import TiedOrderModuleService from "./service"

/**
 * Medusa loads a module's models, migrations and service from its `discoveryPath`, never
 * from the file that re-exports it. So the service is replaced on Medusa's own module
 * object: models and migrations stay Medusa's, of any version, and only the class is ours.
 */
OrderModule.service = TiedOrderModuleService as unknown as typeof OrderModule.service

export { discoveryPath } from "@medusajs/medusa/order"
export default OrderModule
