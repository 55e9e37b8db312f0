/** What our build of the Medusa admin changes in it. */
import path from "node:path"

/**
 * French first: Medusa's admin starts in English unless the browser holds a cookie with the
 * language that a person chose in the profile. Before the admin's own code runs, this gives
 * a browser without the cookie the language of the person's browser: English where that
 * asks for it, French everywhere else.
 */
const CHOOSE_LANGUAGE = `
if (!/(^|; )lng=/.test(document.cookie)) {
  const language = /^en\\b/i.test(navigator.language) ? "en" : "fr"
  document.cookie = "lng=" + language + "; path=/; max-age=31536000; samesite=lax"
}`

const language = {
  name: "sugu:admin-language",
  transformIndexHtml: () => [
    { tag: "script", children: CHOOSE_LANGUAGE, injectTo: "head-prepend" as const },
  ],
}

/**
 * Medusa's admin loads each country's flag from a public server: one more connection on a
 * slow network, a stranger told who is at work, and an empty box without the internet.
 */
const flags = {
  "react-country-flag": path.resolve("admin-extensions/src/admin/kit/country-flag.tsx"),
}

/** Vite options of the admin, for medusa-config.ts. */
export const adminVite = () => ({ plugins: [language], resolve: { alias: flags } })
