import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import SuguPostgresLockingProvider from "./service"

export default ModuleProvider(Modules.LOCKING, { services: [SuguPostgresLockingProvider] })
