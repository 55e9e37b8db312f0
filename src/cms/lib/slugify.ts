/**
 * The part of an address made from a title: accents fall, everything else that is no
 * letter or digit becomes one hyphen.
 *
 * @example slugify("L'été à Bouaké : œuvres & pagnes") // "l-ete-a-bouake-oeuvres-pagnes"
 */
export function slugify(text: string): string {
  return text
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/ß/g, "ss")
    .replace(/ɛ/g, "e")
    .replace(/ɔ/g, "o")
    .replace(/ɲ/g, "ny")
    .replace(/ŋ/g, "ng")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 96)
    .replace(/-+$/, "")
}

/** What a slug looks like: lower-case letters and digits, single hyphens between them. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
