import { Field } from "../../../_components/ui/field"
import { Input, Textarea } from "../../../_components/ui/input"
import { checkout as messages } from "../../../_i18n/checkout"
import { common } from "../../../_i18n/common"
import { checkoutCountry } from "../../../_lib/checkout-countries"
import { translator } from "../../../_lib/i18n"
import type { PartProps } from "./checkout-form"
import { SavedAddresses, type SavedAddress } from "./saved-addresses"

/*
 * The address is hidden by the style sheet while a pick-up is chosen, so that this also
 * works without JavaScript; the server asks for none of it then.
 */
const DELIVERED_ONLY = "group-has-[[data-pickup]:checked]/checkout:hidden"
const PICKUP_ONLY = "hidden group-has-[[data-pickup]:checked]/checkout:block"

/** Who receives the order, and where. */
export function AddressFields({
  language,
  values,
  errors,
  saved,
}: PartProps & { saved: SavedAddress[] | null }) {
  const t = translator(language, messages)
  const optionalLabel = translator(language, common)("form.optional")
  const place = checkoutCountry(values.country)?.place
  return (
    <div className="space-y-5">
      <div className={DELIVERED_ONLY}>
        <SavedAddresses language={language} addresses={saved ?? []} />
      </div>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field id="first_name" label={t("first_name")} error={errors.first_name} required>
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
        <Field id="last_name" label={t("last_name")} error={errors.last_name} required>
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
      <p className={`${PICKUP_ONLY} text-sm text-soft`}>{t("pickup_note")}</p>
      <div className={`space-y-5 ${DELIVERED_ONLY}`}>
        <div className="grid gap-5 sm:grid-cols-2">
          <Field
            id="city"
            label={t("city")}
            hint={place ? t("example", { example: place.city }) : undefined}
            error={errors.city}
            required
          >
            {(control) => (
              <Input
                {...control}
                name="city"
                defaultValue={values.city}
                autoComplete="address-level2"
                maxLength={80}
              />
            )}
          </Field>
          <Field
            id="district"
            label={t("district")}
            hint={place ? t("example", { example: place.district }) : undefined}
            error={errors.district}
            required
          >
            {(control) => (
              <Input
                {...control}
                name="district"
                defaultValue={values.district}
                autoComplete="address-level3"
                maxLength={80}
              />
            )}
          </Field>
        </div>
        <Field
          id="address"
          label={t("address")}
          hint={t("address_hint")}
          error={errors.address}
          required
        >
          {(control) => (
            <Input
              {...control}
              name="address"
              defaultValue={values.address}
              autoComplete="street-address"
              maxLength={160}
            />
          )}
        </Field>
        <Field
          id="landmark"
          label={t("landmark")}
          hint={t("landmark_hint")}
          error={errors.landmark}
          optionalLabel={optionalLabel}
        >
          {(control) => (
            <Input
              {...control}
              name="landmark"
              defaultValue={values.landmark}
              autoComplete="off"
              maxLength={160}
            />
          )}
        </Field>
        {saved ? (
          <label className="flex min-h-touch items-center gap-3">
            <input
              type="checkbox"
              name="save_address"
              defaultChecked={values.save_address === "on"}
              className="size-5 accent-[rgb(var(--accent-fill))]"
            />
            {t("save_address")}
          </label>
        ) : null}
      </div>
      <Field id="note" label={t("note")} error={errors.note} optionalLabel={optionalLabel}>
        {(control) => (
          <Textarea
            {...control}
            name="note"
            defaultValue={values.note}
            rows={2}
            autoComplete="off"
            maxLength={500}
          />
        )}
      </Field>
    </div>
  )
}
