import { NextResponse, type NextRequest } from "next/server"
import { translatePath } from "@/lib/paths"
import { languageOf } from "../../_lib/i18n"

/**
 * Sends the reader to the page they came from, in the language of this address.
 *
 * The page is named by `from`, else by the referrer; only its path is used and it is built
 * again from the table of pages, so that no address of another site can come out.
 */
export async function GET(request: NextRequest, { params }: { params: Promise<{ lang: string }> }) {
  const language = languageOf((await params).lang)
  const from = request.nextUrl.searchParams.get("from") ?? pathOfReferrer(request)
  return new NextResponse(null, {
    status: 303,
    headers: { location: translatePath(from, language), "cache-control": "no-store" },
  })
}

function pathOfReferrer(request: NextRequest): string {
  const referrer = request.headers.get("referer")
  if (!referrer || !URL.canParse(referrer)) return "/"
  const { pathname, search } = new URL(referrer)
  return pathname + search
}
