import { MapPin } from "lucide-react"
import type { Language } from "@/lib/paths"
import { checkout as messages } from "../../../_i18n/checkout"
import { translator } from "../../../_lib/i18n"

export interface SavedAddress {
  id: string
  lines: string[]
}

/** The customer's addresses; a press fills the fields below with one. */
export function SavedAddresses({
  language,
  addresses,
}: {
  language: Language
  addresses: SavedAddress[]
}) {
  const t = translator(language, messages)
  if (!addresses.length) return null
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-medium">{t("saved")}</legend>
      <ul className="grid gap-2 sm:grid-cols-2">
        {addresses.map(({ id, lines }) => (
          <li key={id}>
            <button
              type="submit"
              name="intent"
              value={`address:${id}`}
              className="flex size-full items-start gap-3 rounded-md border border-line-strong p-3.5 text-left text-sm hover:border-ink hover:bg-sunken"
            >
              <MapPin aria-hidden className="mt-0.5 size-4 shrink-0 text-soft" />
              <span>
                {lines.map((line) => (
                  <span key={line} className="block">
                    {line}
                  </span>
                ))}
                <span className="mt-1 block text-accent underline underline-offset-4">
                  {t("saved_use")}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
