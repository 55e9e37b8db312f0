import type { Language } from "@/lib/paths"
import { catalogue } from "../../_i18n/catalogue"
import { translator } from "../../_lib/i18n"
import { SORTS, type ListingQuery } from "../../_lib/listing-query"
import { Select } from "../ui/select"
import { FILTER_FORM_ID } from "./filter-panel"

/** Order of the list; belongs to the filter form wherever it stands. */
export function SortSelect({ language, query }: { language: Language; query: ListingQuery }) {
  const t = translator(language, catalogue)
  const sorts = SORTS.filter((sort) => sort !== "relevance" || query.q)
  return (
    <div className="flex items-center gap-2">
      <label htmlFor="sort" className="sr-only text-sm text-soft sm:not-sr-only">
        {t("list.sort")}
      </label>
      <Select
        key={query.sort}
        id="sort"
        name="sort"
        form={FILTER_FORM_ID}
        defaultValue={query.sort}
        className="w-40 sm:w-44"
      >
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {t(`list.sort.${sort}`)}
          </option>
        ))}
      </Select>
      <noscript>
        <button type="submit" form={FILTER_FORM_ID} className="min-h-touch px-2 underline">
          OK
        </button>
      </noscript>
    </div>
  )
}
