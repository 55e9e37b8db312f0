/** The state of the journal's list, which lives in its address: `?tag=etoffes&page=2`. */
import type { SearchParams } from "./listing-query"

export const ARTICLES_PER_PAGE = 9
const MAX_PAGE = 1000

export interface BlogQuery {
  /** Slug of a tag; empty for all. */
  tag: string
  /** From 1. */
  page: number
}

/** Reads the state; what makes no sense is left out, so that a cut link still shows a list. */
export function parseBlogQuery(params: SearchParams): BlogQuery {
  const tag = first(params.tag).trim().slice(0, 96)
  const page = Number.parseInt(first(params.page), 10)
  return { tag, page: page >= 1 && page <= MAX_PAGE ? page : 1 }
}

/** The state as a query string with its `?`; empty for the first page of everything. */
export function blogQueryString({ tag, page }: BlogQuery): string {
  const entries = Object.entries(blogQueryParams({ tag, page }))
  return entries.length ? `?${new URLSearchParams(entries)}` : ""
}

/** The state as parameters, without those that stand at their start. */
export function blogQueryParams({ tag, page }: BlogQuery): Record<string, string> {
  return { ...(tag ? { tag } : {}), ...(page > 1 ? { page: String(page) } : {}) }
}

function first(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? ""
}
