import type http from "node:http"
import type { AddressInfo } from "node:net"
import { BODY_LIMIT_BYTES, createHost } from "../host"
import { BadRequest, type Provider } from "../provider"

const echo: Provider = {
  name: "echo",
  description: "Repeats what it hears.",
  handle: (request) => {
    if (request.path === "/fail") throw new Error("a detail that nobody should read")
    if (request.path === "/strict") throw new BadRequest("the amount is missing")
    if (request.path === "/json") return { json: request.json() }
    if (request.path !== "/") return undefined
    return {
      status: 201,
      json: {
        method: request.method,
        query: request.query.get("q"),
        body: request.body.toString(),
      },
    }
  },
  control: (request) => ({
    text: `control ${request.path}`,
    headers: { "content-type": "text/plain" },
  }),
}

let server: http.Server
let base: string
beforeAll(async () => {
  server = createHost([echo])
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve))
  base = `http://localhost:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

const call = async (path: string, init?: RequestInit) => {
  const response = await fetch(`${base}${path}`, init)
  const text = await response.text()
  return { status: response.status, headers: response.headers, text }
}
const errorOf = (text: string) =>
  (JSON.parse(text) as { error: { code: string; message: string } }).error

it("answers /health", async () => {
  expect(await call("/health")).toMatchObject({ status: 200, text: '{"status":"ok"}' })
})

it("lists its providers under /_control", async () => {
  expect(JSON.parse((await call("/_control")).text)).toEqual({
    providers: [
      {
        name: "echo",
        description: "Repeats what it hears.",
        path: "/echo",
        control: "/_control/echo",
      },
    ],
  })
  expect((await call("/_control", { method: "POST" })).status).toBe(405)
})

it("hands a provider what stands below its prefix, with query and raw body", async () => {
  const { status, text } = await call("/echo/?q=1", { method: "POST", body: '{ "a":1}' })
  expect(status).toBe(201)
  expect(JSON.parse(text)).toEqual({ method: "POST", query: "1", body: '{ "a":1}' })
})

it("hands control requests to the same provider, apart from its API", async () => {
  const { text, headers } = await call("/_control/echo/faults/next")
  expect(text).toBe("control /faults/next")
  expect(headers.get("content-type")).toBe("text/plain")
})

it.each(["/", "/nobody", "/_control/nobody", "/echo/nothing"])(
  "answers 404 in JSON at %s",
  async (path) => {
    const { status, text } = await call(path)
    expect(status).toBe(404)
    expect(errorOf(text).code).toBe("not_found")
  }
)

it("answers 400 with the provider's words for a bad request, and for a body that is not JSON", async () => {
  const strict = await call("/echo/strict")
  expect(strict.status).toBe(400)
  expect(errorOf(strict.text).message).toBe("the amount is missing")
  const json = await call("/echo/json", { method: "POST", body: "{" })
  expect(json.status).toBe(400)
  expect(errorOf(json.text).code).toBe("bad_request")
})

it("refuses a body over its limit and goes on serving", async () => {
  const at = await call("/echo/", { method: "POST", body: "x".repeat(BODY_LIMIT_BYTES) })
  expect(at.status).toBe(201)
  const over = await call("/echo/", { method: "POST", body: "x".repeat(BODY_LIMIT_BYTES + 1) })
  expect(over.status).toBe(413)
  expect((await call("/health")).status).toBe(200)
})

it("hides the reason of a failure from the caller, keeps it in the log, and goes on serving", async () => {
  const log = jest.spyOn(console, "error").mockImplementation(() => undefined)
  const { status, text } = await call("/echo/fail")
  expect(status).toBe(500)
  expect(text).not.toContain("a detail that nobody should read")
  expect(log).toHaveBeenCalledWith(
    expect.objectContaining({ message: expect.stringContaining("detail") })
  )
  log.mockRestore()
  expect((await call("/health")).status).toBe(200)
})

it.each([["Echo"], ["a/b"], ["_control"], [""]])("refuses a provider named %j", (name) => {
  expect(() => createHost([{ ...echo, name }])).toThrow("path segment")
})

it("refuses two providers of one name", () => {
  expect(() => createHost([echo, echo])).toThrow("two providers")
})
