"use client"

import Link from "next/link"
import { startTransition, useActionState, useEffect, useRef, useState } from "react"
import type { FormEvent } from "react"
import { pathTo, type Language } from "@/lib/paths"
import { cart as cartMessages } from "../../../_i18n/cart"
import { checkout as messages } from "../../../_i18n/checkout"
import type { CartView } from "../../../_lib/cart-view"
import { submitCheckout } from "../../../_lib/checkout-actions"
import type { CheckoutValues } from "../../../_lib/checkout-form"
import type { Offer } from "../../../_lib/checkout-offer"
import { NEW_CHECKOUT } from "../../../_lib/checkout-state"
import { translator } from "../../../_lib/i18n"
import { formatMoney } from "../../../_lib/money"
import { AddressFields } from "./address-fields"
import { CheckoutNotice } from "./checkout-notice"
import { ContactFields } from "./contact-fields"
import { OrderSummary } from "./order-summary"
import { PaymentChoice } from "./payment-choice"
import { ShippingFields } from "./shipping-fields"
import type { SavedAddress } from "./saved-addresses"

/** What the parts of the form share. */
export interface PartProps {
  language: Language
  values: CheckoutValues
  errors: Partial<Record<keyof CheckoutValues, string>>
}

/**
 * The checkout: one form, one action. Submitting by hand keeps every field as typed (React
 * would reset them after each answer); without JavaScript the same form posts itself.
 */
export function CheckoutForm({
  language,
  cart,
  offer,
  review,
  opening,
  customer,
}: {
  language: Language
  cart: CartView
  offer: Offer
  review: string
  opening: CheckoutValues
  customer: { email: string; addresses: SavedAddress[] } | null
}) {
  const t = translator(language, messages)
  const [state, action, pending] = useActionState(submitCheckout, NEW_CHECKOUT)
  const [intent, setIntent] = useState("")
  const form = useRef<HTMLFormElement>(null)
  const updateButton = useRef<HTMLButtonElement>(null)
  const [edited, setEdited] = useState<{ attempt: number; fields: string[] }>()
  const values = state.values ?? opening
  // An error goes away with the first change to its field: the next check is the server's.
  const settled = edited?.attempt === state.attempt ? edited.fields : []
  const errors = Object.fromEntries(
    Object.entries(state.errors)
      .filter(([field]) => !settled.includes(field))
      .map(([field, code]) => [field, t(`error_${code}`)])
  )
  const part: PartProps = { language, values, errors }
  const placing = pending && intent === "order"

  useEffect(() => {
    if (!state.attempt) return
    const target =
      form.current?.querySelector<HTMLElement>("[aria-invalid=true]") ??
      form.current?.querySelector<HTMLElement>("[data-notice]")
    target?.focus()
  }, [state.attempt])

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (pending) return
    const { submitter } = event.nativeEvent as SubmitEvent
    const formData = new FormData(event.currentTarget, submitter)
    setIntent(String(formData.get("intent") ?? ""))
    startTransition(() => action(formData))
  }
  const edit = (event: FormEvent<HTMLFormElement>) => {
    const field = (event.target as HTMLInputElement).name
    const also = field === "phone_country" ? ["phone"] : []
    setEdited({ attempt: state.attempt, fields: [...settled, field, ...also] })
  }
  const update = () => form.current?.requestSubmit(updateButton.current)

  return (
    <form
      ref={form}
      action={action}
      onSubmit={submit}
      onInput={edit}
      noValidate
      className="group/checkout mt-6 grid gap-8 lg:grid-cols-[minmax(0,1fr)_24rem] lg:gap-12"
    >
      <input type="hidden" name="lang" value={language} />
      <input type="hidden" name="review" value={review} />
      {/* First in the form, so that the Enter key keeps what was typed and orders nothing. */}
      <button
        ref={updateButton}
        type="submit"
        name="intent"
        value="update"
        tabIndex={-1}
        aria-hidden
        className="sr-only"
      >
        {t("update")}
      </button>
      <div className="min-w-0 space-y-10">
        {state.notice && (state.notice !== "fields" || Object.keys(errors).length) ? (
          <CheckoutNotice language={language} notice={state.notice} errors={errors} />
        ) : null}
        <ContactFields
          {...part}
          key={`contact-${state.filled}`}
          countries={offer.countries}
          signedInAs={customer?.email}
        />
        <ShippingFields
          {...part}
          key={`shipping-${values.country}-${state.filled}`}
          offer={offer}
          currencyCode={cart.totals.currencyCode}
          onChange={update}
        />
        <AddressFields
          {...part}
          key={`address-${state.filled}`}
          saved={customer?.addresses ?? null}
        />
        <PaymentChoice {...part} providers={offer.paymentProviders} />
      </div>
      <OrderSummary language={language} cart={cart} pending={pending && !placing}>
        <button
          type="submit"
          name="intent"
          value="order"
          aria-disabled={pending || undefined}
          className="inline-flex min-h-[3.25rem] w-full items-center justify-center gap-2 rounded-md bg-accent-fill px-5 text-lg font-medium text-on-accent transition-colors hover:bg-accent-fill-hover aria-disabled:opacity-60"
        >
          {placing
            ? t("placing")
            : `${t("place")} · ${formatMoney(cart.totals.total, language, cart.totals.currencyCode)}`}
        </button>
        <p role="status" className="min-h-6 text-center text-sm text-soft">
          {placing ? t("placing_hint") : pending ? t("updating") : null}
        </p>
        <noscript>
          <button
            type="submit"
            name="intent"
            value="update"
            className="inline-flex min-h-touch w-full items-center justify-center rounded-md border border-line-strong px-5 font-medium"
          >
            {t("update")}
          </button>
        </noscript>
        <p className="text-center text-sm text-soft">
          <Link href={pathTo(language, "cart")} className="underline underline-offset-4">
            {t("promotion_hint")}
          </Link>
        </p>
      </OrderSummary>
      <span className="sr-only" aria-live="polite">
        {translator(language, cartMessages)("total")}{" "}
        {formatMoney(cart.totals.total, language, cart.totals.currencyCode)}
      </span>
    </form>
  )
}
