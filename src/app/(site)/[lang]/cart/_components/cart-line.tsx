"use client"

import { Minus, Plus } from "lucide-react"
import Link from "next/link"
import type { Language } from "@/lib/paths"
import { Button } from "../../../_components/ui/button"
import { cart as messages } from "../../../_i18n/cart"
import { MAX_QUANTITY } from "../../../_lib/cart-state"
import type { CartLineView } from "../../../_lib/cart-view"
import { translator } from "../../../_lib/i18n"
import { formatMoney } from "../../../_lib/money"
import { Thumb } from "./thumb"

const FEW = 4

/** One line of the cart: what it is, how many, what it costs. */
export function CartLine({
  line,
  language,
  currencyCode,
  action,
  pending,
}: {
  line: CartLineView
  language: Language
  currencyCode: string
  action: (formData: FormData) => void
  pending: boolean
}) {
  const t = translator(language, messages)
  const { id, name, quantity, left } = line
  const money = (amount: number) => formatMoney(amount, language, currencyCode)
  const most = Math.min(left ?? MAX_QUANTITY, MAX_QUANTITY)
  return (
    <li className="flex gap-4 py-5">
      <Link href={line.href} tabIndex={-1} aria-hidden className="shrink-0">
        <Thumb src={line.picture} width={112} className="w-20 sm:w-28" />
      </Link>
      <div className="min-w-0 flex-1">
        <div className="flex items-start justify-between gap-3">
          <div className="min-w-0">
            <h2 className="font-sans text-base font-medium leading-snug tracking-normal">
              <Link href={line.href} className="underline-offset-4 hover:underline">
                {name}
              </Link>
            </h2>
            <p className="text-sm text-soft">{line.variant}</p>
            {quantity > 1 ? (
              <p className="text-sm text-soft">{t("each", { price: money(line.unitPrice) })}</p>
            ) : null}
          </div>
          <p className="shrink-0 text-right tabular-nums">
            {line.total < line.originalTotal ? (
              <s className="block text-sm text-soft">{money(line.originalTotal)}</s>
            ) : null}
            <span className="font-medium">{money(line.total)}</span>
          </p>
        </div>
        <LineStock line={line} language={language} />
        <div className="mt-3 flex flex-wrap items-center justify-between gap-2">
          <form
            action={action}
            aria-label={t("quantity_of", { name })}
            className="flex items-center rounded-md border border-line-strong"
          >
            <input type="hidden" name="lang" value={language} />
            <input type="hidden" name="intent" value="quantity" />
            <input type="hidden" name="line_id" value={id} />
            <Step
              to={quantity - 1}
              label={t("less", { name })}
              blocked={pending || quantity <= 1}
              icon={Minus}
            />
            <output className="min-w-8 text-center font-medium tabular-nums">{quantity}</output>
            <Step
              to={quantity + 1}
              label={t("more", { name })}
              blocked={pending || quantity >= most}
              icon={Plus}
            />
          </form>
          <form action={action}>
            <input type="hidden" name="lang" value={language} />
            <input type="hidden" name="intent" value="remove" />
            <input type="hidden" name="line_id" value={id} />
            <Button
              type="submit"
              variant="ghost"
              aria-label={t("remove_name", { name })}
              aria-disabled={pending || undefined}
              className="px-3 text-sm text-soft underline underline-offset-4"
            >
              {t("remove")}
            </Button>
          </form>
        </div>
      </div>
    </li>
  )
}

function Step({
  to,
  label,
  blocked,
  icon: Icon,
}: {
  to: number
  label: string
  blocked: boolean
  icon: typeof Plus
}) {
  return (
    <button
      type="submit"
      name="quantity"
      value={to}
      aria-label={label}
      disabled={blocked}
      className="grid size-11 place-items-center rounded-md hover:bg-sunken disabled:text-soft disabled:opacity-50"
    >
      <Icon aria-hidden className="size-4" />
    </button>
  )
}

function LineStock({ line, language }: { line: CartLineView; language: Language }) {
  const t = translator(language, messages)
  const { left, quantity } = line
  if (left === null) return null
  if (left <= 0) return <p className="mt-2 text-sm text-danger">{t("sold_out")}</p>
  if (left < quantity) {
    return <p className="mt-2 text-sm text-danger">{t("short", { count: left })}</p>
  }
  return left <= FEW ? (
    <p className="mt-2 text-sm text-warning">{t("left", { count: left })}</p>
  ) : null
}
