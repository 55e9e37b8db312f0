"use client"

import { LoaderCircle } from "lucide-react"
import { useFormStatus } from "react-dom"
import { Button, type ButtonProps } from "./button"

/**
 * Submits its form and says so while the answer is on its way.
 *
 * It stays focusable while pending (`aria-disabled`), so that a keyboard user does not lose
 * their place; a second press is ignored.
 */
export function SubmitButton({
  children,
  pendingLabel,
  onClick,
  ...props
}: ButtonProps & { pendingLabel: string }) {
  const { pending } = useFormStatus()
  return (
    <Button
      {...props}
      type="submit"
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault()
        else onClick?.(event)
      }}
    >
      {pending ? (
        <>
          <LoaderCircle aria-hidden className="size-5 animate-spin" />
          <span role="status">{pendingLabel}</span>
        </>
      ) : (
        children
      )}
    </Button>
  )
}
