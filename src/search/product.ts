import { defineSearchIndex, graphConsume, graphSeed, search } from "@medusajs/framework/utils"
import {
  CATALOGUE_SOURCE_FIELDS,
  toCatalogueDocument,
  type CatalogueSource,
} from "../lib/catalogue-document"

const fields = search.define({
  id: search.keyword().filterable().sortable(),
  title: search.text().searchable({ weight: 4 }),
  title_en: search.text().searchable({ weight: 4 }),
  words: search.keyword().searchable({ weight: 2 }).array(),
  description: search.text().searchable(),
  description_en: search.text().searchable(),
  handle: search.keyword(),
  // `/store/search` narrows by these two on its own: published, and sold in the key's channels.
  status: search.keyword().filterable(),
  sales_channel_ids: search.keyword().filterable().array(),
  category_ids: search.keyword().filterable().facetable().array(),
  sizes: search.keyword().filterable().facetable().array(),
  sizes_in_stock: search.keyword().filterable().facetable().array(),
  fabrics: search.keyword().filterable().facetable().array(),
  fabric_names: search.keyword().filterable().facetable().array(),
  price: search
    .integer()
    .filterable()
    .sortable()
    .facetable({ types: ["stats"] }),
  in_stock: search.boolean().filterable().facetable(),
  featured: search.boolean().filterable(),
  created_at: search.date().filterable().sortable(),
  indexed_at: search.float().filterable().sortable(),
})

const source = {
  fields: CATALOGUE_SOURCE_FIELDS,
  transform: (rows: CatalogueSource[]) => {
    const now = new Date()
    return rows
      .filter(({ status }) => status === "published")
      .map((row) => toCatalogueDocument(row, now))
  },
}

/**
 * The shop's list: search in French, filters, counts and order in one query.
 *
 * Changes of a product arrive by event. Stock moves with every order, so it does not: a
 * checkout must not pay for the list. The job `refresh-catalogue` catches up with stock,
 * with prices, and with whatever an event forgot.
 */
export default defineSearchIndex({
  name: "product",
  entity: "product",
  fields,
  events: ["product.created", "product.updated", "product.deleted"],
  consume: graphConsume(source),
  seed: graphSeed({ ...source, batch_size: 100 }),
})
