import type { Metadata } from "next"
import { pathTo } from "@/lib/paths"
import { Alert } from "../../../../_components/ui/alert"
import { buttonVariants } from "../../../../_components/ui/button"
import { EmptyState } from "../../../../_components/ui/empty-state"
import { account as messages } from "../../../../_i18n/account"
import { CHECKOUT_COUNTRIES } from "../../../../_lib/checkout-countries"
import { addressValues } from "../../../../_lib/checkout-values"
import { requireCustomer } from "../../../../_lib/customer-guard"
import { languageOf, translator } from "../../../../_lib/i18n"
import { currentRegion } from "../../../../_lib/region"
import { pageMetadata } from "../../../../_lib/seo"
import { AddressCard } from "../../_components/address-card"
import { AddressForm } from "../../_components/address-form"

type Props = {
  params: Promise<{ lang: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const NEW = "new"

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang)
  const title = translator(language, messages)("addresses_title")
  return pageMetadata({ language, page: "accountAddresses", title, noIndex: true })
}

/**
 * The address book. `?edit=<id>` and `?edit=new` open the form, `?done=` says what happened.
 *
 * These links are plain: Next's router, where the address is rewritten, answers a change of
 * the query alone from its cache, and the list would stay.
 */
export default async function AddressesPage({ params, searchParams }: Props) {
  const language = languageOf((await params).lang)
  const t = translator(language, messages)
  const here = pathTo(language, "accountAddresses")
  const [{ customer }, region, { edit, done }] = await Promise.all([
    requireCustomer(language, here),
    currentRegion(),
    searchParams,
  ])
  const addresses = [...customer.addresses].sort(
    (a, b) => Number(b.is_default_shipping) - Number(a.is_default_shipping)
  )
  const edited = addresses.find(({ id }) => id === edit)
  if (edited || edit === NEW) {
    return (
      <>
        <h1 className="text-3xl sm:text-4xl">{edited ? t("address_edit") : t("address_new")}</h1>
        <AddressForm
          language={language}
          id={edited?.id ?? ""}
          countries={CHECKOUT_COUNTRIES.map(({ code }) => code)}
          opening={
            edited
              ? addressValues(edited, region.country)
              : {
                  country: region.country,
                  first_name: customer.first_name ?? "",
                  last_name: customer.last_name ?? "",
                }
          }
          isDefault={edited?.is_default_shipping ?? addresses.length === 0}
          cancelHref={here}
        />
      </>
    )
  }
  const add = (
    <a href={`${here}?edit=${NEW}`} className={buttonVariants()}>
      {t("address_add")}
    </a>
  )
  return (
    <>
      <h1 className="text-3xl sm:text-4xl">{t("addresses_title")}</h1>
      {done === "saved" || done === "deleted" ? (
        <Alert tone="success" live="polite" title={t(`address_${done}`)} className="mt-6" />
      ) : null}
      {addresses.length ? (
        <>
          <ul className="mt-6 grid gap-4 sm:grid-cols-2">
            {addresses.map((address) => (
              <AddressCard key={address.id} language={language} address={address} />
            ))}
          </ul>
          <div className="mt-6">{add}</div>
        </>
      ) : (
        <EmptyState title={t("addresses_empty")} action={add}>
          {t("addresses_empty_body")}
        </EmptyState>
      )}
    </>
  )
}
