import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { getEnv } from "../../config/env"

/** Medusa's payment provider that says yes to everything. */
const TRIAL_PROVIDER = "pp_system_default"

type Body = { provider_id?: unknown; payment_providers?: unknown }

/**
 * In production no shopper pays with the provider that says yes to everything, and no
 * region offers it: a region that came along with a demo database would otherwise ship
 * unpaid orders. Administrators still mark an order as paid, which goes another way.
 *
 * Answers 400 with code `trial_payment_refused`.
 */
export function refuseTrialPayment(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const { provider_id, payment_providers } = (req.body ?? {}) as Body
  const named = [provider_id, ...(Array.isArray(payment_providers) ? payment_providers : [])]
  if (getEnv().mode === "production" && named.includes(TRIAL_PROVIDER)) {
    return next(
      new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "Ce moyen de paiement ne sert qu'aux essais : choisissez-en un autre. / " +
          "This payment method is for trials only: choose another one.",
        "trial_payment_refused"
      )
    )
  }
  next()
}
