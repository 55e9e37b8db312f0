/**
 * The house beside stock Medusa: the same data, both servers up, measured in turns.
 *
 * Three phases, since caching is a switch of the process: the house with caching off, the
 * house as it is shipped (caching on), and the time to start, when nothing else runs.
 */
import fs from "node:fs"
import path from "node:path"
import { BIN, MEDUSA_BUILD, ROOT } from "../scripts/house/paths"
import { runTool } from "../scripts/house/tool"
import { recreateDatabase, withClient } from "./lib/database"
import { interleave, type Pair } from "./lib/pairs"
import { Server, type ServerSpec } from "./lib/server"
import { estimate, liesWhollyBelow, median, type Estimate } from "./lib/stats"
import { StoreClient } from "./lib/store-client"
import { completeCart, prepareCart } from "./load/carts"
import { listPage, loadProductList, type ProductList } from "./load/products"
import { prepareStock } from "./stock/prepare"

/** How much is measured. */
export type HouseBenchOptions = {
  log(line: string): void
  /** An account that may create databases. */
  databaseUrl: string
  /** A folder of its own inside the tree, so that packages are found from it. */
  dataDir: string
  ports?: { stock: number; ours: number }
  products?: number
  /** Pairs of each figure, at least ten. */
  pairs?: number
  /** Requests of the list in one half of a pair. */
  requests?: number
  /** Carts completed in one half of a pair. */
  carts?: number
  /** Starts of each side. */
  boots?: number
  seed?: number
}

/** One line of the report. */
export type Figure = {
  name: string
  stock: string
  ours: string
  ratio: string
  rule: string
  passed: boolean
}

type Shop = {
  key: string
  regionId: string
  shippingOptionId: string
  variants: string[]
  /** Pages of 20 products, full ones only. */
  pages: number
}
type Sides = Record<"stock" | "ours", Server>
type Settings = Required<HouseBenchOptions>

const DEFAULTS = {
  ports: { stock: 9410, ours: 9411 },
  products: 1_000,
  pairs: 14,
  requests: 60,
  carts: 6,
  boots: 6,
  seed: 20261120,
}
const FLOOR = 0.9
const CACHED_LIST = 2
const BOOT_LIMIT = 1.5
const RSS_LIMIT = 1.3
const SEEN_WITHIN_MS = 1_000
const PRICE_EDITS = 20
const MEGABYTE = 1024 * 1024

/**
 * Measures everything.
 *
 * @returns the figures, each with its rule and whether it holds
 * @throws when a server does not start, or the two do not answer the same
 */
export async function measureHouse(options: HouseBenchOptions): Promise<Figure[]> {
  const settings: Settings = { ...DEFAULTS, ...options }
  const { log } = settings
  const specs = await prepare(settings)
  const shop = await readShop(specs.stock.env.DATABASE_URL!)

  log("boot")
  const boots = await interleave(settings.boots, async (side) => {
    const server = await Server.start(specs[side])
    await server.stop()
    return server.bootMs
  })

  log("caching off")
  const uncached = await withServers(
    { stock: specs.stock, ours: { ...specs.ours, env: { ...specs.ours.env, CACHING: "off" } } },
    async (servers) => {
      await expectSameAnswers(servers, shop)
      return measureList(servers, shop, settings)
    }
  )

  log("as shipped")
  return withServers(specs, async (servers) => {
    await expectSameAnswers(servers, shop)
    const cached = await measureList(servers, shop, settings)
    const completions = await measureCompletions(servers, shop, settings)
    const rss = { stock: servers.stock.rss(), ours: servers.ours.rss() }
    const seen = await measureFreshness(servers.ours, shop, specs.ours.env.DATABASE_URL!)
    return report({ boots, uncached, cached, completions, rss, seen }, settings)
  })
}

/** Databases and folders: stock is filled by workflows, the house gets a copy and its own tables. */
async function prepare(settings: Settings): Promise<Record<"stock" | "ours", ServerSpec>> {
  const { log, dataDir, databaseUrl, ports } = settings
  const stockDir = path.join(dataDir, "stock")
  prepareStock(stockDir)
  const logFile = (name: string) => path.join(dataDir, "logs", `${name}.log`)
  const tool = (name: string, cwd: string, args: string[], env: Record<string, string>) =>
    runTool({
      name,
      args: [BIN.medusa, ...args],
      cwd,
      env: { ...process.env, NODE_ENV: "production", MEDUSA_DISABLE_TELEMETRY: "1", ...env },
      logFile: logFile(name),
    })

  log("stock Medusa: database and data")
  const stockUrl = await recreateDatabase(databaseUrl, "bench_stock")
  await tool("stock-migrate", stockDir, ["db:migrate"], { DATABASE_URL: stockUrl })
  await tool(
    "stock-fill",
    stockDir,
    ["exec", path.join(ROOT, "bench/stock/fill.ts"), String(settings.products)],
    {
      DATABASE_URL: stockUrl,
      TS_NODE_TRANSPILE_ONLY: "1",
      TS_NODE_PROJECT: path.join(ROOT, "integration-tests/tsconfig.json"),
    }
  )

  log("the house: a copy of the data, and its own tables")
  const oursUrl = await recreateDatabase(databaseUrl, "bench_house", "bench_stock")
  const secret = (name: string) => `bench-${name}-secret-of-32-characters-and-more`
  const oursEnv = {
    DATABASE_URL: oursUrl,
    SUGU_MODE: "demo",
    SUGU_DATA_DIR: path.join(dataDir, "house"),
    MEDUSA_PORT: String(ports.ours),
    JWT_SECRET: secret("jwt"),
    COOKIE_SECRET: secret("cookie"),
    PAYLOAD_SECRET: secret("payload"),
    ORDER_LINK_SECRET: secret("order-link"),
    AUTH_MFA_ENCRYPTION_KEY: "0123456789abcdef".repeat(4),
  }
  fs.mkdirSync(oursEnv.SUGU_DATA_DIR, { recursive: true })
  await tool("house-migrate", MEDUSA_BUILD, ["db:migrate"], oursEnv)
  for (const url of [stockUrl, oursUrl]) {
    await withClient(url, (client) => client.query("VACUUM ANALYZE"))
  }
  return {
    stock: {
      name: "stock",
      cwd: stockDir,
      port: ports.stock,
      env: { DATABASE_URL: stockUrl },
      logFile: logFile("stock"),
    },
    ours: {
      name: "house",
      cwd: MEDUSA_BUILD,
      port: ports.ours,
      env: oursEnv,
      logFile: logFile("house"),
    },
  }
}

/** What the loads need to know; the same in both databases, one being a copy. */
function readShop(databaseUrl: string): Promise<Shop> {
  return withClient(databaseUrl, async (client) => {
    const one = async (sql: string) => String((await client.query(sql)).rows[0].value)
    const { rows } = await client.query<{ id: string }>(
      "SELECT id FROM product_variant WHERE sku LIKE 'ART-%' ORDER BY id LIMIT 400"
    )
    return {
      key: await one(
        "SELECT token AS value FROM api_key WHERE type = 'publishable' AND title = 'Boutique'"
      ),
      regionId: await one("SELECT id AS value FROM region WHERE currency_code = 'xof'"),
      shippingOptionId: await one("SELECT id AS value FROM shipping_option"),
      variants: rows.map(({ id }) => id),
      pages: Math.floor(Number(await one("SELECT count(*) AS value FROM product")) / 20),
    }
  })
}

async function withServers<T>(
  specs: Record<"stock" | "ours", ServerSpec>,
  work: (servers: Sides) => Promise<T>
): Promise<T> {
  const stock = await Server.start(specs.stock)
  try {
    const ours = await Server.start(specs.ours)
    try {
      return await work({ stock, ours })
    } finally {
      await ours.stop()
    }
  } finally {
    await stock.stop()
  }
}

/** Being fast with another answer would prove nothing. */
async function expectSameAnswers(servers: Sides, shop: Shop): Promise<void> {
  const [stock, ours] = await Promise.all(
    [servers.stock, servers.ours].map((server) =>
      new StoreClient(server.url, shop.key).get<ProductList>(listPage(shop.regionId, 0))
    )
  )
  const prices = (list: ProductList | undefined) =>
    JSON.stringify(
      list?.products.map(({ id, variants }) => [
        id,
        variants
          .map((variant) => [
            variant.id,
            variant.calculated_price.calculated_amount,
            variant.calculated_price.calculated_amount_with_tax,
          ])
          .sort(),
      ])
    )
  if (prices(stock) !== prices(ours)) {
    throw new Error("stock Medusa and the house do not answer the same list")
  }
}

async function measureList(servers: Sides, shop: Shop, settings: Settings): Promise<Pair[]> {
  const { requests, pairs } = settings
  const run = async (side: "stock" | "ours", count: number) => {
    const client = new StoreClient(servers[side].url, shop.key)
    const { perSecond } = await loadProductList(client, shop.regionId, {
      requests: count,
      pages: shop.pages,
    })
    return perSecond
  }
  // Two rounds of all pages: the compiler of V8, the database's buffers and our cache.
  for (const side of ["stock", "ours"] as const) await run(side, shop.pages * 2)
  return interleave(pairs, (side) => run(side, requests))
}

/** Time of a completion, in milliseconds; the carts are filled outside the measured time. */
async function measureCompletions(servers: Sides, shop: Shop, settings: Settings): Promise<Pair[]> {
  const { pairs, carts } = settings
  const prepareAll = async (side: "stock" | "ours", rounds: number) => {
    const client = new StoreClient(servers[side].url, shop.key)
    const ids: string[] = []
    for (let number = 0; number < rounds * carts; number++) {
      const variant = (offset: number) =>
        shop.variants[(number * 2 + offset) % shop.variants.length]!
      ids.push(
        await prepareCart(client, {
          regionId: shop.regionId,
          shippingOptionId: shop.shippingOptionId,
          email: `client-${number}@example.com`,
          items: [
            { variant_id: variant(0), quantity: 1 },
            { variant_id: variant(1), quantity: 2 },
          ],
        })
      )
    }
    return ids
  }
  const warmUp = 1
  const [stock, ours] = await Promise.all([
    prepareAll("stock", pairs + warmUp),
    prepareAll("ours", pairs + warmUp),
  ])
  const waiting = { stock: stock!, ours: ours! }
  const run = async (side: "stock" | "ours") => {
    const client = new StoreClient(servers[side].url, shop.key)
    const times: number[] = []
    for (const id of waiting[side].splice(0, carts)) {
      const started = performance.now()
      await completeCart(client, id)
      times.push(performance.now() - started)
    }
    return median(times)
  }
  for (const side of ["stock", "ours"] as const) await run(side)
  return interleave(pairs, run)
}

/** How long an edited price takes to be seen in a list that is being read all the time. */
async function measureFreshness(
  server: Server,
  shop: Shop,
  databaseUrl: string
): Promise<number[]> {
  const client = new StoreClient(server.url, shop.key)
  const path = listPage(shop.regionId, 1)
  const shownPrice = async (variantId: string) => {
    const { products } = await client.get<ProductList>(path)
    return products.flatMap(({ variants }) => variants).find(({ id }) => id === variantId)
      ?.calculated_price.calculated_amount
  }
  const { products } = await client.get<ProductList>(path)
  const variantId = products[0]!.variants[0]!.id
  return withClient(databaseUrl, async (db) => {
    const times: number[] = []
    for (let edit = 0; edit < PRICE_EDITS; edit++) {
      const amount = 1_000 + edit
      await shownPrice(variantId)
      await db.query(
        `UPDATE price SET amount = $1::numeric,
                raw_amount = jsonb_build_object('value', $1::numeric::text, 'precision', 20)
          WHERE price_set_id =
                (SELECT price_set_id FROM product_variant_price_set WHERE variant_id = $2)`,
        [amount, variantId]
      )
      const committed = performance.now()
      while ((await shownPrice(variantId)) !== amount) {
        if (performance.now() - committed > 10 * SEEN_WITHIN_MS) break
      }
      times.push(performance.now() - committed)
    }
    return times
  })
}

type Measured = {
  boots: Pair[]
  uncached: Pair[]
  cached: Pair[]
  completions: Pair[]
  rss: Pair
  seen: number[]
}

function report(measured: Measured, { seed }: Settings): Figure[] {
  const { boots, uncached, cached, completions, rss, seen } = measured
  const speed = (pairs: Pair[]) =>
    estimate(
      pairs.map(({ stock, ours }) => ours / stock),
      seed
    )
  const swiftness = (pairs: Pair[]) =>
    estimate(
      pairs.map(({ stock, ours }) => stock / ours),
      seed
    )
  const sides = (pairs: Pair[], unit: string, digits = 0) => ({
    stock: `${median(pairs.map(({ stock }) => stock)).toFixed(digits)} ${unit}`,
    ours: `${median(pairs.map(({ ours }) => ours)).toFixed(digits)} ${unit}`,
  })
  const list = speed(uncached)
  const cachedList = speed(cached)
  const completion = swiftness(completions)
  const boot = estimate(
    boots.map(({ stock, ours }) => ours / stock),
    seed
  )
  const memory = rss.ours / rss.stock
  const slowest = Math.max(...seen)
  const floor = `interval not wholly below ${FLOOR.toFixed(2)}`
  return [
    {
      name: "product list, caching off (speed)",
      ...sides(uncached, "req/s", 1),
      ratio: describe(list),
      rule: floor,
      passed: !liesWhollyBelow(list, FLOOR),
    },
    {
      name: "product list, as shipped (speed)",
      ...sides(cached, "req/s", 1),
      ratio: describe(cachedList),
      rule: `median at least ${CACHED_LIST}`,
      passed: cachedList.median >= CACHED_LIST,
    },
    {
      name: "cart completion (speed)",
      ...sides(completions, "ms"),
      ratio: describe(completion),
      rule: floor,
      passed: !liesWhollyBelow(completion, FLOOR),
    },
    {
      name: "boot (time)",
      ...sides(boots, "ms"),
      ratio: describe(boot),
      rule: `median at most ${BOOT_LIMIT}`,
      passed: boot.median <= BOOT_LIMIT,
    },
    {
      name: "Medusa RSS after the load",
      stock: `${Math.round(rss.stock / MEGABYTE)} MB`,
      ours: `${Math.round(rss.ours / MEGABYTE)} MB`,
      ratio: memory.toFixed(2),
      rule: `at most ${RSS_LIMIT}`,
      passed: memory <= RSS_LIMIT,
    },
    {
      name: `edited price seen in the cached list, slowest of ${seen.length}`,
      stock: "–",
      ours: `${Math.round(slowest)} ms (median ${Math.round(median(seen))} ms)`,
      ratio: "–",
      rule: `at most ${SEEN_WITHIN_MS} ms`,
      passed: slowest <= SEEN_WITHIN_MS,
    },
  ]
}

function describe({ median: middle, low, high, count }: Estimate): string {
  return `${middle.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}], ${count} pairs`
}
