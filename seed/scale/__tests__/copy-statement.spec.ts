import { copyStatement, type Column } from "../copy-statement"

const columns: Column[] = [
  { name: "id", type: "text" },
  { name: "order_id", type: "text" },
  { name: "display_id", type: "integer" },
  { name: "note", type: "text" },
  { name: "created_at", type: "timestamp with time zone" },
]

describe("copyStatement", () => {
  it("suffixes ids, spreads times, omits sequences and copies the rest", () => {
    const sql = copyStatement(
      {
        table: "return",
        suffixed: ["id", "order_id"],
        omit: ["display_id"],
        spread: true,
        where: "true",
      },
      columns
    )
    expect(sql).toContain(`insert into "return" ("id", "order_id", "note", "created_at")`)
    expect(sql).toContain(`t."id" || suffix, t."order_id" || suffix, t."note", t."created_at" - `)
    expect(sql).not.toContain("display_id")
  })

  it("refuses a table that lost a column it must change, rather than copying half a row", () => {
    expect(() =>
      copyStatement({ table: "return", suffixed: ["id", "claim_id"], where: "true" }, columns)
    ).toThrow('Scale: return has no column "claim_id"')
  })
})
