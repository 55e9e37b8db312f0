/** Turns flat outlines into cloth: pattern, folds, light from the left, a fine edge. */
import type { Fabric } from "./fabric"
import { patternOf } from "./motifs"
import { fill, group, mix, path, rect, stroke } from "./svg"

export const CANVAS = { width: 900, height: 1200 } as const

/** x of the middle of the picture, where garments hang. */
export const AXIS = CANVAS.width / 2

/**
 * What a garment is cut from. Fills are ready for `fill="…"`; `left` and `right` carry the
 * same drawing turned along a sleeve.
 */
export interface Cloth {
  fabric: Fabric
  main: string
  left: string
  right: string
  small: string
  /** Piping, buttons and seams. */
  trim: string
  /** The inside of a collar or hem. */
  inside: string
  defs: string
}

/** Prepares the fills of a fabric; `scale` is the size of its repeat on the garment. */
export function clothOf(fabric: Fabric, scale = 0.62): Cloth {
  return {
    fabric,
    main: "url(#cloth)",
    left: "url(#cloth-left)",
    right: "url(#cloth-right)",
    small: "url(#cloth-small)",
    trim: fabric.accent,
    inside: mix(fabric.ground, "#000000", 0.42),
    defs:
      patternOf(fabric, "cloth", scale) +
      patternOf(fabric, "cloth-left", scale, 24) +
      patternOf(fabric, "cloth-right", scale, -24) +
      patternOf(fabric, "cloth-small", scale * 0.62),
  }
}

/** Gradients and blurs that every picture shares. */
export const SHARED_DEFS = `
<linearGradient id="roundness" x1="0" x2="1" y1="0" y2="0">
  <stop offset="0" stop-color="#000" stop-opacity=".30"/>
  <stop offset=".16" stop-color="#000" stop-opacity=".06"/>
  <stop offset=".36" stop-color="#fff" stop-opacity=".14"/>
  <stop offset=".62" stop-color="#000" stop-opacity=".02"/>
  <stop offset="1" stop-color="#000" stop-opacity=".34"/>
</linearGradient>
<linearGradient id="fall" x1="0" x2="0" y1="0" y2="1">
  <stop offset="0" stop-color="#fff" stop-opacity=".10"/>
  <stop offset=".5" stop-color="#000" stop-opacity="0"/>
  <stop offset="1" stop-color="#000" stop-opacity=".20"/>
</linearGradient>
<linearGradient id="sheen" x1="0" x2="1" y1="0" y2="1">
  <stop offset="0" stop-color="#fff" stop-opacity=".0"/>
  <stop offset=".42" stop-color="#fff" stop-opacity=".30"/>
  <stop offset=".55" stop-color="#fff" stop-opacity=".04"/>
  <stop offset="1" stop-color="#fff" stop-opacity=".16"/>
</linearGradient>
<filter id="soft" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="7"/></filter>
<filter id="softer" x="-40%" y="-40%" width="180%" height="180%"><feGaussianBlur stdDeviation="16"/></filter>`

export interface PieceOptions {
  /** Open paths along which the cloth folds. */
  folds?: readonly string[]
  /** Extra drawing kept inside the outline: bands, seams, embroidery. */
  inside?: string
  /** How much light and shade: 1 for a hanging garment, less for flat things. */
  depth?: number
  edge?: string
}

let pieces = 0

/** Numbers of clip paths start anew for each picture, so that the text stays the same. */
export function startPicture(): void {
  pieces = 0
}

/**
 * A line that fades out on both sides, from strokes laid over each other. A blur filter looks
 * the same and takes ten times as long to draw.
 *
 * @param width - to where it has faded out
 */
function softLine(d: string, color: string, width: number, opacity: number): string {
  const layers = 6
  return Array.from({ length: layers }, (_, index) =>
    path(d, stroke(color, (width * (index + 1)) / layers, opacity / layers))
  ).join("")
}

/** One piece of cloth with the given outline and fill. */
export function piece(outline: string, paint: string, options: PieceOptions = {}): string {
  const { folds = [], inside = "", depth = 1, edge = "#000000" } = options
  const id = `piece-${++pieces}`
  const lines = folds.join("")
  const shade = lines
    ? softLine(lines, "#000000", 34, 0.3 * depth) +
      group(softLine(lines, "#ffffff", 24, 0.2 * depth), 'transform="translate(-15 0)"')
    : ""
  return (
    `<clipPath id="${id}"><path d="${outline}"/></clipPath>` +
    path(outline, `fill="${paint}"`) +
    group(
      inside +
        shade +
        path(outline, `fill="url(#roundness)" opacity="${depth}"`) +
        path(outline, `fill="url(#fall)" opacity="${depth}"`),
      `clip-path="url(#${id})"`
    ) +
    path(outline, stroke(edge, 1.6, 0.35))
  )
}

/** A flat piece that keeps its pattern nearly untouched. */
export function flat(outline: string, paint: string, inside = ""): string {
  return piece(outline, paint, { depth: 0.45, inside })
}

/** A row of dashes along a path, as thread shows on leather and hems. */
export function stitches(d: string, color: string, width = 2.4): string {
  return path(d, `${stroke(color, width, 0.9)} stroke-dasharray="9 7"`)
}

/** Whether a colour would vanish on the paper of the wall. */
function isPale(color: string): boolean {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16))
  return Math.min(...channels) > 200
}

/** A warm wall with an arch in a tint of the fabric, and a floor. */
export function backdrop(fabric: Fabric): string {
  const paper = "#F6F0E6"
  const tint = mix(paper, isPale(fabric.accent) ? fabric.ground : fabric.accent, 0.2)
  const { width, height } = CANVAS
  return (
    rect(0, 0, width, height, fill(paper)) +
    path(
      `M110 ${height}L110 470C110 250 260 92 450 92C640 92 790 250 790 470L790 ${height}Z`,
      fill(tint)
    ) +
    path(
      `M140 ${height}L140 476C140 270 280 124 450 124C620 124 760 270 760 476L760 ${height}Z`,
      stroke("#ffffff", 2, 0.6)
    )
  )
}

/** A soft shadow on the wall behind an outline. */
export function castShadow(outline: string): string {
  const color = "#2a1a10"
  return group(
    path(outline, fill(color, 0.1)) + softLine(outline, color, 46, 0.16),
    'transform="translate(16 20)"'
  )
}
