/** Plain rules for the text of an article. */

const WORDS_PER_MINUTE = 200

/** Minutes of quiet reading, at least one; signs between spaces (« : », « ? ») are no words. */
export function minutesFor(text: string): number {
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE))
}

const SAFE_SCHEMES = new Set(["http:", "https:", "mailto:", "tel:"])

/**
 * A link of an article as it may stand in a page: addresses of this site and of the web,
 * mail and telephone; anything else, such as `javascript:`, leads nowhere.
 */
export function safeHref(url: string | null | undefined): string | undefined {
  const text = url?.trim()
  if (!text) return undefined
  if (/^(?:\/(?![/\\])|#)/.test(text)) return text
  return URL.canParse(text) && SAFE_SCHEMES.has(new URL(text).protocol) ? text : undefined
}
