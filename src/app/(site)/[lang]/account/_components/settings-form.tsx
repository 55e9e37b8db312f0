"use client"

import { useActionState } from "react"
import { LANGUAGES, type Language } from "@/lib/paths"
import { Alert } from "../../../_components/ui/alert"
import { Field } from "../../../_components/ui/field"
import { Input } from "../../../_components/ui/input"
import { account as messages } from "../../../_i18n/account"
import { common } from "../../../_i18n/common"
import { saveSettings } from "../../../_lib/customer-actions"
import type { SettingsField } from "../../../_lib/customer-form"
import { newForm } from "../../../_lib/customer-state"
import { translator } from "../../../_lib/i18n"
import { Choice } from "../../checkout/_components/choice"
import { PhoneField } from "../../checkout/_components/phone-field"
import { FormNotice, PendingButton } from "./form-parts"
import { useKeptForm } from "./use-kept-form"

/** Name, telephone and language of the customer. */
export function SettingsForm({
  language,
  countries,
  opening,
  justSaved,
}: {
  language: Language
  countries: string[]
  opening: Record<SettingsField, string>
  /** Saved by the page before, in the other language. */
  justSaved: boolean
}) {
  const t = translator(language, messages)
  const [state, action, pending] = useActionState(saveSettings, newForm<SettingsField>())
  const form = useKeptForm(action, state.attempt, pending)
  const values = { ...opening, ...state.values }
  const saved = state.attempt ? state.saved : justSaved
  const errorOf = (field: SettingsField) => {
    const code = state.errors[field]
    return code ? t(`error_${code}`) : undefined
  }
  return (
    <form action={action} {...form} noValidate className="mt-6 max-w-prose space-y-5">
      <input type="hidden" name="lang" value={language} />
      <FormNotice language={language} notice={state.notice} />
      {saved ? <Alert tone="success" live="polite" title={t("settings_saved")} /> : null}
      <div className="grid gap-5 sm:grid-cols-2">
        <Field id="first_name" label={t("first_name")} error={errorOf("first_name")} required>
          {(control) => (
            <Input
              {...control}
              name="first_name"
              defaultValue={values.first_name}
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
              defaultValue={values.last_name}
              autoComplete="family-name"
              maxLength={80}
            />
          )}
        </Field>
      </div>
      <PhoneField
        language={language}
        label={t("phone")}
        country={values.phone_country}
        national={values.phone}
        countries={countries}
        error={errorOf("phone")}
        optionalLabel={translator(language, common)("form.optional")}
      />
      <fieldset>
        <legend className="mb-1.5 text-sm font-medium">{t("language")}</legend>
        <div className="grid gap-2 sm:grid-cols-2">
          {LANGUAGES.map((one) => (
            <Choice
              key={one}
              name="language"
              value={one}
              defaultChecked={values.language === one}
              title={<span lang={one}>{t(`language_${one}`)}</span>}
            />
          ))}
        </div>
        <p className="mt-1.5 text-sm text-soft">{t("language_hint")}</p>
      </fieldset>
      <PendingButton language={language} pending={pending}>
        {translator(language, common)("form.save")}
      </PendingButton>
    </form>
  )
}
