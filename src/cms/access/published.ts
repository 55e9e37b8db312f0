import type { Access, Where } from "payload"

/**
 * What the public sees: published, and its date has come.
 *
 * @param now - moment of the question; an article dated later stays hidden until then
 */
export function publishedAt(now: Date): Where {
  return {
    and: [
      { _status: { equals: "published" } },
      { publishedAt: { less_than_equal: now.toISOString() } },
    ],
  }
}

/** Visitors read what is published; people who are signed in read drafts, too. */
export const publishedOrSignedIn: Access = ({ req }) => (req.user ? true : publishedAt(new Date()))
