import type { HttpTypes } from "@medusajs/types"
import { pathTo, type Language } from "@/lib/paths"
import { Badge } from "../../../_components/ui/badge"
import { buttonVariants } from "../../../_components/ui/button"
import { SubmitButton } from "../../../_components/ui/submit-button"
import { account as messages } from "../../../_i18n/account"
import { countryName } from "../../../_lib/checkout-countries"
import { formatPhone } from "../../../_lib/checkout-phone"
import { deleteAddress } from "../../../_lib/customer-actions"
import { translator } from "../../../_lib/i18n"

/** One address with its actions; deleting asks first, in place. */
export function AddressCard({
  language,
  address,
}: {
  language: Language
  address: HttpTypes.StoreCustomerAddress
}) {
  const t = translator(language, messages)
  const join = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(", ")
  const short = join(address.address_1, address.city)
  const lines = [
    [address.first_name, address.last_name].filter(Boolean).join(" "),
    join(address.address_1, address.address_2),
    join(address.city, countryName(address.country_code, language)),
    address.phone ? formatPhone(address.phone) : "",
  ].filter(Boolean)
  return (
    <li className="flex flex-col rounded-lg border border-line bg-raised p-5">
      <address className="flex-1 text-sm not-italic leading-6">
        {lines.map((line, index) => (
          <span key={line} className={index === 0 ? "block font-medium" : "block"}>
            {line}
          </span>
        ))}
      </address>
      {address.is_default_shipping ? (
        <Badge className="mt-3 self-start">{t("address_default")}</Badge>
      ) : null}
      <div className="mt-3 flex flex-wrap items-start gap-2">
        <a
          href={`${pathTo(language, "accountAddresses")}?edit=${address.id}`}
          aria-label={t("address_edit_of", { address: short })}
          className={buttonVariants({ variant: "outline", className: "px-4 text-sm" })}
        >
          {t("address_edit_short")}
        </a>
        <details className="group open:w-full">
          <summary
            aria-label={t("address_delete_of", { address: short })}
            className={`cursor-pointer group-open:hidden ${buttonVariants({ variant: "ghost", className: "px-4 text-sm text-danger" })}`}
          >
            {t("address_delete")}
          </summary>
          <form action={deleteAddress} className="rounded-md bg-danger-soft p-3 text-sm">
            <input type="hidden" name="lang" value={language} />
            <input type="hidden" name="id" value={address.id} />
            <p>{t("address_delete_ask")}</p>
            <SubmitButton
              variant="danger"
              pendingLabel={t("pending")}
              className="mt-2 px-4 text-sm"
            >
              {t("address_delete_yes")}
            </SubmitButton>
          </form>
        </details>
      </div>
    </li>
  )
}
