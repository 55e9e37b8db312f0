/**
 * French first in the Medusa admin.
 *
 * Medusa's admin starts in English unless the browser holds a cookie with the language that
 * a person chose in the profile. Before the admin's own code runs, this gives a browser
 * without the cookie the language of the person's browser: English where that asks for it,
 * French everywhere else.
 */
const CHOOSE_LANGUAGE = `
if (!/(^|; )lng=/.test(document.cookie)) {
  const language = /^en\\b/i.test(navigator.language) ? "en" : "fr"
  document.cookie = "lng=" + language + "; path=/; max-age=31536000; samesite=lax"
}`

/** A Vite plugin for the admin's page; see the head of this file. */
export const adminLanguage = {
  name: "sugu:admin-language",
  transformIndexHtml: () => [
    { tag: "script", children: CHOOSE_LANGUAGE, injectTo: "head-prepend" as const },
  ],
}
