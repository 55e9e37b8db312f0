import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { findStaleProductsStep } from "./steps/find-stale-products"
import { indexProductsStep } from "./steps/index-products"

/**
 * Brings the shop's search up to date with stock, prices and whatever no event told:
 * changes made by SQL, and events lost when a process was killed.
 *
 * Cheap when nothing changed: one query over the products' tables and one over the index.
 *
 * @returns how many documents were written and how many removed
 */
export const refreshCatalogueWorkflow = createWorkflow("refresh-catalogue", () => {
  const stale = findStaleProductsStep()
  return new WorkflowResponse(indexProductsStep(stale))
})
