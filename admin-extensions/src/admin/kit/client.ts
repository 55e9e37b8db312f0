import Medusa from "@medusajs/js-sdk"

/** The admin API, with the session of the person who is signed in. */
export const client = new Medusa({ baseUrl: "/", auth: { type: "session" } })
