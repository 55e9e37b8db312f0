import { getEnv } from "@/config/env"

/**
 * The address of an uploaded picture as this shop reaches it.
 *
 * The store keeps absolute addresses from the day of the upload. After a move to another
 * port or domain they would be dead, so those of the store's own file route are built anew.
 */
export function pictureUrl(stored: string): string {
  if (!URL.canParse(stored)) return stored
  const { pathname } = new URL(stored)
  return pathname.startsWith("/files/") ? getEnv().storeUrl + pathname : stored
}

/** A plain grey in place of a picture that is still loading: 3 by 4, legible in light and dark. */
export const PICTURE_PLACEHOLDER =
  "data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzIDQiPjxyZWN0IHdpZHRoPSIzIiBoZWlnaHQ9IjQiIGZpbGw9IiM4ODgiIGZpbGwtb3BhY2l0eT0iLjE1Ii8+PC9zdmc+"
