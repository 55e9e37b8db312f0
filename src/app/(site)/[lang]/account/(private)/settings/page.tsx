import type { Metadata } from "next"
import { pathTo } from "@/lib/paths"
import { account as messages } from "../../../../_i18n/account"
import { CHECKOUT_COUNTRIES } from "../../../../_lib/checkout-countries"
import { fromE164 } from "../../../../_lib/checkout-phone"
import { requireCustomer } from "../../../../_lib/customer-guard"
import { preferredLanguage } from "../../../../_lib/customer-session"
import { languageOf, translator } from "../../../../_lib/i18n"
import { currentRegion } from "../../../../_lib/region"
import { pageMetadata } from "../../../../_lib/seo"
import { SettingsForm } from "../../_components/settings-form"

type Props = {
  params: Promise<{ lang: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang)
  const title = translator(language, messages)("settings_title")
  return pageMetadata({ language, page: "accountSettings", title, noIndex: true })
}

export default async function SettingsPage({ params, searchParams }: Props) {
  const language = languageOf((await params).lang)
  const t = translator(language, messages)
  const [{ customer }, region, { done }] = await Promise.all([
    requireCustomer(language, pathTo(language, "accountSettings")),
    currentRegion(),
    searchParams,
  ])
  const phone = fromE164(customer.phone, region.country)
  return (
    <>
      <h1 className="text-3xl sm:text-4xl">{t("settings_title")}</h1>
      <p className="mt-2 text-soft">{t("settings_email", { email: customer.email })}</p>
      <SettingsForm
        language={language}
        countries={CHECKOUT_COUNTRIES.map(({ code }) => code)}
        opening={{
          first_name: customer.first_name ?? "",
          last_name: customer.last_name ?? "",
          phone_country: phone.country,
          phone: phone.national,
          language: preferredLanguage(customer) ?? language,
        }}
        justSaved={done === "saved"}
      />
    </>
  )
}
