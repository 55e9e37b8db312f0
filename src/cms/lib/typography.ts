/**
 * French typography, applied to text typed with plain spaces: the space before a high sign
 * and inside quotation marks may not break, nor the one inside a number or before its unit.
 */
export function frenchSpacing(text: string): string {
  return curlyApostrophes(text)
    .replace(/ ([;!?])/g, "\u202f$1")
    .replace(/ ([:»])/g, "\u00a0$1")
    .replace(/« /g, "«\u00a0")
    .replace(/(\d) (?=\d{3}(?!\d))/g, "$1\u202f")
    .replace(/(\d) (F\b|%|cm\b|m\b|°C)/g, "$1\u00a0$2")
}

/** The apostrophe of print in place of the typewriter's. */
export function curlyApostrophes(text: string): string {
  return text.replace(/'/g, "’")
}
