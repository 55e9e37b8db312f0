/** What a simulated provider brings to the host. */

/** A request, its body read within the host's limit. */
export interface SimulatedRequest {
  method: string
  /** The path below the provider's prefix, beginning with "/". */
  path: string
  query: URLSearchParams
  headers: Record<string, string | string[] | undefined>
  /** As sent: signatures are computed on these bytes. */
  body: Buffer
  /** The body as JSON. @throws {BadRequest} when it is not */
  json(): unknown
}

/** An answer: `json` is written as JSON, `text` as it is. */
export interface SimulatedResponse {
  status?: number
  headers?: Record<string, string>
  json?: unknown
  text?: string
}

/** Answers a request; undefined means that there is nothing at this address. */
export type Handler = (
  request: SimulatedRequest
) => SimulatedResponse | undefined | Promise<SimulatedResponse | undefined>

/** One outside provider, speaking its real wire format. */
export interface Provider {
  /** Lower-case, as it stands in the address: `/<name>/…` and `/_control/<name>/…`. */
  name: string
  /** What it stands in for, for people who read `GET /_control`. */
  description: string
  /** The provider's own API. */
  handle: Handler
  /** What tests and the demo steer it with: faults, delays, what was received. */
  control: Handler
  /** Opens what cannot live under the HTTP host, such as a port of its own. */
  open?: () => Promise<{ close(): Promise<void> }>
}

/** A request that the host answers with 400 and this message. */
export class BadRequest extends Error {
  override name = "BadRequest"
}
