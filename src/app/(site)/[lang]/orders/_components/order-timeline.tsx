import { Check } from "lucide-react"
import type { Language } from "@/lib/paths"
import { order as messages } from "../../../_i18n/order"
import { cn } from "../../../_lib/cn"
import { formatDateTime } from "../../../_lib/format"
import { translator } from "../../../_lib/i18n"
import { orderSteps, type OrderFacts, type OrderStep } from "../../../_lib/order-status"

/** The five steps of an order, top to bottom. */
export function OrderTimeline({
  language,
  order,
  pickup,
}: {
  language: Language
  order: OrderFacts
  pickup: boolean
}) {
  const t = translator(language, messages)
  const nameOf = ({ name }: OrderStep) =>
    pickup && (name === "shipped" || name === "delivered")
      ? t(`step_${name}_pickup`)
      : t(`step_${name}`)
  const noteOf = ({ name, state }: OrderStep) => {
    if (state !== "current") return null
    if (name === "payment") {
      return order.payment_status === "requires_action" ? t("payment_action") : t("payment_waiting")
    }
    return name === "preparation" ? t("preparation_now") : null
  }
  return (
    <section aria-labelledby="order-progress">
      <h2 id="order-progress" className="mb-4 text-xl">
        {t("progress")}
      </h2>
      <ol>
        {orderSteps(order).map((step, index, steps) => {
          const note = noteOf(step)
          return (
            <li
              key={step.name}
              aria-current={step.state === "current" ? "step" : undefined}
              className="relative flex gap-4 pb-6 last:pb-0"
            >
              {index < steps.length - 1 ? (
                <span
                  aria-hidden
                  className={cn(
                    "absolute left-[0.6875rem] top-6 h-full w-0.5",
                    step.state === "done" ? "bg-success" : "bg-line"
                  )}
                />
              ) : null}
              <span
                aria-hidden
                className={cn(
                  "relative grid size-6 shrink-0 place-items-center rounded-full border-2",
                  step.state === "done" && "border-success bg-success text-paper",
                  step.state === "current" && "border-accent bg-paper",
                  step.state === "todo" && "border-line bg-paper"
                )}
              >
                {step.state === "done" ? (
                  <Check className="size-4" strokeWidth={3} />
                ) : step.state === "current" ? (
                  <span className="size-2 rounded-full bg-accent" />
                ) : null}
              </span>
              <div className="min-w-0 text-sm leading-6">
                <p className={cn("font-medium", step.state === "todo" && "text-soft")}>
                  {nameOf(step)}
                  <span className="sr-only"> ({t(`state_${step.state}`)})</span>
                </p>
                {step.at ? (
                  <time dateTime={step.at.toISOString()} className="text-soft">
                    {formatDateTime(step.at, language)}
                  </time>
                ) : null}
                {note ? <p className="text-soft">{note}</p> : null}
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
