import { Modules } from "@medusajs/framework/utils"
import {
  createCustomerGroupsWorkflow,
  createCustomersWorkflow,
  linkCustomersToCustomerGroupWorkflow,
} from "@medusajs/medusa/core-flows"
import people from "../data/people.json"
import type { SeedContext } from "../lib/context"
import { CUSTOMERS } from "../plans/customers"

/** Ids by e-mail (customers) and by name (groups). */
export interface SeededCustomers {
  customers: ReadonlyMap<string, string>
  groups: ReadonlyMap<string, string>
}

/** The customers, their addresses and groups. */
export async function seedCustomers(context: SeedContext): Promise<SeededCustomers> {
  const groups = await ensureGroups(context)
  const customers = await ensureCustomers(context)
  await ensureMembership(context, customers, groups)
  return { customers, groups }
}

async function ensureGroups({ container }: SeedContext): Promise<ReadonlyMap<string, string>> {
  const module = container.resolve(Modules.CUSTOMER)
  const existing = await module.listCustomerGroups({}, { take: 1000 })
  const missing = people.groups.filter(({ name }) => !existing.some((group) => group.name === name))
  if (missing.length) {
    const { result } = await createCustomerGroupsWorkflow(container).run({
      input: {
        customersData: missing.map(({ name, nameEn }) => ({ name, metadata: { name_en: nameEn } })),
      },
    })
    existing.push(...result)
  }
  return new Map(existing.map((group) => [group.name ?? "", group.id]))
}

async function ensureCustomers({ container }: SeedContext): Promise<ReadonlyMap<string, string>> {
  const module = container.resolve(Modules.CUSTOMER)
  const list = () =>
    module.listCustomers(
      { email: CUSTOMERS.map(({ email }) => email) },
      { select: ["id", "email"], take: CUSTOMERS.length }
    )
  const known = new Set((await list()).map(({ email }) => email))
  const missing = CUSTOMERS.filter(({ email }) => !known.has(email))
  if (missing.length) {
    await createCustomersWorkflow(container).run({
      input: {
        customersData: missing.map(({ groups: _groups, addresses, ...customer }) => ({
          ...customer,
          addresses: addresses.map((address, index) => ({
            ...address,
            address_name: index === 0 ? "Domicile" : "Bureau",
            is_default_shipping: index === 0,
            is_default_billing: index === 0,
          })),
        })),
      },
    })
  }
  return new Map((await list()).map(({ id, email }) => [email, id]))
}

async function ensureMembership(
  { container, query }: SeedContext,
  customers: ReadonlyMap<string, string>,
  groups: ReadonlyMap<string, string>
): Promise<void> {
  for (const [name, groupId] of groups) {
    const wanted = CUSTOMERS.filter((customer) => customer.groups.includes(name)).map(
      ({ email }) => customers.get(email) ?? ""
    )
    const { data } = await query.graph({
      entity: "customer",
      fields: ["id"],
      filters: { id: wanted, groups: { id: groupId } },
    })
    const members = new Set(data.map(({ id }) => id))
    const add = wanted.filter((id) => !members.has(id))
    if (add.length) {
      await linkCustomersToCustomerGroupWorkflow(container).run({ input: { id: groupId, add } })
    }
  }
}
