import { house } from "../support/house"
import { api, call, signIn, signInCookie, unique, type Refusal, type Session } from "./studio"

jest.setTimeout(60_000)

type Account = { id: string; email: string; name: string; roles: string[] }
type List = { docs: Account[]; totalDocs: number }

let admin: Session
let editor: Session
const made: string[] = []

beforeAll(async () => {
  admin = await signIn(house().admin)
  editor = await signIn(house().editor)
})

afterAll(async () => {
  for (const id of made) await call("DELETE", `/users/${id}`, { session: admin })
})

async function newEditor(): Promise<{ id: string; email: string; password: string }> {
  const account = { email: `essai-${unique()}@sugu.test`, password: `mot-${unique()}` }
  const { status, body } = await call<{ doc: Account }>("POST", "/users", {
    session: admin,
    body: { ...account, name: "Essai", roles: ["editor"] },
  })
  expect(status).toBe(201)
  made.push(body.doc.id)
  return { ...account, id: body.doc.id }
}

describe("accounts of the content studio", () => {
  it("are unknown to visitors", async () => {
    expect((await call("GET", "/users")).status).toBe(403)
    expect((await call("GET", `/users/${editor.user.id}`)).status).toBe(403)
    expect((await call("POST", "/users", { body: { email: "x@x.ci" } })).status).toBe(403)
  })

  it("show an editor their own and no other", async () => {
    const { body } = await call<List>("GET", "/users", { session: editor })
    expect(body.docs.map(({ email }) => email)).toEqual([house().editor.email])
    const other = await call("GET", `/users/${admin.user.id}`, { session: editor })
    expect(other.status).toBe(404)
  })

  it("cannot be made, changed or removed by an editor", async () => {
    const { id } = await newEditor()
    const answers = [
      await call("POST", "/users", {
        session: editor,
        body: {
          email: `x-${unique()}@sugu.test`,
          password: "x1x2x3x4",
          name: "x",
          roles: ["admin"],
        },
      }),
      await call("PATCH", `/users/${id}`, { session: editor, body: { name: "Autre" } }),
      await call("DELETE", `/users/${id}`, { session: editor }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
    const { body } = await call<Account>("GET", `/users/${id}`, { session: admin })
    expect(body.name).toBe("Essai")
  })

  it("let nobody give themselves a role", async () => {
    const account = await newEditor()
    const session = await signIn(account)
    await call("PATCH", `/users/${account.id}`, {
      session,
      body: { name: "Moi", roles: ["admin"] },
    })
    const { body } = await call<Account>("GET", `/users/${account.id}`, { session: admin })
    expect(body).toMatchObject({ name: "Moi", roles: ["editor"] })
  })

  it("take no password of fewer than eight characters", async () => {
    const account = await newEditor()
    const made = await call<Refusal>("POST", "/users", {
      session: admin,
      body: { email: `x-${unique()}@sugu.test`, password: "court", name: "x", roles: ["editor"] },
    })
    const changed = await call<Refusal>("PATCH", `/users/${account.id}`, {
      session: admin,
      body: { password: "court" },
    })
    for (const { status, body } of [made, changed]) {
      expect(status).toBe(400)
      expect(body.errors?.[0]?.data?.errors?.map(({ path }) => path)).toEqual(["password"])
    }
    expect((await signInCookie(account)).status).toBe(200)
  })

  it("do not open the form for a first account once there is one", async () => {
    const { status } = await call("POST", "/users/first-register", {
      body: { email: `x-${unique()}@sugu.test`, password: "x1x2x3x4", name: "x" },
    })
    expect(status).toBe(403)
  })

  it("answer no hash, salt or session", async () => {
    const { body } = await call<List>("GET", "/users?limit=100", { session: admin })
    const text = JSON.stringify(body)
    expect(text).not.toMatch(/"(hash|salt|resetPasswordToken|password)"/)
  })
})

describe("signing in", () => {
  it("sets a cookie that scripts do not see, and tells the token to nobody", async () => {
    const { body, cookie } = await signInCookie(house().editor)
    expect(cookie).toMatch(/;\s*HttpOnly/i)
    expect(cookie).toMatch(/;\s*SameSite=Lax/i)
    expect(body).not.toHaveProperty("token")
  })

  it("counts for requests of our own pages, not for those of another site", async () => {
    const { cookie } = await signInCookie(house().editor)
    const who = async (origin: string) => {
      const response = await fetch(`${api()}/users/me`, {
        headers: { cookie: cookie.split(";")[0] ?? "", origin },
      })
      return ((await response.json()) as { user: { email: string } | null }).user
    }
    expect((await who(house().web_url))?.email).toBe(house().editor.email)
    expect(await who("https://exemple.test")).toBeNull()
  })

  it("is locked after five wrong passwords, even for the right one, until an administrator opens it", async () => {
    const account = await newEditor()
    for (let attempt = 1; attempt <= 5; attempt++) {
      expect((await signInCookie({ ...account, password: "faux" })).status).toBe(401)
    }
    expect((await signInCookie(account)).status).toBe(401)
    const refused = await call<Refusal>("POST", "/users/unlock", {
      session: editor,
      body: { email: account.email },
    })
    expect(refused.status).toBe(403)
    expect((await signInCookie(account)).status).toBe(401)
    await call("POST", "/users/unlock", { session: admin, body: { email: account.email } })
    expect((await signInCookie(account)).status).toBe(200)
  })
})

describe("what nobody asked for", () => {
  it("has no GraphQL", async () => {
    const { status } = await call("POST", "/graphql", { body: { query: "{ __typename }" } })
    expect(status).toBe(404)
  })
})
