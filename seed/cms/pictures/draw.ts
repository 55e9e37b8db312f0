import sharp from "sharp"
import { PALETTES, type PaletteName } from "./palette.js"
import { PATTERNS, type PatternName } from "./patterns.js"
import { SCENES, type SceneName } from "./scenes.js"

/** What a picture of the blog is made of; the same description always gives the same bytes. */
export type Picture = {
  scene: SceneName
  palette: PaletteName
  cloth: PatternName
  lining: PatternName
}

const WIDTH = 1600
const HEIGHT = 1000

/** The picture as SVG, 1600 × 1000. */
export function svgOf({ scene, palette: name, cloth, lining }: Picture): string {
  const palette = PALETTES[name]
  const pattern = (id: string, family: PatternName, scale: number) => {
    const tile = PATTERNS[family](palette)
    return `<pattern id="${id}" width="${tile.width}" height="${tile.height}" patternUnits="userSpaceOnUse" patternTransform="scale(${scale})">${tile.svg}</pattern>`
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
    <defs>${pattern("cloth", cloth, scene === "cloth" ? 1 : 0.55)}${pattern("lining", lining, 0.42)}</defs>
    <rect width="${WIDTH}" height="${HEIGHT}" fill="url(#cloth)"/>${SCENES[scene](palette)}</svg>`
}

/** The picture as WebP, ready to be uploaded. */
export function drawPicture(picture: Picture): Promise<Buffer> {
  return sharp(Buffer.from(svgOf(picture)))
    .webp({ quality: 84, effort: 4 })
    .toBuffer()
}
