/** Who buys at the demo shop: names, phones and addresses, computed from data. */
import people from "../data/people.json"
import { randomFrom, type Random } from "../lib/random"

export interface PlannedAddress {
  first_name: string
  last_name: string
  phone: string
  address_1: string
  address_2: string
  city: string
  country_code: string
}

export interface PlannedCustomer {
  email: string
  first_name: string
  last_name: string
  /** E.164. */
  phone: string
  addresses: PlannedAddress[]
  groups: string[]
}

type Place = { city: string; area: string; near: string; weight: number }
const PLACES = people.places as Record<string, Place[]>
const FAMILIES = people.families as Record<string, string[]>

const digits = (random: Random, count: number) =>
  Array.from({ length: count }, () => random.int(0, 9)).join("")

/** Mobile numbers as each country's plan writes them, E.164. */
const PHONES: Record<string, (random: Random) => string> = {
  ci: (random) => `+225${random.pick(["07", "05", "01"])}${digits(random, 8)}`,
  sn: (random) => `+221${random.pick(["77", "78", "76", "70"])}${digits(random, 7)}`,
  bf: (random) => `+226${random.pick(["70", "71", "76", "65", "54"])}${digits(random, 6)}`,
  ml: (random) => `+223${random.pick(["70", "76", "66", "91"])}${digits(random, 6)}`,
  tg: (random) => `+228${random.pick(["90", "91", "92", "93"])}${digits(random, 6)}`,
  bj: (random) => `+22901${random.pick(["97", "96", "66", "61"])}${digits(random, 6)}`,
  ne: (random) => `+227${random.pick(["90", "96", "97"])}${digits(random, 6)}`,
  gw: (random) => `+24595${digits(random, 7)}`,
}

const ascii = (text: string) =>
  text
    .normalize("NFD")
    .replace(/[^a-zA-Z]+/g, "")
    .toLowerCase()

function address(random: Random, country: string, name: [string, string], phone: string) {
  const place = random.weighted(PLACES[country] ?? [], ({ weight }) => weight)
  return {
    first_name: name[0],
    last_name: name[1],
    phone,
    address_1: `${place.area}, villa ${random.int(3, 240)}`,
    address_2: place.near,
    city: place.city,
    country_code: country,
  }
}

function plan(index: number): PlannedCustomer {
  const random = randomFrom(`customer ${index}`)
  const country = random.weighted(people.countries, ({ weight }) => weight).code
  const first = random.pick(random.chance(0.66) ? people.women : people.men)
  const last = random.pick(FAMILIES[country] ?? [])
  const makePhone = PHONES[country]
  if (!makePhone) throw new Error(`Seed: no phone plan for "${country}"`)
  const phone = makePhone(random)
  const addresses = [address(random, country, [first, last], phone)]
  if (random.chance(0.25)) addresses.push(address(random, country, [first, last], phone))
  const groups: string[] = []
  if (index % 6 === 0) groups.push("Fidèles")
  if (random.chance(0.08)) groups.push("Revendeuses")
  if (random.chance(0.1)) groups.push("Mariages et cérémonies")
  if (country !== "ci") groups.push("Sous-région")
  return {
    // `.test` is reserved: no letter ever leaves for a real person.
    email: `${ascii(first)}.${ascii(last)}${index}@clientes.test`,
    first_name: first,
    last_name: last,
    phone,
    addresses,
    groups,
  }
}

/** All customers; the order is stable and the orders of the seed refer to it. */
export const CUSTOMERS: readonly PlannedCustomer[] = Array.from(
  { length: people.count },
  (_, index) => plan(index + 1)
)
