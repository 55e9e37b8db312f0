import { EventEmitter } from "node:events"
import { ChangeListener, type Connection } from "../change-listener"
import type { ChangeKind } from "../watched-tables"

/** A connection whose notices and answers the test gives; every table has its triggers. */
class FakeConnection extends EventEmitter implements Connection {
  /** Rows of the look at price lists. */
  wait: number | null = null
  /** False: statements stay without an answer, as on a line that was cut. */
  alive = true
  statements: string[] = []

  async query(sql: string): Promise<{ rows: Record<string, unknown>[] }> {
    this.statements.push(sql)
    if (!this.alive) return new Promise(() => undefined)
    return { rows: sql.includes("price_list") ? [{ wait: this.wait }] : [] }
  }

  async end(): Promise<void> {
    this.emit("end")
  }

  hear(payload: string): void {
    this.emit("notification", { payload })
  }
}

function setUp({ noticesPass = true } = {}) {
  const connections: FakeConnection[] = []
  const changes: (readonly ChangeKind[])[] = []
  const warnings: string[] = []
  const listener = new ChangeListener({
    connect: async () => {
      connections.push(new FakeConnection())
      return connections.at(-1)!
    },
    notify: async (_channel, payload) => {
      if (noticesPass) connections.at(-1)!.hear(payload)
    },
    onChange: (kinds) => changes.push(kinds),
    logger: {
      info: () => undefined,
      debug: () => undefined,
      warn: (message) => warnings.push(message),
    },
  })
  return { listener, connections, changes, warnings }
}

describe("ChangeListener", () => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick"] }))
  afterEach(() => jest.useRealTimers())

  it("is ready once it listens and a notice of another connection has come through", async () => {
    const { listener, connections } = setUp()
    expect(listener.ready).toBe(false)
    await listener.start()
    expect(listener.ready).toBe(true)
    expect(connections[0]!.statements[0]).toBe("LISTEN sugu_cache")
    await listener.stop()
  })

  it("is never ready behind a pooler that swallows notices, and says so once", async () => {
    const { listener, connections, warnings } = setUp({ noticesPass: false })
    const starting = listener.start()
    await jest.advanceTimersByTimeAsync(20_000)
    expect(connections.length).toBeGreaterThan(2)
    expect(listener.ready).toBe(false)
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toContain("without a pooler")
    void listener.stop()
    await jest.advanceTimersByTimeAsync(10_000)
    await starting
  })

  it("tells a sale from an edit", async () => {
    const { listener, connections, changes } = setUp()
    await listener.start()
    changes.length = 0
    connections[0]!.hear("reservation_item")
    connections[0]!.hear("price")
    connections[0]!.hear("of_somebody_else")
    expect(changes).toEqual([["stock"], ["catalogue"]])
    await listener.stop()
  })

  it("counts everything as changed when the connection ends, and connects again", async () => {
    const { listener, connections, changes } = setUp()
    await listener.start()
    changes.length = 0
    connections[0]!.emit("error", new Error("terminated"))
    expect(listener.ready).toBe(false)
    expect(changes[0]).toEqual(["catalogue", "stock"])
    await jest.advanceTimersByTimeAsync(1_000)
    expect(connections).toHaveLength(2)
    expect(listener.ready).toBe(true)
    await listener.stop()
  })

  it("does not trust a connection that has stopped answering", async () => {
    const { listener, connections } = setUp()
    await listener.start()
    connections[0]!.alive = false
    await advanceInSteps(3_500)
    expect(connections.length).toBeGreaterThan(1)
    expect(listener.ready).toBe(true)
    connections[0]!.hear("price")
    await listener.stop()
  })

  it("counts the next start or end of a price list as a change, at its time", async () => {
    const { listener, connections, changes } = setUp()
    await listener.start()
    connections[0]!.wait = 5_000
    connections[0]!.hear("price_list")
    await jest.advanceTimersByTimeAsync(100)
    changes.length = 0
    connections[0]!.wait = null
    await jest.advanceTimersByTimeAsync(4_800)
    expect(changes).toEqual([])
    await jest.advanceTimersByTimeAsync(200)
    expect(changes[0]).toEqual(["catalogue"])
    await listener.stop()
  })

  it("hears nothing after its stop", async () => {
    const { listener, connections, changes } = setUp()
    await listener.start()
    await listener.stop()
    changes.length = 0
    connections[0]!.hear("price")
    await jest.advanceTimersByTimeAsync(5_000)
    expect(changes).toEqual([])
    expect(connections).toHaveLength(1)
    expect(listener.ready).toBe(false)
  })
})

/** Time in small steps, with the real immediates in between. */
async function advanceInSteps(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 100) {
    await jest.advanceTimersByTimeAsync(100)
    await new Promise((resolve) => setImmediate(resolve))
  }
}
