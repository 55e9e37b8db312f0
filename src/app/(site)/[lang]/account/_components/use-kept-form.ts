"use client"

import { startTransition, useEffect, useRef, type FormEvent, type RefObject } from "react"

/**
 * Submits a form by hand, so that every field stays as typed (React resets a form after its
 * action), and moves to the first field that needs attention when an answer comes back.
 * Without JavaScript the form's own `action` does the work.
 *
 * @param attempt - the count of submissions in the form's state
 */
export function useKeptForm(
  action: (formData: FormData) => void,
  attempt: number,
  pending: boolean
): {
  ref: RefObject<HTMLFormElement | null>
  onSubmit: (event: FormEvent<HTMLFormElement>) => void
} {
  const ref = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (!attempt) return
    const target =
      ref.current?.querySelector<HTMLElement>("[aria-invalid=true]") ??
      ref.current?.querySelector<HTMLElement>("[data-notice]")
    target?.focus()
  }, [attempt])
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (pending) return
    const { submitter } = event.nativeEvent as SubmitEvent
    const formData = new FormData(event.currentTarget, submitter)
    startTransition(() => action(formData))
  }
  return { ref, onSubmit }
}
