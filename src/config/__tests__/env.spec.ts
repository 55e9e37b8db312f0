import fs from "node:fs"
import path from "node:path"
import { EnvError, parseEnv, requireDatabaseUrl, requireSecret, VARIABLE_NAMES } from "../env"

const refusal = (source: Record<string, string>): EnvError => {
  try {
    parseEnv(source)
  } catch (error) {
    if (error instanceof EnvError) return error
    throw error
  }
  throw new Error("nothing was refused")
}

describe("parseEnv", () => {
  it("is a demo on local addresses when nothing is said", () => {
    const env = parseEnv({})
    expect(env.mode).toBe("demo")
    expect(env.storeUrl).toBe("http://localhost:9000")
    expect(env.webUrl).toBe("http://localhost:3000")
  })

  it("is in production as soon as one public address is not local", () => {
    expect(parseEnv({ WEB_URL: "https://boutique.ci" }).mode).toBe("production")
    expect(parseEnv({ STORE_URL: "https://api.boutique.ci" }).mode).toBe("production")
  })

  it("obeys SUGU_MODE, whatever the addresses and NODE_ENV say", () => {
    expect(parseEnv({ SUGU_MODE: "production" }).mode).toBe("production")
    expect(parseEnv({ SUGU_MODE: "demo", WEB_URL: "https://x.ci" }).mode).toBe("demo")
    expect(parseEnv({ NODE_ENV: "production" }).mode).toBe("demo")
  })

  it("takes addresses from the ports, and drops a final slash from given ones", () => {
    expect(parseEnv({ WEB_PORT: "3100" }).webUrl).toBe("http://localhost:3100")
    expect(parseEnv({ WEB_URL: "https://boutique.ci/" }).webUrl).toBe("https://boutique.ci")
  })

  it("takes an empty variable for one that is not set", () => {
    const env = parseEnv({ WEB_PORT: "", DATABASE_URL: "", SUGU_MODE: "" })
    expect(env.WEB_PORT).toBe(3000)
    expect(env.DATABASE_URL).toBeUndefined()
  })

  it.each([
    ["WEB_PORT", "abc", "un port entre 1 et 65535", "a port between 1 and 65535"],
    ["MEDUSA_PORT", "70000", "un port entre 1 et 65535", "a port between 1 and 65535"],
    ["SUGU_MODE", "prod", "demo ou production", "demo or production"],
    ["SEED", "yes", "on ou off", "on or off"],
    ["SEED_ORDERS", "-1", "un nombre entier entre 0 et 5000", "a whole number between 0 and 5000"],
    ["LOG_LEVEL", "loud", "error, warn, info ou debug", "error, warn, info or debug"],
    ["ADMIN_EMAIL", "admin", "une adresse e-mail", "an e-mail address"],
  ])("refuses %s=%s and says what it takes, in both languages", (name, value, french, english) => {
    const error = refusal({ [name]: value })
    expect(error.french).toBe(
      `${name} vaut « ${value} » : donnez-lui ${french} (voir .env.example).`
    )
    expect(error.english).toBe(`${name} is "${value}": give it ${english} (see .env.example).`)
  })

  it("names every bad variable at once", () => {
    const { english } = refusal({ WEB_PORT: "x", SEED: "x" })
    expect(english).toContain("WEB_PORT")
    expect(english).toContain("SEED")
  })

  it.each(["ftp://boutique.ci", "boutique.ci", "http://"])("refuses WEB_URL=%s", (value) => {
    expect(refusal({ WEB_URL: value }).english).toMatch(/^WEB_URL is not an address/)
  })
})

describe("requireSecret", () => {
  it("refuses an absent secret", () => {
    expect(() => requireSecret(parseEnv({}), "JWT_SECRET")).toThrow(EnvError)
  })

  it("refuses a short secret in production and takes it in demo mode", () => {
    const short = { JWT_SECRET: "court" }
    expect(requireSecret(parseEnv(short), "JWT_SECRET")).toBe("court")
    expect(() =>
      requireSecret(parseEnv({ ...short, SUGU_MODE: "production" }), "JWT_SECRET")
    ).toThrow(EnvError)
  })
})

describe("requireDatabaseUrl", () => {
  it("refuses to go on without an address", () => {
    expect(() => requireDatabaseUrl(parseEnv({}))).toThrow(EnvError)
  })
})

describe(".env.example", () => {
  const text = fs.readFileSync(path.resolve(__dirname, "../../../.env.example"), "utf8")
  const documented = [...text.matchAll(/^#([A-Z_]+)=/gm)].map((match) => match[1])

  it("documents every variable that is read, and no other", () => {
    expect([...documented].sort()).toEqual([...VARIABLE_NAMES].sort())
  })

  it("shows the defaults as they are", () => {
    const shown = Object.fromEntries(
      [...text.matchAll(/^#([A-Z_]+)=(.+)$/gm)]
        .map((match) => [match[1], match[2]])
        .filter(([name]) => name !== "DATABASE_URL")
    )
    expect(parseEnv(shown)).toEqual({
      ...parseEnv({}),
      SUGU_MODE: "demo",
      STORE_URL: "http://localhost:9000",
      WEB_URL: "http://localhost:3000",
    })
  })
})
