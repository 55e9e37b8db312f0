import { readDependency } from "../read-dependencies"

describe("readDependency", () => {
  it("keeps the reads of the product list", () => {
    expect(
      readDependency({
        entity: "product",
        fields: [
          "id",
          "*variants",
          "variants.calculated_price.*",
          "*variants.options",
          "tags.value",
        ],
        filters: {
          status: "published",
          categories: { id: ["pcat_1"], is_active: true },
          $and: [{ q: "bazin" }, { id: { $in: ["prod_1"] } }],
        },
      })
    ).toBe("catalogue")
  })

  it("ties reads of quantities to stock, wherever the path goes through it", () => {
    expect(
      readDependency({ entity: "product_variant_inventory_items", fields: ["inventory.*"] })
    ).toBe("stock")
    expect(
      readDependency({
        entity: "variants",
        fields: ["inventory_items.inventory.location_levels.stocked_quantity"],
      })
    ).toBe("stock")
  })

  it.each([
    ["a root that orders change", { entity: "promotion", fields: ["code"] }],
    ["a person's data", { entity: "customer", fields: ["email"] }],
    ["a relation that is not watched", { entity: "product", fields: ["story.title"] }],
    ["a whole relation that is not watched", { entity: "product", fields: ["*story"] }],
    ["a relation after a star path", { entity: "product", fields: ["variants.story.*"] }],
    [
      "a filter through a relation that is not watched",
      { entity: "product", filters: { story: { title: "x" } } },
    ],
    [
      "such a filter inside $or",
      { entity: "product", filters: { $or: [{ story: { title: "x" } }] } },
    ],
  ])("does not keep %s", (_name, read) => {
    expect(readDependency(read)).toBeNull()
  })

  it("reads operators of a filter as no relation", () => {
    expect(
      readDependency({
        entity: "product",
        filters: { created_at: { $gt: "2026-01-01" }, id: { $in: ["a", "b"] }, handle: ["x"] },
      })
    ).toBe("catalogue")
  })
})
