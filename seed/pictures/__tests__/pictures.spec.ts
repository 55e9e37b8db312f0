import sharp from "sharp"
import { FABRICS } from "../fabric"
import { GARMENTS, type GarmentName } from "../garments"
import { fabricSvg, garmentSvg, renderPicture } from "../render"

jest.setTimeout(60_000)

const garments = Object.keys(GARMENTS) as GarmentName[]
const wax = FABRICS.get("wax-disques")!
const bazin = FABRICS.get("bazin-roi")!

describe("product pictures", () => {
  it("are the same text whenever the same garment is drawn", () => {
    for (const garment of garments) {
      const first = garmentSvg(garment, wax)
      garmentSvg("kimono", bazin)
      expect(garmentSvg(garment, wax)).toBe(first)
    }
  })

  it("tell garments and fabrics apart", () => {
    const drawings = garments.map((garment) => garmentSvg(garment, wax))
    expect(new Set(drawings).size).toBe(garments.length)
    const cloths = [...FABRICS.values()].map(fabricSvg)
    expect(new Set(cloths).size).toBe(FABRICS.size)
  })

  it("contain no number that went wrong", () => {
    for (const fabric of FABRICS.values()) {
      expect(fabricSvg(fabric)).not.toMatch(/NaN|undefined|Infinity/)
    }
    for (const garment of garments) {
      expect(garmentSvg(garment, bazin)).not.toMatch(/NaN|undefined|Infinity/)
    }
  })

  it("are WebP of 900 × 1200 with the fabric's colour in the middle, and a tiny placeholder", async () => {
    const { webp, placeholder } = await renderPicture(garmentSvg("boubou-homme", bazin))
    const { format, width, height } = await sharp(webp).metadata()
    expect({ format, width, height }).toEqual({ format: "webp", width: 900, height: 1200 })

    const { data } = await sharp(webp)
      .extract({ left: 330, top: 700, width: 40, height: 40 })
      .resize(1, 1)
      .raw()
      .toBuffer({ resolveWithObject: true })
    const [red, green, blue] = data
    expect(blue!).toBeGreaterThan(red! + 40)
    expect(blue!).toBeGreaterThan(green! + 40)

    expect(placeholder).toMatch(/^data:image\/webp;base64,/)
    expect(placeholder.length).toBeLessThan(500)
  })
})
