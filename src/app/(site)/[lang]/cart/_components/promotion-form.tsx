"use client"

import { ChevronDown, Tag, X } from "lucide-react"
import type { Language } from "@/lib/paths"
import { Field } from "../../../_components/ui/field"
import { Input } from "../../../_components/ui/input"
import { SubmitButton } from "../../../_components/ui/submit-button"
import { cart as messages } from "../../../_i18n/cart"
import type { CartState } from "../../../_lib/cart-state"
import type { CartTotalsView } from "../../../_lib/cart-view"
import { translator } from "../../../_lib/i18n"
import { formatMoney } from "../../../_lib/money"

/** The codes of a cart, and the field for another one, folded away until asked for. */
export function PromotionForm({
  language,
  promotions,
  currencyCode,
  refused,
  action,
}: {
  language: Language
  promotions: CartTotalsView["promotions"]
  currencyCode: string
  refused: CartState["promotion"]
  action: (formData: FormData) => void
}) {
  const t = translator(language, messages)
  return (
    <div className="space-y-3">
      {promotions.length ? (
        <ul className="space-y-2">
          {promotions.map(({ code, amount }) => (
            <li key={code} className="flex items-start gap-3 rounded-md bg-sunken py-1 pl-3">
              <Tag aria-hidden className="mt-3.5 size-4 shrink-0 text-soft" />
              <div className="min-w-0 flex-1 py-2.5 text-sm leading-6">
                <span className="font-medium">{code}</span>
                {amount > 0 ? (
                  <span className="text-success">
                    {" "}
                    {formatMoney(-amount, language, currencyCode)}
                  </span>
                ) : (
                  <p className="text-soft">{t("promotion_waiting")}</p>
                )}
              </div>
              <form action={action}>
                <input type="hidden" name="lang" value={language} />
                <input type="hidden" name="intent" value="promotion-remove" />
                <input type="hidden" name="code" value={code} />
                <button
                  type="submit"
                  aria-label={t("promotion_remove", { code })}
                  className="grid size-11 place-items-center rounded-md hover:text-danger"
                >
                  <X aria-hidden className="size-4" />
                </button>
              </form>
            </li>
          ))}
        </ul>
      ) : null}
      <details key={promotions.length} open={Boolean(refused)} className="group">
        <summary className="flex min-h-touch cursor-pointer items-center justify-between gap-2 text-sm font-medium">
          {t("promotion_open")}
          <ChevronDown aria-hidden className="size-5 transition-transform group-open:rotate-180" />
        </summary>
        <form action={action} noValidate className="pt-1">
          <input type="hidden" name="lang" value={language} />
          <input type="hidden" name="intent" value="promotion-add" />
          <Field id="promotion-code" label={t("promotion")} error={refused?.error}>
            {(control) => (
              <div className="flex gap-2">
                <Input
                  {...control}
                  name="code"
                  defaultValue={refused?.typed}
                  autoComplete="off"
                  autoCapitalize="characters"
                  spellCheck={false}
                  maxLength={60}
                  className="uppercase"
                />
                <SubmitButton variant="outline" pendingLabel="…">
                  {t("promotion_apply")}
                </SubmitButton>
              </div>
            )}
          </Field>
        </form>
      </details>
    </div>
  )
}
