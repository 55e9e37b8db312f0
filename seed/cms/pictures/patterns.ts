/**
 * Cloth, drawn: each family answers one tile of SVG that repeats without a seam. Sizes are
 * in pixels of a picture 1600 wide.
 */
import type { Palette } from "./palette.js"

export type Tile = { width: number; height: number; svg: string }
type Family = (palette: Palette) => Tile

const range = (count: number) => Array.from({ length: count }, (_, index) => index)

/** Wax print: ringed suns with dotted halos, half a step apart from row to row. */
const suns: Family = ({ ground, ink, dyes: [a, b, c] }) => {
  const size = 320
  const sun = (x: number, y: number) => `
    <g transform="translate(${x} ${y})">
      <circle r="132" fill="${c}" stroke="${ink}" stroke-width="7"/>
      ${range(24)
        .map((i) => `<path d="M0 -128 L9 -92 L-9 -92Z" fill="${b}" transform="rotate(${i * 15})"/>`)
        .join("")}
      <circle r="86" fill="${a}" stroke="${ink}" stroke-width="6"/>
      ${range(14)
        .map((i) => `<circle cy="-66" r="7" fill="${ink}" transform="rotate(${(i * 360) / 14})"/>`)
        .join("")}
      <circle r="46" fill="${ground}" stroke="${ink}" stroke-width="6"/>
      <circle r="17" fill="${b}"/>
    </g>`
  const centres: [number, number][] = [
    [0, 0],
    [size, 0],
    [0, size],
    [size, size],
    [size / 2, size / 2],
  ]
  return {
    width: size,
    height: size,
    svg: `<rect width="${size}" height="${size}" fill="${ground}"/>${centres
      .map(
        ([x, y]) =>
          `<g transform="translate(${x} ${y}) scale(.62) translate(${-x} ${-y})">${sun(x, y)}</g>`
      )
      .join("")}`,
  }
}

/** Wax print: cowries in diagonal rows between wavy lines, with the fine cracks of the resin. */
const cowries: Family = ({ ground, ink, dyes: [a, b, c] }) => {
  const cowry = (x: number, y: number, turn: number, fill: string) => `
    <g transform="translate(${x} ${y}) rotate(${turn})">
      <ellipse rx="34" ry="50" fill="${fill}" stroke="${ink}" stroke-width="5"/>
      <path d="M0 -36 C10 -12 -10 12 0 36" fill="none" stroke="${ink}" stroke-width="6"/>
      ${[-24, -8, 8, 24].map((d) => `<path d="M-10 ${d} h20" stroke="${ink}" stroke-width="4"/>`).join("")}
    </g>`
  return {
    width: 240,
    height: 240,
    svg: `<rect width="240" height="240" fill="${ground}"/>
      <path d="M0 60 C40 20 80 20 120 60 S200 100 240 60" fill="none" stroke="${c}" stroke-width="18"/>
      <path d="M0 180 C40 140 80 140 120 180 S200 220 240 180" fill="none" stroke="${c}" stroke-width="18"/>
      ${cowry(60, 118, 24, b)}${cowry(180, 0, -24, a)}${cowry(180, 240, -24, a)}
      <g stroke="${ink}" stroke-width="1.5" opacity=".35" fill="none">
        <path d="M10 8 l30 22 l-8 26 l34 18"/><path d="M150 96 l26 14 l6 30 l30 12"/><path d="M96 210 l22 8 l4 22"/>
      </g>`,
  }
}

/** Bogolan: light signs left on dark mud, in bands; strokes shake as a hand does. */
const bogolan: Family = ({ ground, dyes: [light, ochre] }) => {
  const line = (d: string, width = 9) =>
    `<path d="${d}" fill="none" stroke="${light}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`
  const zigzag = `M0 50 ${range(8)
    .map((i) => `L${i * 50 + 25} ${i % 2 ? 22 : 18} L${(i + 1) * 50} ${i % 2 ? 52 : 48}`)
    .join(" ")}`
  const crosses = range(4)
    .map((i) => {
      const x = 50 + i * 100
      return line(`M${x - 22} 108 L${x + 21} 151`) + line(`M${x + 22} 107 L${x - 21} 152`)
    })
    .join("")
  const dots = range(16)
    .map((i) => `<circle cx="${12.5 + i * 25}" cy="${i % 2 ? 190 : 193}" r="6" fill="${light}"/>`)
    .join("")
  const diamonds = range(2)
    .map((i) => {
      const x = 100 + i * 200
      return (
        line(`M${x} 228 L${x + 72} 290 L${x} 352 L${x - 72} 290 Z`, 10) +
        line(`M${x} 262 L${x + 34} 290 L${x} 318 L${x - 34} 290 Z`, 8) +
        `<circle cx="${x}" cy="290" r="8" fill="${ochre}"/>`
      )
    })
    .join("")
  return {
    width: 400,
    height: 400,
    svg: `<rect width="400" height="400" fill="${ground}"/>
      <rect y="76" width="400" height="8" fill="${ochre}"/><rect y="168" width="400" height="6" fill="${ochre}"/>
      <rect y="208" width="400" height="6" fill="${ochre}"/><rect y="374" width="400" height="8" fill="${ochre}"/>
      ${line(zigzag)}${crosses}${dots}${diamonds}`,
  }
}

/** Kita (kente): strips of a hand's breadth, blocks of weft against runs of warp. */
const kita: Family = ({ ground, ink, dyes: [a, b, c] }) => {
  const strip = (x: number, shift: number) => {
    const blocks = range(4).map((i) => {
      const y = ((i * 160 + shift) % 640) - 0
      const rows = range(8)
        .map(
          (row) =>
            `<rect x="${x}" y="${y + row * 10}" width="120" height="6" fill="${[a, ink, b, ink, a, c, b, c][row]}"/>`
        )
        .join("")
      const steps = range(4)
        .map(
          (step) =>
            `<rect x="${x + step * 15}" y="${y + 84 + step * 16}" width="${120 - step * 30}" height="14" fill="${step % 2 ? a : c}"/>`
        )
        .join("")
      return i % 2 ? rows : rows + steps
    })
    return `<rect x="${x}" width="120" height="640" fill="${ground}"/>
      <rect x="${x + 8}" width="6" height="640" fill="${a}"/><rect x="${x + 106}" width="6" height="640" fill="${a}"/>
      ${blocks.join("")}<rect x="${x - 1}" width="3" height="640" fill="${ink}" opacity=".7"/>`
  }
  return { width: 240, height: 640, svg: strip(0, 0) + strip(120, 160) }
}

/** Faso danfani: woven stripes of many widths, with the grain of a hand-spun thread. */
const danfani: Family = ({ ground, ink, dyes: [a, b, c] }) => {
  const stripes: [number, number, string][] = [
    [0, 46, ground],
    [46, 6, b],
    [52, 14, a],
    [66, 6, b],
    [72, 60, c],
    [132, 4, ink],
    [136, 8, b],
    [144, 4, ink],
    [148, 40, a],
    [188, 4, b],
    [192, 20, ground],
    [212, 4, b],
    [216, 24, ink],
  ]
  return {
    width: 240,
    height: 24,
    svg: `${stripes.map(([x, w, fill]) => `<rect x="${x}" width="${w}" height="24" fill="${fill}"/>`).join("")}
      ${range(6)
        .map(
          (i) =>
            `<rect y="${i * 4}" width="240" height="1.4" fill="${ink}" opacity="${i % 2 ? 0.16 : 0.1}"/>`
        )
        .join("")}`,
  }
}

/** Bazin: damask, one colour, its flowers told from the ground by light alone. */
const bazin: Family = ({ ground, dyes: [, light] }) => {
  const flower = (x: number, y: number, scale: number) => `
    <g transform="translate(${x} ${y}) scale(${scale})" fill="${light}">
      ${range(8)
        .map(
          (i) => `<ellipse cy="-46" rx="15" ry="34" opacity=".26" transform="rotate(${i * 45})"/>`
        )
        .join("")}
      <circle r="16" opacity=".34"/>
      ${range(8)
        .map((i) => `<circle cy="-92" r="6" opacity=".22" transform="rotate(${i * 45 + 22.5})"/>`)
        .join("")}
    </g>`
  return {
    width: 260,
    height: 260,
    svg: `<rect width="260" height="260" fill="${ground}"/>
      ${flower(130, 130, 1)}${[
        [0, 0],
        [260, 0],
        [0, 260],
        [260, 260],
      ]
        .map(([x, y]) => flower(x ?? 0, y ?? 0, 0.55))
        .join("")}
      <path d="M0 130 L130 0 L260 130 L130 260Z" fill="none" stroke="${light}" stroke-width="4" opacity=".2"/>`,
  }
}

/** Indigo tied and dyed: rings of light where the thread held the cloth. */
const tiedye: Family = ({ ground, dyes: [light, , mid] }) => {
  const ring = (x: number, y: number, radius: number) =>
    range(4)
      .map(
        (i) =>
          `<circle cx="${x}" cy="${y}" r="${radius * (1 - i * 0.24)}" fill="none" stroke="${i % 2 ? mid : light}" stroke-width="${9 - i}" stroke-dasharray="${14 - i * 2} ${5 + i}" opacity=".9"/>`
      )
      .join("")
  return {
    width: 300,
    height: 300,
    svg: `<rect width="300" height="300" fill="${ground}"/>
      ${ring(150, 150, 96)}${ring(0, 0, 60)}${ring(300, 0, 60)}${ring(0, 300, 60)}${ring(300, 300, 60)}
      ${range(5)
        .map((i) => `<circle cx="${30 + i * 60}" cy="${i % 2 ? 262 : 250}" r="5" fill="${light}"/>`)
        .join("")}`,
  }
}

export const PATTERNS = { suns, cowries, bogolan, kita, danfani, bazin, tiedye }
export type PatternName = keyof typeof PATTERNS
