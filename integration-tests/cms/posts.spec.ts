import { house } from "../support/house"
import { call, paragraph, signIn, unique, type Refusal, type Session } from "./studio"

jest.setTimeout(60_000)

type Post = {
  id: string
  slug: string
  title: string | null
  content: unknown
  publishedAt: string | null
  _status: "draft" | "published"
}
type List = { docs: Post[]; totalDocs: number }
type Made = { doc: Post }

let editor: Session
let cover: string
const made: string[] = []

beforeAll(async () => {
  editor = await signIn(house().editor)
  const media = await call<{ docs: { id: string }[] }>("GET", "/media?limit=1&depth=0")
  cover = media.body.docs[0]!.id
})

afterAll(async () => {
  for (const id of made) await call("DELETE", `/posts/${id}`, { session: editor })
})

/** An article of the editor, removed when the tests end. */
async function write(data: Record<string, unknown>): Promise<Post> {
  // With `draft=true` Payload saves a draft whatever the status says.
  const query = data._status === "published" ? "" : "?draft=true"
  const { status, body } = await call<Made>("POST", `/posts${query}`, {
    session: editor,
    body: { author: "Essai", cover, content: paragraph("Texte."), excerpt: "Chapeau.", ...data },
  })
  if (status !== 201) throw new Error(`the article was not made: ${JSON.stringify(body)}`)
  made.push(body.doc.id)
  return body.doc
}

const published = { _status: "published", publishedAt: "2026-01-05T08:00:00.000Z" }
const bySlug = (slug: string, more = "") => `/posts?where[slug][equals]=${slug}&depth=0${more}`

describe("GET /cms/api/posts, as a visitor", () => {
  it("answers at least ten published articles in French", async () => {
    const { status, body } = await call<List>("GET", "/posts?limit=100&depth=0")
    expect(status).toBe(200)
    expect(body.totalDocs).toBeGreaterThanOrEqual(10)
    expect(body.docs.every((post) => post._status === "published")).toBe(true)
    expect(body.docs.find((post) => post.slug === "histoire-du-wax")?.title).toContain("Le wax")
  })

  it("answers English where an article has it, and nothing of it elsewhere", async () => {
    const english = "&locale=en&fallback-locale=none"
    const wax = await call<List>("GET", bySlug("histoire-du-wax", english))
    expect(wax.body.docs[0]?.title).toBe("Wax print, the story of a traveller")
    const tabaski = await call<List>("GET", bySlug("preparer-la-tabaski-en-famille", english))
    expect(tabaski.body.docs[0]?.title ?? null).toBeNull()
  })

  it("has at least five articles complete in English", async () => {
    const { body } = await call<List>(
      "GET",
      "/posts?depth=0&locale=en&where[title][exists]=true&where[content][exists]=true"
    )
    expect(body.totalDocs).toBeGreaterThanOrEqual(5)
  })

  it("shows a draft by no way of asking", async () => {
    const draft = await write({ title: `Secret ${unique()}` })
    for (const path of [
      bySlug(draft.slug),
      bySlug(draft.slug, "&draft=true"),
      `/posts?where[_status][equals]=draft&where[id][equals]=${draft.id}`,
    ]) {
      const { status, body } = await call<List>("GET", path)
      expect({ path, status, found: body.docs.length }).toEqual({ path, status: 200, found: 0 })
    }
    for (const path of [`/posts/${draft.id}`, `/posts/${draft.id}?draft=true`]) {
      expect((await call("GET", path)).status).toBe(404)
    }
    expect((await call("GET", `/posts/versions?where[parent][equals]=${draft.id}`)).status).toBe(
      403
    )
  })

  it("shows the published text while a newer draft is being written", async () => {
    const title = `Public ${unique()}`
    const { id } = await write({ title, ...published })
    await call("PATCH", `/posts/${id}?draft=true`, {
      session: editor,
      body: { title: "En cours d’écriture", _status: "draft" },
    })
    for (const path of [`/posts/${id}`, `/posts/${id}?draft=true`]) {
      const { body } = await call<Post>("GET", path)
      expect(body.title).toBe(title)
    }
  })

  it("hides an article until its date has come", async () => {
    const { id } = await write({
      title: `Demain ${unique()}`,
      _status: "published",
      publishedAt: new Date(Date.now() + 60 * 60 * 1000).toISOString(),
    })
    expect((await call("GET", `/posts/${id}`)).status).toBe(404)
    expect((await call<Post>("GET", `/posts/${id}`, { session: editor })).status).toBe(200)
  })
})

describe("POST /cms/api/posts", () => {
  it("refuses a visitor and writes nothing", async () => {
    const title = `Intrus ${unique()}`
    const { status } = await call("POST", "/posts", { body: { title, author: "x", cover } })
    expect(status).toBe(403)
    const found = await call<List>("GET", `/posts?where[title][equals]=${title}&draft=true`, {
      session: editor,
    })
    expect(found.body.totalDocs).toBe(0)
  })

  it("makes the address from the title, without accents, and numbers a second one", async () => {
    const mark = unique()
    const title = `L’été à Bouaké : œuvres n° ${mark}`
    const first = await write({ title })
    const second = await write({ title })
    expect(first.slug).toBe(`l-ete-a-bouake-oeuvres-n-${mark}`)
    expect(second.slug).toBe(`${first.slug}-2`)
  })

  it("refuses an address that a published article has", async () => {
    const { status, body } = await call<Refusal>("POST", "/posts", {
      session: editor,
      body: {
        title: "Copie",
        slug: "histoire-du-wax",
        author: "x",
        excerpt: "x",
        cover,
        content: paragraph("x"),
        ...published,
      },
    })
    expect(status).toBe(400)
    expect(body.errors?.[0]?.data?.errors?.map(({ path }) => path)).toEqual(["slug"])
  })

  it("publishes nothing incomplete, and names every missing field", async () => {
    const { status, body } = await call<Refusal>("POST", "/posts", {
      session: editor,
      body: { title: `Vide ${unique()}`, author: "x", _status: "published" },
    })
    expect(status).toBe(400)
    const fields = body.errors?.[0]?.data?.errors?.map(({ path }) => path).sort()
    expect(fields).toEqual(["content", "cover", "excerpt"])
  })

  it("keeps no field that it does not know", async () => {
    const post = await write({ title: `Champ ${unique()}`, is_admin: true, createdBy: "moi" })
    const { body } = await call("GET", `/posts/${post.id}?draft=true`, { session: editor })
    expect(Object.keys(body)).not.toEqual(expect.arrayContaining(["is_admin"]))
    expect(body).not.toHaveProperty("createdBy")
  })

  it("dates an article by its publication when it carries no date", async () => {
    const before = Date.now()
    const post = await write({ title: `Daté ${unique()}`, _status: "published" })
    expect(Date.parse(post.publishedAt ?? "")).toBeGreaterThanOrEqual(before - 1000)
  })
})

describe("PATCH and DELETE /cms/api/posts/:id", () => {
  it("refuse a visitor and leave the article as it was", async () => {
    const title = `Intact ${unique()}`
    const { id } = await write({ title, ...published })
    const change = await call("PATCH", `/posts/${id}`, { body: { title: "Détourné" } })
    const removal = await call("DELETE", `/posts/${id}`)
    const sweep = await call("DELETE", `/posts?where[id][equals]=${id}`)
    expect([change.status, removal.status, sweep.status]).toEqual([403, 403, 403])
    expect((await call<Post>("GET", `/posts/${id}`)).body.title).toBe(title)
  })

  it("publish a draft for everybody, and take it back", async () => {
    const { id } = await write({ title: `Brouillon ${unique()}` })
    expect((await call("GET", `/posts/${id}`)).status).toBe(404)
    await call("PATCH", `/posts/${id}`, { session: editor, body: published })
    expect((await call("GET", `/posts/${id}`)).status).toBe(200)
    await call("PATCH", `/posts/${id}`, { session: editor, body: { _status: "draft" } })
    expect((await call("GET", `/posts/${id}`)).status).toBe(404)
  })

  it("keep the address when the title changes", async () => {
    const { id, slug } = await write({ title: `Premier ${unique()}`, ...published })
    await call("PATCH", `/posts/${id}`, { session: editor, body: { title: "Second titre" } })
    expect((await call<Post>("GET", `/posts/${id}`)).body.slug).toBe(slug)
  })

  it("let a draft's address follow its title until one is chosen by hand", async () => {
    const mark = unique()
    const { id } = await write({ title: `Le w ${mark}` })
    const change = async (data: Record<string, unknown>, query = "draft=true") => {
      const { body } = await call<Made>("PATCH", `/posts/${id}?${query}`, {
        session: editor,
        body: data,
      })
      return body.doc.slug
    }
    expect(await change({ title: `Le wax ${mark}` })).toBe(`le-wax-${mark}`)
    const english = await change({ title: `The wax ${mark}` }, "draft=true&locale=en")
    expect(english).toBe(`le-wax-${mark}`)
    expect(await change({ slug: `Étoffe ${mark}` })).toBe(`etoffe-${mark}`)
    expect(await change({ title: `Le bazin ${mark}` })).toBe(`etoffe-${mark}`)
  })

  it("keep French when English is written, and the other way round", async () => {
    const title = `Deux langues ${unique()}`
    const { id } = await write({ title, ...published })
    await call("PATCH", `/posts/${id}?locale=en`, {
      session: editor,
      body: { title: "Two languages", excerpt: "Summary.", content: paragraph("Text.") },
    })
    expect((await call<Post>("GET", `/posts/${id}`)).body.title).toBe(title)
    expect((await call<Post>("GET", `/posts/${id}?locale=en`)).body.title).toBe("Two languages")
  })
})
