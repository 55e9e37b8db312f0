import config from "@payload-config"
import { draftMode, headers } from "next/headers"
import { getPayload } from "payload"
import { cache } from "react"
import type { User } from "@/cms/payload-types"

/**
 * The editor who looks at drafts, or nobody: draft mode alone opens nothing, a session of
 * the content studio must stand behind it on every request.
 */
export const previewingEditor = cache(async (): Promise<User | null> => {
  const { isEnabled } = await draftMode()
  if (!isEnabled) return null
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  return user
})
