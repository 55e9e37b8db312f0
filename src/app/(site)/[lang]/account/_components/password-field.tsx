"use client"

import { useState } from "react"
import type { Language } from "@/lib/paths"
import { Field } from "../../../_components/ui/field"
import { Input } from "../../../_components/ui/input"
import { account as messages } from "../../../_i18n/account"
import { translator } from "../../../_lib/i18n"

/** A password that can be looked at while it is typed: small keyboards make mistakes. */
export function PasswordField({
  language,
  isNew,
  error,
}: {
  language: Language
  isNew: boolean
  error?: string
}) {
  const t = translator(language, messages)
  const [shown, setShown] = useState(false)
  return (
    <Field
      id="password"
      label={t("password")}
      hint={isNew ? t("password_hint") : undefined}
      error={error}
      required
    >
      {(control) => (
        <div className="relative">
          <Input
            {...control}
            type={shown ? "text" : "password"}
            name="password"
            autoComplete={isNew ? "new-password" : "current-password"}
            autoCapitalize="none"
            spellCheck={false}
            maxLength={200}
            className="pr-24"
          />
          <button
            type="button"
            aria-pressed={shown}
            aria-controls="password"
            onClick={() => setShown(!shown)}
            className="absolute inset-y-0 right-0 min-w-touch rounded-md px-3 text-sm text-soft underline underline-offset-4 hover:text-ink"
          >
            {shown ? t("password_hide") : t("password_show")}
          </button>
        </div>
      )}
    </Field>
  )
}
