/** Product names of lines in the reader's language. */
import "server-only"
import { cache } from "react"
import type { Language } from "@/lib/paths"
import { localised } from "./i18n"
import { storeClient } from "./sdk"

const PAGE = 100

const englishTitles = cache(async (ids: string): Promise<Map<string, string>> => {
  const { products } = await storeClient().store.product.list({
    id: ids.split(","),
    limit: PAGE,
    fields: "id,title,metadata",
  })
  return new Map(
    products.map(({ id, title, metadata }) => [id, localised("en", title, metadata, "name_en")])
  )
})

/** A line of a cart or an order, as far as its name goes. */
interface NamedLine {
  product_id?: string | null
  product_title?: string | null
  title?: string
}

/**
 * Says the name of any of these lines. Lines keep the French name at the time of sale; the
 * English one is looked up, and a product no longer sold keeps its French name.
 */
export async function lineNames(
  lines: readonly NamedLine[],
  language: Language
): Promise<(line: NamedLine) => string> {
  const frenchName = (line: NamedLine) => line.product_title || line.title || ""
  if (language === "fr") return frenchName
  const ids = [...new Set(lines.flatMap(({ product_id }) => (product_id ? [product_id] : [])))]
  if (!ids.length) return frenchName
  // A name in the other language is better than no page.
  const titles = await englishTitles(ids.sort().slice(0, PAGE).join(",")).catch(
    () => new Map<string, string>()
  )
  return (line) => titles.get(line.product_id ?? "") ?? frenchName(line)
}
