import { gzipSync } from "node:zlib"
import type { Browser } from "playwright-core"
import { openBrowser, PHONE } from "../support/browser"
import { house, storeClient } from "../support/house"

jest.setTimeout(120_000)

/** The most JavaScript that a page of the shop window may bring, compressed. */
const LIMIT_BYTES = 165 * 1024

describe("the weight of a page", () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await openBrowser()
  })

  afterAll(async () => {
    await browser?.close()
  })

  /** Bytes of all scripts that a first visit loads, each compressed as a server would. */
  async function scriptsOf(path: string): Promise<number> {
    const context = await browser.newContext({ viewport: PHONE })
    try {
      const page = await context.newPage()
      const bodies: Promise<Buffer>[] = []
      page.on("response", (response) => {
        if (response.request().resourceType() === "script") bodies.push(response.body())
      })
      await page.goto(`${house().web_url}${path}`, { waitUntil: "networkidle" })
      const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).byteLength)
      expect(sizes.length).toBeGreaterThan(0)
      return sizes.reduce((sum, size) => sum + size, 0)
    } finally {
      await context.close()
    }
  }

  it("is at most 165 KB of compressed JavaScript on the home page", async () => {
    const bytes = await scriptsOf("/")
    process.stdout.write(`home: ${(bytes / 1024).toFixed(1)} KB of JavaScript, gzip\n`)
    expect(bytes).toBeLessThanOrEqual(LIMIT_BYTES)
  })

  it("is at most 165 KB of compressed JavaScript on a product page", async () => {
    const { products } = await storeClient().store.product.list({ limit: 1, fields: "handle" })
    const bytes = await scriptsOf(`/produits/${products[0]!.handle}`)
    process.stdout.write(`product: ${(bytes / 1024).toFixed(1)} KB of JavaScript, gzip\n`)
    expect(bytes).toBeLessThanOrEqual(LIMIT_BYTES)
  })
})
