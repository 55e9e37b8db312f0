import { Modules } from "@medusajs/framework/utils"
import { updateStoresWorkflow } from "@medusajs/medusa/core-flows"
import type { SeedContext } from "../lib/context"

/**
 * The moment of the first seed, kept on the store: everything dated is placed around it, so
 * that a second run next week still finds what the first one wrote.
 */
export async function seedAnchor({ container }: SeedContext): Promise<Date> {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
  if (!store) throw new Error("Seed: no store yet. Run the migrations first: npx medusa db:migrate")
  const known = store.metadata?.seed_anchor
  if (typeof known === "string") return new Date(known)

  const anchor = new Date()
  anchor.setUTCMilliseconds(0)
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: { metadata: { ...store.metadata, seed_anchor: anchor.toISOString() } },
    },
  })
  return anchor
}
