import sharp from "sharp"
import { house } from "../support/house"
import { api, call, signIn, unique, type Refusal, type Session } from "./studio"

jest.setTimeout(120_000)

type Medium = { id: string; url: string; filename: string; mimeType: string; width: number }
type Made = { doc: Medium } & Refusal

let editor: Session
const made: string[] = []

beforeAll(async () => {
  editor = await signIn(house().editor)
})

afterAll(async () => {
  for (const id of made) await call("DELETE", `/media/${id}`, { session: editor })
})

function form(content: Buffer | string, name: string, type: string, alt: string | null = "Essai") {
  const body = new FormData()
  body.set("file", new Blob([new Uint8Array(Buffer.from(content))], { type }), name)
  body.set("_payload", JSON.stringify(alt === null ? {} : { alt }))
  return body
}

async function upload(body: FormData, session: Session | undefined = editor) {
  const answer = await call<Made>("POST", "/media", { body, ...(session ? { session } : {}) })
  if (answer.status === 201) made.push(answer.body.doc.id)
  return answer
}

const photo = () =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: "#B4461E" } })

describe("POST /cms/api/media", () => {
  it("refuses a visitor and stores nothing", async () => {
    const name = `intrus-${unique()}.jpg`
    const body = form(await photo().jpeg().toBuffer(), name, "image/jpeg")
    expect((await call("POST", "/media", { body })).status).toBe(403)
    expect((await call("GET", `/media/file/${name}`)).status).toBe(404)
    const { body: found } = await call<{ totalDocs: number }>(
      "GET",
      `/media?where[filename][equals]=${name}`
    )
    expect(found.totalDocs).toBe(0)
  })

  it("stores a picture with smaller versions, and serves each to anyone", async () => {
    const { status, body } = await upload(
      form(await photo().jpeg().toBuffer(), `photo-${unique()}.jpg`, "image/jpeg")
    )
    expect(status).toBe(201)
    const { body: doc } = await call<{
      url: string
      sizes: Record<string, { url: string | null; mimeType: string | null }>
    }>("GET", `/media/${body.doc.id}`)
    expect(doc.sizes.card).toMatchObject({ mimeType: "image/webp" })
    for (const address of [doc.url, doc.sizes.thumbnail!.url!, doc.sizes.card!.url!]) {
      const file = await fetch(new URL(address, api()))
      expect(file.status).toBe(200)
      expect(file.headers.get("x-content-type-options")).toBe("nosniff")
      expect((await sharp(Buffer.from(await file.arrayBuffer())).metadata()).width).toBeGreaterThan(
        0
      )
    }
  })

  it("drops what a phone wrote into a picture, such as the place", async () => {
    const tagged = await photo()
      .withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "5/1 20/1 0/1" } })
      .jpeg()
      .toBuffer()
    expect((await sharp(tagged).metadata()).exif).toBeDefined()
    const { body } = await upload(form(tagged, `lieu-${unique()}.jpg`, "image/jpeg"))
    const file = await fetch(new URL(body.doc.url, api()))
    const stored = await sharp(Buffer.from(await file.arrayBuffer())).metadata()
    expect(stored.format).toBe("jpeg")
    expect(stored.exif).toBeUndefined()
  })

  it("asks for a text in place of the picture", async () => {
    const { status, body } = await upload(
      form(await photo().png().toBuffer(), `muet-${unique()}.png`, "image/png", null)
    )
    expect(status).toBe(400)
    expect(body.errors?.[0]?.data?.errors?.map(({ path }) => path)).toEqual(["alt"])
  })

  const SVG = `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`
  const HTML = "<!doctype html><script>alert(1)</script>"
  it.each([
    ["an SVG", SVG, "x.svg", "image/svg+xml"],
    ["an SVG that says it is a PNG", SVG, "x.png", "image/png"],
    ["an HTML page", HTML, "x.html", "text/html"],
    ["an HTML page that says it is a JPEG", HTML, "x.jpg", "image/jpeg"],
    ["an HTML page that says it is a PDF", HTML, "x.pdf", "application/pdf"],
    ["a script", "alert(1)", "x.js", "text/javascript"],
  ])("refuses %s", async (_, content, name, type) => {
    const filename = `${unique()}-${name}`
    const { status } = await upload(form(content, filename, type))
    expect(status).toBe(400)
    expect((await call("GET", `/media/file/${filename}`)).status).toBe(404)
  })

  it("cuts off a file above 50 MB and goes on answering", async () => {
    const filename = `gros-${unique()}.jpg`
    const body = form(Buffer.alloc(51 * 1024 * 1024, 1), filename, "image/jpeg")
    const answer: unknown = await upload(body).catch((error: unknown) => error)
    // The server may close the connection while the rest is still being sent.
    if (!(answer instanceof Error)) expect(answer).toMatchObject({ status: 413 })
    const { body: found } = await onFreshConnection(() =>
      call<{ totalDocs: number }>("GET", `/media?where[filename][equals]=${filename}`)
    )
    expect(found.totalDocs).toBe(0)
  })
})

/** Asks again when the connection kept from before turns out to be closed. */
async function onFreshConnection<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch {
    return ask()
  }
}

describe("PATCH and DELETE /cms/api/media/:id", () => {
  it("refuse a visitor and leave the picture as it was", async () => {
    const { body } = await upload(
      form(await photo().webp().toBuffer(), `garde-${unique()}.webp`, "image/webp", "Avant")
    )
    const { id } = body.doc
    const change = await call("PATCH", `/media/${id}`, { body: { alt: "Après" } })
    const removal = await call("DELETE", `/media/${id}`)
    expect([change.status, removal.status]).toEqual([403, 403])
    expect((await call("GET", `/media/${id}`)).body).toMatchObject({ alt: "Avant" })
  })
})
