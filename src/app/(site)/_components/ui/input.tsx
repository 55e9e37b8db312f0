import type { ComponentProps } from "react"
import { cn } from "../../_lib/cn"

/** Classes shared by every one-line control. 16 px type keeps iOS from zooming in. */
export const controlClasses =
  "min-h-touch w-full rounded-md border border-line-strong bg-raised px-3 py-2 text-base text-ink placeholder:text-soft aria-[invalid=true]:border-danger disabled:opacity-60"

export function Input({ className, ...props }: ComponentProps<"input">) {
  return <input className={cn(controlClasses, className)} {...props} />
}

export function Textarea({ className, ...props }: ComponentProps<"textarea">) {
  return <textarea rows={4} className={cn(controlClasses, className)} {...props} />
}
