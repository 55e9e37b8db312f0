import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { OrderPromotionUsage } from "@sugu/foundation/overrides/promotion"

/** The Promotion module with the methods that the foundation plugin adds to it. */
export function promotionUsage(container: MedusaContainer): OrderPromotionUsage {
  return container.resolve(Modules.PROMOTION) as unknown as OrderPromotionUsage
}

/**
 * Counts the use of promotions by an order, unless it has been counted.
 *
 * @returns false when a promotion or its budget has been used up by others meanwhile
 */
export async function countPromotions(
  container: MedusaContainer,
  orderId: string
): Promise<boolean> {
  try {
    await promotionUsage(container).registerOrderUsage(orderId)
    return true
  } catch (error) {
    if (MedusaError.isMedusaError(error) && error.type === MedusaError.Types.NOT_ALLOWED) {
      return false
    }
    throw error
  }
}
