import SearchPostgres from "@medusajs/medusa/search-postgres"
import type { AbstractSearchProviderService } from "@medusajs/framework/utils"

type Execute = (sql: string, params?: unknown[]) => Promise<unknown[]>
type Dependencies = { manager: { execute: Execute } }
type ProviderClass = {
  new (dependencies: Dependencies, options?: { language?: string }): AbstractSearchProviderService
  identifier: string
}

const [PostgresSearchService] = SearchPostgres.services as unknown as [ProviderClass]

/**
 * Medusa's provider creates the text search configuration of English only and expects any
 * other language to be there. French is made here, before the first index that needs it:
 * the stemmer of Postgres behind `unaccent`, so that "brode" finds "brodé".
 *
 * A role that may not create one gets Postgres's own message when the index is built.
 */
const CREATE_FRENCH_CONFIGURATION = `
  DO $$
  BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_ts_config WHERE cfgname = 'medusa_search_french') THEN
      CREATE TEXT SEARCH CONFIGURATION medusa_search_french (COPY = french);
      IF EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'unaccent') THEN
        ALTER TEXT SEARCH CONFIGURATION medusa_search_french
          ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem;
      END IF;
    END IF;
  END
  $$;
`

/** Medusa's Postgres search, able to search in French. */
export default class FrenchSearchService extends PostgresSearchService {
  static override identifier = PostgresSearchService.identifier

  private readonly execute: Execute

  constructor(dependencies: Dependencies, options?: { language?: string }) {
    super(dependencies, options)
    this.execute = (sql, params) => dependencies.manager.execute(sql, params)
  }

  override async upsertIndex(input: Parameters<AbstractSearchProviderService["upsertIndex"]>[0]) {
    await this.execute(CREATE_FRENCH_CONFIGURATION)
    return super.upsertIndex(input)
  }
}
