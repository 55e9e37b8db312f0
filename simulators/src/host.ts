/** The HTTP host that all simulated providers share. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import {
  BadRequest,
  type Handler,
  type Provider,
  type SimulatedRequest,
  type SimulatedResponse,
} from "./provider"

/** Larger bodies are refused with 413. */
export const BODY_LIMIT_BYTES = 1_000_000

const REQUEST_MS = 30_000
const NAME = /^[a-z][a-z0-9-]*$/

class BodyTooLarge extends Error {}

/**
 * Makes the host; the caller listens.
 *
 * - `GET /health` answers `{ "status": "ok" }`
 * - `GET /_control` lists the providers
 * - `/<provider>/…` and `/_control/<provider>/…` belong to each provider
 *
 * Errors are JSON: `{ "error": { "code", "message" } }`.
 *
 * @throws {Error} two providers of one name, or a name that is no path segment
 */
export function createHost(providers: readonly Provider[]): Server {
  const byName = new Map<string, Provider>()
  for (const provider of providers) {
    if (!NAME.test(provider.name)) throw new Error(`"${provider.name}" is no path segment`)
    if (byName.has(provider.name)) throw new Error(`two providers are named "${provider.name}"`)
    byName.set(provider.name, provider)
  }

  const server = createServer((request, response) => {
    respond(byName, request)
      .catch(toFailure)
      .then((answer) => send(response, answer))
      // The client has gone: nobody is left to tell.
      .catch(() => response.destroy())
  })
  server.requestTimeout = REQUEST_MS
  return server
}

async function respond(
  byName: ReadonlyMap<string, Provider>,
  request: IncomingMessage
): Promise<SimulatedResponse> {
  const url = new URL(request.url ?? "/", "http://host")
  const method = request.method ?? "GET"
  if (url.pathname === "/health") return { json: { status: "ok" } }
  if (url.pathname === "/_control") return describe(method, byName)

  const { handler, path } = route(byName, url.pathname)
  if (!handler) return failure(404, "not_found", `nothing stands at ${url.pathname}`)
  const body = await readBody(request)
  const simulated: SimulatedRequest = {
    method,
    path,
    query: url.searchParams,
    headers: request.headers,
    body,
    json: () => parseJson(body),
  }
  return (
    (await handler(simulated)) ??
    failure(404, "not_found", `nothing answers ${method} ${url.pathname}`)
  )
}

function describe(method: string, byName: ReadonlyMap<string, Provider>): SimulatedResponse {
  if (method !== "GET") return failure(405, "method_not_allowed", "only GET answers here")
  return {
    json: {
      providers: [...byName.values()].map(({ name, description }) => ({
        name,
        description,
        path: `/${name}`,
        control: `/_control/${name}`,
      })),
    },
  }
}

function route(
  byName: ReadonlyMap<string, Provider>,
  pathname: string
): { handler: Handler | undefined; path: string } {
  const [, first = "", ...rest] = pathname.split("/")
  if (first !== "_control") {
    return { handler: byName.get(first)?.handle, path: `/${rest.join("/")}` }
  }
  const [name = "", ...below] = rest
  return { handler: byName.get(name)?.control, path: `/${below.join("/")}` }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > BODY_LIMIT_BYTES) throw new BodyTooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"))
  } catch {
    throw new BadRequest("the body is not JSON")
  }
}

function toFailure(error: unknown): SimulatedResponse {
  if (error instanceof BodyTooLarge) {
    return failure(413, "body_too_large", `a body holds at most ${BODY_LIMIT_BYTES} bytes`)
  }
  if (error instanceof BadRequest) return failure(400, "bad_request", error.message)
  console.error(error)
  return failure(500, "simulator_failed", "the simulator failed; its log tells why")
}

function failure(status: number, code: string, message: string): SimulatedResponse {
  return { status, json: { error: { code, message } } }
}

function send(response: ServerResponse, answer: SimulatedResponse): void {
  const { status = 200, headers = {}, json, text = "" } = answer
  const content = json === undefined ? text : JSON.stringify(json)
  if (json !== undefined) response.setHeader("content-type", "application/json; charset=utf-8")
  // What is left of a body that was refused is not read: the connection ends with the answer.
  if (status === 413) response.setHeader("connection", "close")
  response.writeHead(status, headers).end(content)
}
