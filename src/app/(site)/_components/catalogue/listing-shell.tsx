"use client"

import { useRouter } from "next/navigation"
import { useTransition, type ChangeEvent, type FormEvent, type ReactNode } from "react"

/**
 * Makes the filter form answer at once: a change on a wide screen and a submit anywhere lead
 * to the new address without a page load, and the list dims until it is there. Without
 * JavaScript the form inside is a plain GET form.
 */
export function ListingShell({
  action,
  className,
  children,
}: {
  /** Public path of the list. */
  action: string
  className?: string
  children: ReactNode
}) {
  const router = useRouter()
  const [pending, startTransition] = useTransition()

  function go(form: HTMLFormElement) {
    const params = new URLSearchParams()
    for (const [name, value] of new FormData(form)) {
      const text = typeof value === "string" ? value.trim() : ""
      // The order that the list has anyway stays out of its address.
      const isDefault = name === "sort" && text === form.dataset.listing
      if (text !== "" && !isDefault) params.append(name, text)
    }
    const query = params.toString()
    startTransition(() => router.push(query ? `${action}?${query}` : action, { scroll: false }))
  }

  function onSubmit(event: FormEvent<HTMLDivElement>) {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || form.dataset.listing === undefined) return
    event.preventDefault()
    const panel = form.closest<HTMLElement>("[popover]")
    if (panel?.matches(":popover-open")) panel.hidePopover()
    go(form)
  }

  function onChange({ target }: ChangeEvent<HTMLDivElement>) {
    const control: EventTarget = target
    const isChoice =
      control instanceof HTMLSelectElement ||
      (control instanceof HTMLInputElement && control.type === "checkbox")
    if (!isChoice || control.form?.dataset.listing === undefined) return
    // In the phone's panel several filters are chosen before the list is asked for.
    if (control.closest("[popover]:popover-open")) return
    go(control.form)
  }

  return (
    <div
      aria-busy={pending || undefined}
      data-pending={pending || undefined}
      onSubmit={onSubmit}
      onChange={onChange}
      className={className}
    >
      {children}
    </div>
  )
}
