/** The content studio's API as a visitor or a signed-in person calls it. */
import { house } from "../support/house"

export type Answer<Body = Record<string, unknown>> = { status: number; body: Body }

/** What the API sends with a refusal. */
export type Refusal = { errors?: { message: string; data?: { errors?: { path: string }[] } }[] }

export type Session = { token: string; user: { id: string; email: string } }

/** `<web>/cms/api` of the running house. */
export const api = () => `${house().web_url}/cms/api`

/**
 * Calls the API; a plain object is sent as JSON, a form as it is.
 *
 * @param session - who asks; a visitor when absent
 */
export async function call<Body = Record<string, unknown>>(
  method: "GET" | "POST" | "PATCH" | "DELETE",
  path: string,
  { session, body }: { session?: Session; body?: FormData | Record<string, unknown> } = {}
): Promise<Answer<Body>> {
  const isForm = body instanceof FormData
  const response = await fetch(api() + path, {
    method,
    headers: {
      ...(session ? { authorization: `JWT ${session.token}` } : {}),
      ...(body && !isForm ? { "content-type": "application/json" } : {}),
    },
    body: isForm ? body : body && JSON.stringify(body),
  })
  const text = await response.text()
  const json = response.headers.get("content-type")?.includes("json")
  return { status: response.status, body: (json ? JSON.parse(text) : { text }) as Body }
}

/** The session cookie that a sign-in sets, with its attributes. */
export async function signInCookie(account: { email: string; password: string }) {
  const response = await fetch(`${api()}/users/login`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(account),
  })
  const body = (await response.json()) as { user?: Session["user"]; token?: string } & Refusal
  return { status: response.status, body, cookie: response.headers.get("set-cookie") ?? "" }
}

/** Signs in, or throws what the API said. */
export async function signIn(account: { email: string; password: string }): Promise<Session> {
  const { status, body, cookie } = await signInCookie(account)
  const token = /payload-token=([^;]+)/.exec(cookie)?.[1]
  if (!token || !body.user) throw new Error(`no sign-in for ${account.email}: ${status}`)
  return { token, user: body.user }
}

/** A short text that no other run uses. */
export const unique = () => Date.now().toString(36) + Math.random().toString(36).slice(2, 6)

/** A document of the editor with one paragraph. */
export function paragraph(text: string) {
  return {
    root: {
      type: "root",
      version: 1,
      direction: "ltr",
      format: "",
      indent: 0,
      children: [
        {
          type: "paragraph",
          version: 1,
          direction: "ltr",
          format: "",
          indent: 0,
          textFormat: 0,
          children: [
            { type: "text", version: 1, text, format: 0, detail: 0, mode: "normal", style: "" },
          ],
        },
      ],
    },
  }
}
