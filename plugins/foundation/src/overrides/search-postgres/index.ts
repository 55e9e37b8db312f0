import SearchPostgres from "@medusajs/medusa/search-postgres"
import FrenchSearchService from "./service"

/*
 * As with the promotion module: Medusa finds the provider's migrations by its
 * `discoveryPath`, so the class is replaced on Medusa's own provider object.
 */
SearchPostgres.services = [FrenchSearchService]

export { discoveryPath } from "@medusajs/medusa/search-postgres"
export default SearchPostgres
