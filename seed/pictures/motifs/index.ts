import type { Fabric, Motif } from "../fabric"
import { LUSTROUS_MOTIFS } from "./lustrous"
import { PAINTED_MOTIFS } from "./painted"
import { WAX_MOTIFS } from "./wax"
import { WOVEN_MOTIFS } from "./woven"

const MOTIFS: Readonly<Record<string, Motif>> = {
  ...WAX_MOTIFS,
  ...WOVEN_MOTIFS,
  ...PAINTED_MOTIFS,
  ...LUSTROUS_MOTIFS,
}

/**
 * An SVG `<pattern>` of a fabric.
 *
 * @param id - to fill with `url(#id)`
 * @param scale - size of the repeat: 1 for a close look at the cloth, less on a garment
 * @param turn - degrees
 */
export function patternOf(fabric: Fabric, id: string, scale: number, turn = 0): string {
  const motif = MOTIFS[fabric.motif]
  if (!motif) throw new Error(`Fabric ${fabric.code}: no drawing called "${fabric.motif}"`)
  const { width, height, body } = motif(fabric)
  return `<pattern id="${id}" width="${width}" height="${height}" patternUnits="userSpaceOnUse" patternTransform="scale(${scale}) rotate(${turn})">${body}</pattern>`
}
