"use client"

import { useActionState, type ReactNode } from "react"
import type { Language } from "@/lib/paths"
import { Alert } from "../../../_components/ui/alert"
import { SubmitButton } from "../../../_components/ui/submit-button"
import { cart as messages } from "../../../_i18n/cart"
import { changeCart, startCheckout } from "../../../_lib/cart-actions"
import { IDLE_CART } from "../../../_lib/cart-state"
import type { CartView } from "../../../_lib/cart-view"
import { translator } from "../../../_lib/i18n"
import { CartLine } from "./cart-line"
import { PromotionForm } from "./promotion-form"
import { Totals } from "./totals"

/**
 * The cart's forms. All of them share one action and its answer, so that "put back" outlives
 * the line it belongs to; each is a plain form and works before, or without, JavaScript.
 */
export function CartForms({
  language,
  cart,
  empty,
}: {
  language: Language
  cart: CartView | null
  empty: ReactNode
}) {
  const t = translator(language, messages)
  const [state, action, pending] = useActionState(changeCart, IDLE_CART)
  const undo = state.undo
  const answer = state.message ? (
    <Alert
      tone={state.status === "problem" ? "danger" : "success"}
      title={state.message}
      live={state.status === "problem" ? "assertive" : "polite"}
      className="mt-6"
    >
      {undo ? (
        <form action={action}>
          <input type="hidden" name="lang" value={language} />
          <input type="hidden" name="intent" value="restore" />
          <input type="hidden" name="variant_id" value={undo.variantId} />
          <input type="hidden" name="quantity" value={undo.quantity} />
          <SubmitButton variant="outline" className="mt-2" pendingLabel={t("updating")}>
            {t("undo")}
          </SubmitButton>
        </form>
      ) : null}
    </Alert>
  ) : null

  if (!cart?.lines.length) {
    return (
      <>
        {answer}
        {empty}
      </>
    )
  }
  return (
    <>
      <p className="mt-2 text-soft">{t("count", { count: cart.count })}</p>
      {answer}
      <div className="mt-6 grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-12">
        <ul
          aria-label={t("lines")}
          aria-busy={pending}
          className="divide-y divide-line border-y border-line"
        >
          {cart.lines.map((line) => (
            <CartLine
              key={line.id}
              line={line}
              language={language}
              currencyCode={cart.totals.currencyCode}
              action={action}
              pending={pending}
            />
          ))}
        </ul>
        <section
          aria-labelledby="cart-summary"
          className="h-fit space-y-5 rounded-lg border border-line bg-raised p-5 lg:sticky lg:top-24"
        >
          <h2 id="cart-summary" className="text-xl">
            {t("summary")}
          </h2>
          <PromotionForm
            language={language}
            promotions={cart.totals.promotions}
            currencyCode={cart.totals.currencyCode}
            refused={state.promotion}
            action={action}
          />
          <Totals language={language} totals={cart.totals} />
          {cart.blocked ? <Alert tone="warning">{t("checkout_blocked")}</Alert> : null}
          <form action={startCheckout}>
            <input type="hidden" name="lang" value={language} />
            <SubmitButton
              variant="accent"
              size="large"
              block
              disabled={cart.blocked}
              pendingLabel={t("updating")}
            >
              {t("checkout")}
            </SubmitButton>
          </form>
        </section>
      </div>
    </>
  )
}
