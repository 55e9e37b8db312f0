import type { ReactNode } from "react"
import { cn } from "../../_lib/cn"

/** What a list says when it has nothing to show: a sentence and one action. */
export function EmptyState({
  title,
  action,
  className,
  children,
}: {
  title: ReactNode
  action?: ReactNode
  className?: string
  children?: ReactNode
}) {
  return (
    <div className={cn("mx-auto max-w-prose px-4 py-16 text-center sm:py-24", className)}>
      <p className="font-display text-2xl">{title}</p>
      {children ? <div className="mt-3 text-soft">{children}</div> : null}
      {action ? <div className="mt-8 flex justify-center">{action}</div> : null}
    </div>
  )
}
