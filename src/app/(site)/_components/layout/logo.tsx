import { cn } from "../../_lib/cn"

/** The name set in the display face, with a laterite diamond as in a woven border. */
export function Logo({ className }: { className?: string }) {
  return (
    <span
      className={cn("inline-flex items-baseline font-display text-2xl font-semibold", className)}
    >
      Sugu
      <svg aria-hidden viewBox="0 0 10 10" className="ml-1 size-2 text-accent-fill">
        <path fill="currentColor" d="M5 0 10 5 5 10 0 5z" />
      </svg>
    </span>
  )
}
