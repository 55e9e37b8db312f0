import { ChevronDown } from "lucide-react"
import type { ComponentProps } from "react"
import { cn } from "../../_lib/cn"
import { controlClasses } from "./input"

/** The browser's own select: the best one on a phone. Children are `<option>`s. */
export function Select({ className, children, ...props }: ComponentProps<"select">) {
  return (
    <span className={cn("relative block", className)}>
      <select className={cn(controlClasses, "appearance-none pr-10")} {...props}>
        {children}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute right-3 top-1/2 size-5 -translate-y-1/2 text-soft"
      />
    </span>
  )
}
