"use client"

import { useActionState } from "react"
import type { Language } from "@/lib/paths"
import { Field } from "../../../_components/ui/field"
import { Input } from "../../../_components/ui/input"
import { account as messages } from "../../../_i18n/account"
import { signUp } from "../../../_lib/customer-actions"
import type { SignUpField } from "../../../_lib/customer-form"
import { newForm } from "../../../_lib/customer-state"
import { translator } from "../../../_lib/i18n"
import { FormNotice, PendingButton } from "./form-parts"
import { PasswordField } from "./password-field"
import { useKeptForm } from "./use-kept-form"

export function SignUpForm({ language, next }: { language: Language; next: string }) {
  const t = translator(language, messages)
  const [state, action, pending] = useActionState(signUp, newForm<SignUpField>())
  const form = useKeptForm(action, state.attempt, pending)
  const errorOf = (field: keyof typeof state.errors) => {
    const code = state.errors[field]
    return code ? t(`error_${code}`) : undefined
  }
  return (
    <form action={action} {...form} noValidate className="space-y-5">
      <input type="hidden" name="lang" value={language} />
      <input type="hidden" name="next" value={next} />
      <FormNotice language={language} notice={state.notice} />
      <div className="grid gap-5 sm:grid-cols-2">
        <Field id="first_name" label={t("first_name")} error={errorOf("first_name")} required>
          {(control) => (
            <Input
              {...control}
              name="first_name"
              defaultValue={state.values.first_name}
              autoComplete="given-name"
              maxLength={80}
            />
          )}
        </Field>
        <Field id="last_name" label={t("last_name")} error={errorOf("last_name")} required>
          {(control) => (
            <Input
              {...control}
              name="last_name"
              defaultValue={state.values.last_name}
              autoComplete="family-name"
              maxLength={80}
            />
          )}
        </Field>
      </div>
      <Field id="email" label={t("email")} error={errorOf("email")} required>
        {(control) => (
          <Input
            {...control}
            type="email"
            name="email"
            defaultValue={state.values.email}
            autoComplete="email"
            inputMode="email"
            spellCheck={false}
            maxLength={254}
          />
        )}
      </Field>
      <PasswordField language={language} isNew error={errorOf("password")} />
      <PendingButton language={language} pending={pending} block size="large">
        {t("sign_up_action")}
      </PendingButton>
    </form>
  )
}
