/** Chromium for the browser tests, with what every page must satisfy. */
import fs from "node:fs"
import path from "node:path"
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core"

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

/** The two widths at which every screen is looked at. */
export const PHONE = { width: 360, height: 740 }
export const DESKTOP = { width: 1440, height: 900 }

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: "/usr/bin/chromium", args: ARGUMENTS })
}

/** What went wrong on the pages of a context, in the order in which it happened. */
export type Troubles = string[]

/**
 * Collects page errors, console errors and failed requests (no answer, or a status ≥ 400
 * that `allow` does not name) of every page of a context.
 */
export function watchTroubles(
  context: BrowserContext,
  allow: (status: number, url: string) => boolean = () => false
): Troubles {
  const troubles: Troubles = []
  context.on("weberror", (error) => troubles.push(`page error: ${error.error().message}`))
  context.on("console", (message) => {
    if (message.type() !== "error") return
    // Chromium repeats every failed request here; the answer itself is judged below.
    if (message.text().startsWith("Failed to load resource")) return
    troubles.push(`console: ${message.text()}`)
  })
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "unknown"
    // A navigation away ends requests that are under way; that is no fault of the page.
    if (reason === "net::ERR_ABORTED") return
    troubles.push(`request failed: ${request.method()} ${request.url()} ${reason}`)
  })
  context.on("response", (response) => {
    if (response.status() >= 400 && !allow(response.status(), response.url())) {
      troubles.push(`answer ${response.status()}: ${response.request().method()} ${response.url()}`)
    }
  })
  return troubles
}

type AxeViolation = { id: string; impact: string | null; help: string; nodes: { html: string }[] }

/** The serious and critical findings of axe-core on a page, one line each; none is what we want. */
export async function checkAxe(page: Page): Promise<string[]> {
  // Next streams the head of a page that it navigates to: the title comes a moment later.
  await page.waitForFunction("document.title")
  const source = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8")
  await page.evaluate(source)
  const violations = await page.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: { run(): Promise<{ violations: unknown }> } }).axe
    return (await axe.run()).violations
  })
  return (violations as AxeViolation[])
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.html.slice(0, 160)})`)
}

/** Keeps a picture of the page under `.data/screenshots` for people to look at. */
export async function screenshot(page: Page, name: string, fullPage = false): Promise<void> {
  const folder = path.resolve(process.env.SUGU_SCREENSHOTS ?? ".data/screenshots")
  fs.mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage })
}
