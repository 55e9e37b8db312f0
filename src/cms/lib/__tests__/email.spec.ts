import { maskAddress } from "../../email"

describe("maskAddress", () => {
  it.each([
    ["awa.kone@exemple.ci", "a…@exemple.ci"],
    ["Awa Koné <awa.kone@exemple.ci>", "a…@exemple.ci"],
    ["not an address", "…"],
    ["", "…"],
  ])("shows of %j no more than %j", (address, masked) => {
    expect(maskAddress(address)).toBe(masked)
  })
})
