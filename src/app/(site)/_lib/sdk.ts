/**
 * The store API's client. One per request, on the server only: the browser never talks to
 * Medusa, so neither its address nor a customer's token reaches a page.
 */
import "server-only"
import Medusa, { FetchError } from "@medusajs/js-sdk"
import { getEnv } from "@/config/env"

/** How a client of the store API is made. */
export interface StoreClientOptions {
  /** Bearer token of the signed-in customer. */
  token?: string
  /** Time limit of each attempt in milliseconds. */
  timeoutMs?: number
}

const DEFAULT_TIMEOUT_MS = 10_000
const quiet = { error() {}, warn() {}, info() {}, debug() {} }

/** No answer came back (refused, reset, timed out): the request may or may not have arrived. */
export function isNetworkError(error: unknown): boolean {
  return !(error instanceof FetchError) && error instanceof Error && !(error instanceof SyntaxError)
}

/** The store answered with this status. */
export function hasStatus(error: unknown, status: number): boolean {
  return error instanceof FetchError && error.status === status
}

/**
 * A client of the public store API.
 *
 * Every attempt has a time limit. A read that gets no answer, or a 502, 503 or 504 from a
 * proxy in front of a restarting store, is tried once more; a write never is, because it
 * may have arrived.
 *
 * @throws {FetchError} from its methods, with `status`, when the store refuses
 */
export function storeClient({ token, timeoutMs = DEFAULT_TIMEOUT_MS }: StoreClientOptions = {}) {
  const env = getEnv()
  const sdk = new Medusa({
    baseUrl: env.storeUrl,
    publishableKey: env.PUBLISHABLE_KEY,
    auth: { type: "jwt", jwtTokenStorageMethod: "nostore" },
    ...(token ? { globalHeaders: { authorization: `Bearer ${token}` } } : {}),
    logger: quiet,
  })

  type Fetch = typeof sdk.client.fetch
  type Input = Parameters<Fetch>[0]
  type Init = Parameters<Fetch>[1]
  const send = sdk.client.fetch.bind(sdk.client)
  sdk.client.fetch = async <T>(input: Input, init?: Init): Promise<T> => {
    const attempt = () => {
      const limit = AbortSignal.timeout(timeoutMs)
      const signal = init?.signal ? AbortSignal.any([init.signal, limit]) : limit
      return send<T>(input, { ...init, signal })
    }
    const isRead = !init?.method || init.method.toUpperCase() === "GET"
    try {
      return await attempt()
    } catch (error) {
      const unavailable =
        isNetworkError(error) || [502, 503, 504].some((status) => hasStatus(error, status))
      if (!isRead || !unavailable || init?.signal?.aborted) throw error
      return attempt()
    }
  }
  return sdk
}

/** A client made by {@link storeClient}. */
export type StoreClient = ReturnType<typeof storeClient>

export { FetchError }
