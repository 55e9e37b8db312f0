import { cn } from "../../_lib/cn"

/** A strip of woven diamonds, as on a kita border; decoration only. */
export function WovenBand({ id, className }: { id: string; className?: string }) {
  return (
    <svg aria-hidden className={cn("block h-6 w-full", className)}>
      <defs>
        <pattern id={id} width="48" height="24" patternUnits="userSpaceOnUse">
          <path d="M12 2 22 12 12 22 2 12z" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M12 8 16 12 12 16 8 12z" fill="currentColor" />
          <path d="M30 4v16M36 4v16M42 4v16" stroke="currentColor" strokeWidth="1.5" />
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  )
}
