/** The store API of one server, as a shopper's browser or the shop's pages call it. */
export class StoreClient {
  constructor(
    readonly url: string,
    private readonly publishableKey: string,
    /** After which an unanswered request counts as failed. */
    private readonly timeLimitMs = 60_000
  ) {}

  /** @throws when the answer is not a success; the message holds its status and text */
  async get<T>(path: string): Promise<T> {
    return this.send<T>(path, { method: "GET" })
  }

  /** See {@link get}. */
  async post<T>(path: string, body: object = {}): Promise<T> {
    return this.send<T>(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    })
  }

  private async send<T>(path: string, init: RequestInit): Promise<T> {
    const response = await fetch(this.url + path, {
      ...init,
      headers: { ...init.headers, "x-publishable-api-key": this.publishableKey },
      signal: AbortSignal.timeout(this.timeLimitMs),
    })
    const text = await response.text()
    if (!response.ok) {
      throw new Error(`${init.method} ${path} answered ${response.status}: ${text.slice(0, 300)}`)
    }
    return JSON.parse(text) as T
  }
}
