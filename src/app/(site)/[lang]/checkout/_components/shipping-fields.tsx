import { CircleAlert } from "lucide-react"
import { Alert } from "../../../_components/ui/alert"
import { Field } from "../../../_components/ui/field"
import { Select } from "../../../_components/ui/select"
import { checkout as messages } from "../../../_i18n/checkout"
import { countryName } from "../../../_lib/checkout-countries"
import type { Offer } from "../../../_lib/checkout-offer"
import { translator } from "../../../_lib/i18n"
import { formatMoney } from "../../../_lib/money"
import { Choice } from "./choice"
import type { PartProps } from "./checkout-form"
import { Section } from "./section"

/** Where to, and how. A change works out the total anew. */
export function ShippingFields({
  language,
  values,
  errors,
  offer,
  currencyCode,
  onChange,
}: PartProps & { offer: Offer; currencyCode: string; onChange: () => void }) {
  const t = translator(language, messages)
  return (
    <Section id="delivery" title={t("delivery")}>
      <Field id="country" label={t("country")} error={errors.country} required>
        {(control) => (
          <Select
            {...control}
            name="country"
            defaultValue={values.country}
            onChange={onChange}
            autoComplete="country"
          >
            {offer.countries.map((code) => (
              <option key={code} value={code}>
                {countryName(code, language)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {offer.shipping.length ? (
        <fieldset aria-describedby={errors.shipping_option ? "shipping_option-error" : undefined}>
          <legend className="mb-1.5 text-sm font-medium">{t("method")}</legend>
          <div id="shipping_option" className="space-y-2">
            {offer.shipping.map((option) => (
              <Choice
                key={option.id}
                name="shipping_option"
                value={option.id}
                defaultChecked={values.shipping_option === option.id}
                disabled={option.insufficient}
                invalid={Boolean(errors.shipping_option)}
                onChange={onChange}
                marks={option.pickup ? { "data-pickup": "" } : {}}
                title={option.name}
                note={option.insufficient ? t("method_short") : option.description}
                aside={
                  option.amount === 0
                    ? t("free")
                    : formatMoney(option.amount, language, currencyCode)
                }
              />
            ))}
          </div>
          {errors.shipping_option ? (
            <p
              id="shipping_option-error"
              className="mt-1.5 flex items-start gap-1.5 text-sm text-danger"
            >
              <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
              {errors.shipping_option}
            </p>
          ) : null}
        </fieldset>
      ) : (
        <Alert tone="warning">{t("no_method")}</Alert>
      )}
    </Section>
  )
}
