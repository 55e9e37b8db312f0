import { median } from "./stats"

/** What a load has shown. */
export type LoadResult = {
  /** Requests per second over the whole load. */
  perSecond: number
  /** Median time of one request, in milliseconds. */
  medianMs: number
}

/**
 * Sends requests, several at a time, each new one as soon as one has been answered.
 *
 * @param count - requests in all
 * @param concurrency - requests at a time
 * @param request - sends the request with this number
 */
export async function load(
  count: number,
  concurrency: number,
  request: (index: number) => Promise<unknown>
): Promise<LoadResult> {
  const times: number[] = []
  let next = 0
  const started = performance.now()
  const worker = async () => {
    while (next < count) {
      const index = next++
      const sent = performance.now()
      await request(index)
      times.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
  const seconds = (performance.now() - started) / 1000
  return { perSecond: count / seconds, medianMs: median(times) }
}
