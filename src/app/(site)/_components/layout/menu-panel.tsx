"use client"

import type { ReactNode } from "react"

/**
 * The phone's menu: a native popover, so that it opens, closes on Escape and on a press
 * outside without JavaScript. The script only closes it after a link inside was followed.
 */
export function MenuPanel({
  id,
  label,
  children,
}: {
  id: string
  label: string
  children: ReactNode
}) {
  return (
    <div
      id={id}
      popover="auto"
      role="dialog"
      aria-label={label}
      className="m-0 h-dvh max-h-none w-full max-w-sm overflow-y-auto border-r border-line bg-paper p-0 text-ink backdrop:bg-black/40"
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest("a")) {
          event.currentTarget.hidePopover()
        }
      }}
    >
      {children}
    </div>
  )
}
