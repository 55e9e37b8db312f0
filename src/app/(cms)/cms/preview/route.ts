import config from "@payload-config"
import { draftMode } from "next/headers"
import { NextResponse, type NextRequest } from "next/server"
import { getPayload } from "payload"
import { pageOf, pathTo } from "@/lib/paths"

/**
 * Opens an article as its draft stands (`?to=/blog/…`), or leaves that view again (`&leave=1`).
 *
 * Only people signed in to the content studio get in; the address is built again from the
 * table of pages, so that it cannot lead to another site.
 */
export async function GET(request: NextRequest): Promise<NextResponse> {
  const { searchParams } = request.nextUrl
  const found = pageOf(searchParams.get("to") ?? "")
  const slug = found?.page === "article" ? found.params.slug : undefined
  if (!found || !slug) return new NextResponse(null, { status: 404 })

  const draft = await draftMode()
  if (searchParams.has("leave")) {
    draft.disable()
    return redirectTo(pathTo(found.language, "article", { slug }))
  }
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: request.headers })
  if (!user) return redirectTo("/cms/login")
  draft.enable()
  return redirectTo(pathTo(found.language, "article", { slug }))
}

function redirectTo(path: string): NextResponse {
  return new NextResponse(null, {
    status: 303,
    headers: { location: path, "cache-control": "no-store" },
  })
}
