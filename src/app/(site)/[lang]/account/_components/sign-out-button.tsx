import { LogOut } from "lucide-react"
import type { Language } from "@/lib/paths"
import { SubmitButton } from "../../../_components/ui/submit-button"
import { account as messages } from "../../../_i18n/account"
import { signOut } from "../../../_lib/customer-actions"
import { translator } from "../../../_lib/i18n"

export function SignOutButton({ language }: { language: Language }) {
  const t = translator(language, messages)
  return (
    <form action={signOut} className="mt-2">
      <input type="hidden" name="lang" value={language} />
      <SubmitButton
        variant="ghost"
        pendingLabel={t("pending")}
        className="-ml-2 px-3 text-sm text-soft lg:ml-0"
      >
        <LogOut aria-hidden className="size-4" />
        {t("sign_out")}
      </SubmitButton>
    </form>
  )
}
