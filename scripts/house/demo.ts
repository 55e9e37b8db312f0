/** `demo.json`: how a person, a test or a simulator signs in to a demo house. */
import { z } from "zod"
import { tr, type Log } from "./log"
import { localUrls } from "./services"
import type { Settings } from "./settings"
import { writeFileAtomic } from "./write-file"

const signIn = z.object({ email: z.string(), password: z.string() })

/** The content of `demo.json`. */
export const demoSchema = z.object({
  store_url: z.string(),
  web_url: z.string(),
  simulators_url: z.string(),
  publishable_key: z.string(),
  admin: signIn,
  editor: signIn,
})

/** See {@link demoSchema}. */
export type Demo = z.infer<typeof demoSchema>

/** @returns what `demo.json` holds for these settings */
export function describeDemo(settings: Settings, publishableKey: string | undefined): Demo {
  return {
    store_url: settings.env.storeUrl,
    web_url: settings.env.webUrl,
    simulators_url: localUrls(settings).simulators,
    publishable_key: publishableKey ?? "",
    ...settings.demoSignIns,
  }
}

/** Writes `demo.json`, whole or not at all, readable by its owner only. */
export function writeDemo(settings: Settings, demo: Demo): void {
  writeFileAtomic(settings.paths.demo, `${JSON.stringify(demo, null, 2)}\n`)
}

/** Prints where everything is, and in demo mode how to sign in. */
export function printAddresses(settings: Settings, demo: Demo | undefined, log: Log): void {
  const { storeUrl, webUrl } = settings.env
  const rows: [string, string, string][] = [
    [tr("Boutique", "Shop"), webUrl, tr("en anglais : /en", "in English: /en")],
    [
      tr("Commerce (Medusa)", "Commerce (Medusa)"),
      `${storeUrl}/app`,
      demo ? `${demo.admin.email} · ${demo.admin.password}` : "",
    ],
    [
      tr("Contenu (Payload)", "Content (Payload)"),
      `${webUrl}/cms`,
      demo ? `${demo.editor.email} · ${demo.editor.password}` : "",
    ],
    [
      tr("API boutique", "Store API"),
      `${storeUrl}/store`,
      demo ? `x-publishable-api-key: ${demo.publishable_key}` : "",
    ],
  ]
  if (demo) rows.push([tr("Simulateurs", "Simulators"), demo.simulators_url, ""])

  const width = (column: 0 | 1) => Math.max(...rows.map((row) => row[column].length))
  log("")
  for (const [name, address, note] of rows) {
    log(`  ${name.padEnd(width(0))}  ${address.padEnd(width(1))}  ${note}`.trimEnd())
  }
  log("")
}
