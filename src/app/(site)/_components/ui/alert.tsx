import type { ReactNode } from "react"
import { cn } from "../../_lib/cn"
import { TONE_ICONS, type Tone } from "./badge"

const TONES: Record<Tone, string> = {
  neutral: "border-line bg-sunken text-ink",
  info: "border-line bg-sunken text-ink",
  success: "border-success/30 bg-success-soft text-success",
  warning: "border-warning/30 bg-warning-soft text-warning",
  danger: "border-danger/30 bg-danger-soft text-danger",
}

/**
 * A message that belongs to the page or to a form.
 *
 * @param live - "assertive" for a refusal, "polite" for news; omit for text that was there from the start
 */
export function Alert({
  tone = "info",
  title,
  live,
  className,
  children,
}: {
  tone?: Tone
  title?: ReactNode
  live?: "polite" | "assertive"
  className?: string
  children?: ReactNode
}) {
  const Icon = TONE_ICONS[tone]
  const role = live === "assertive" ? "alert" : live === "polite" ? "status" : undefined
  return (
    <div role={role} className={cn("flex gap-3 rounded-lg border p-4", TONES[tone], className)}>
      {Icon ? <Icon aria-hidden className="mt-0.5 size-5 shrink-0" /> : null}
      <div className="min-w-0 space-y-1">
        {title ? <p className="font-medium">{title}</p> : null}
        {children ? <div className="text-sm leading-6 text-ink">{children}</div> : null}
      </div>
    </div>
  )
}
