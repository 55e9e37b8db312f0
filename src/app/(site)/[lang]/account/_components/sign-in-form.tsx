"use client"

import { useActionState } from "react"
import type { Language } from "@/lib/paths"
import { Field } from "../../../_components/ui/field"
import { Input } from "../../../_components/ui/input"
import { account as messages } from "../../../_i18n/account"
import { signIn } from "../../../_lib/customer-actions"
import type { SignInField } from "../../../_lib/customer-form"
import { newForm } from "../../../_lib/customer-state"
import { translator } from "../../../_lib/i18n"
import { FormNotice, PendingButton } from "./form-parts"
import { PasswordField } from "./password-field"
import { useKeptForm } from "./use-kept-form"

export function SignInForm({ language, next }: { language: Language; next: string }) {
  const t = translator(language, messages)
  const [state, action, pending] = useActionState(signIn, newForm<SignInField>())
  const form = useKeptForm(action, state.attempt, pending)
  const { email, password } = state.errors
  return (
    <form action={action} {...form} noValidate className="space-y-5">
      <input type="hidden" name="lang" value={language} />
      <input type="hidden" name="next" value={next} />
      <FormNotice language={language} notice={state.notice} />
      <Field id="email" label={t("email")} error={email ? t(`error_${email}`) : undefined} required>
        {(control) => (
          <Input
            {...control}
            type="email"
            name="email"
            defaultValue={state.values.email}
            autoComplete="username"
            inputMode="email"
            spellCheck={false}
            maxLength={254}
          />
        )}
      </Field>
      <PasswordField
        language={language}
        isNew={false}
        error={password ? t(`error_${password}`) : undefined}
      />
      <PendingButton language={language} pending={pending} block size="large">
        {t("sign_in_action")}
      </PendingButton>
    </form>
  )
}
