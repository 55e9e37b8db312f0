import type { Media } from "@/cms/payload-types"

/** A picture of the content studio as a page shows it. */
export interface BlogPicture {
  /** Path on this site. */
  src: string
  alt: string
  /** Pixels. */
  width: number
  height: number
  /** Path of the 1200 × 630 version for link previews. */
  share?: string
}

/**
 * The picture behind an upload field.
 *
 * Payload writes absolute addresses, of the day and port it runs on; the path is what stays.
 *
 * @param value - a populated media document; its id or nothing answers nothing
 */
export function pictureOf(value: string | Media | null | undefined): BlogPicture | undefined {
  if (!value || typeof value === "string") return undefined
  const { url, alt, width, height, mimeType, sizes } = value
  if (!url || !width || !height || !mimeType?.startsWith("image/")) return undefined
  const share = sizes?.share?.url
  return {
    src: pathOf(url),
    alt: alt ?? "",
    width,
    height,
    ...(share ? { share: pathOf(share) } : {}),
  }
}

function pathOf(url: string): string {
  return new URL(url, "http://localhost").pathname
}
