import type { ReactNode } from "react"

/** A step of the checkout: a group of fields under its heading. */
export function Section({
  id,
  title,
  aside,
  className,
  children,
}: {
  id: string
  title: string
  aside?: ReactNode
  className?: string
  children: ReactNode
}) {
  return (
    <section aria-labelledby={id} className={className}>
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line pb-2">
        <h2 id={id} className="text-xl">
          {title}
        </h2>
        {aside ? <p className="text-sm text-soft">{aside}</p> : null}
      </div>
      <div className="space-y-5">{children}</div>
    </section>
  )
}
