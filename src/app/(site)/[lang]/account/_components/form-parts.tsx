"use client"

import { LoaderCircle } from "lucide-react"
import type { ReactNode } from "react"
import type { Language } from "@/lib/paths"
import { Alert } from "../../../_components/ui/alert"
import { Button, type ButtonProps } from "../../../_components/ui/button"
import { account as messages } from "../../../_i18n/account"
import type { AccountNotice } from "../../../_lib/customer-state"
import { translator } from "../../../_lib/i18n"

/** Why a form came back as a whole; takes the focus, see `useKeptForm`. */
export function FormNotice({
  language,
  notice,
}: {
  language: Language
  notice: AccountNotice | undefined
}) {
  if (!notice) return null
  return (
    <div data-notice tabIndex={-1} className="outline-none">
      <Alert
        tone="danger"
        live="assertive"
        title={translator(language, messages)(`notice_${notice}`)}
      />
    </div>
  )
}

/** A submit button that shows that its form is on the way. */
export function PendingButton({
  language,
  pending,
  children,
  ...props
}: ButtonProps & { language: Language; pending: boolean; children: ReactNode }) {
  return (
    <Button {...props} type="submit" aria-disabled={pending || undefined}>
      {pending ? (
        <>
          <LoaderCircle aria-hidden className="size-5 animate-spin" />
          <span role="status">{translator(language, messages)("pending")}</span>
        </>
      ) : (
        children
      )}
    </Button>
  )
}
