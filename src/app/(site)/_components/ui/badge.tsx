import { cva, type VariantProps } from "class-variance-authority"
import { CircleAlert, CircleCheck, CircleX, Info, type LucideIcon } from "lucide-react"
import type { ReactNode } from "react"
import { cn } from "../../_lib/cn"

const badgeVariants = cva(
  "inline-flex items-center gap-1.5 rounded-full px-2.5 py-1 text-xs font-medium leading-none",
  {
    variants: {
      tone: {
        neutral: "bg-sunken text-ink",
        success: "bg-success-soft text-success",
        warning: "bg-warning-soft text-warning",
        danger: "bg-danger-soft text-danger",
        info: "border border-line text-ink",
      },
    },
    defaultVariants: { tone: "neutral" },
  }
)

/** State tones carry an icon, so that colour is never the only sign. */
export const TONE_ICONS = {
  neutral: null,
  success: CircleCheck,
  warning: CircleAlert,
  danger: CircleX,
  info: Info,
} as const satisfies Record<string, LucideIcon | null>

export type Tone = keyof typeof TONE_ICONS

export function Badge({
  tone = "neutral",
  className,
  children,
}: { className?: string; children: ReactNode } & VariantProps<typeof badgeVariants>) {
  const Icon = TONE_ICONS[tone ?? "neutral"]
  return (
    <span className={cn(badgeVariants({ tone }), className)}>
      {Icon ? <Icon aria-hidden className="size-3.5 shrink-0" /> : null}
      {children}
    </span>
  )
}
