import { cn } from "../../_lib/cn"

/** A grey block in the shape of what is coming; hidden from screen readers. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={cn("animate-pulse rounded-md bg-sunken", className)} />
}
