import type { ReactNode } from "react"
import { pathTo } from "@/lib/paths"
import { account as messages } from "../../../_i18n/account"
import { languageOf, translator } from "../../../_lib/i18n"
import { AccountNav } from "../_components/account-nav"
import { SignOutButton } from "../_components/sign-out-button"

/** The frame of the signed-in pages; each page checks for itself who is signed in. */
export default async function AccountLayout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ lang: string }>
}) {
  const language = languageOf((await params).lang)
  const t = translator(language, messages)
  const links = [
    { href: pathTo(language, "account"), label: t("nav_overview") },
    { href: pathTo(language, "accountOrders"), label: t("nav_orders") },
    { href: pathTo(language, "accountAddresses"), label: t("nav_addresses") },
    { href: pathTo(language, "accountSettings"), label: t("nav_settings") },
  ]
  return (
    <div className="frame py-8 sm:py-12 lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] lg:gap-12">
      <div className="mb-8 print:hidden lg:mb-0">
        <AccountNav label={t("nav")} links={links} />
        <SignOutButton language={language} />
      </div>
      <div className="min-w-0">{children}</div>
    </div>
  )
}
