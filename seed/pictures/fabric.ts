import fabrics from "../data/fabrics.json"

/** A cloth or material: what a variant's "Tissu" names and what a picture is filled with. */
export interface Fabric {
  code: string
  /** French name, shown as the value of the option "Tissu". */
  name: string
  nameEn: string
  /** Kind of cloth, shown as the attribute "fabric" of a product. */
  family: string
  /** Which drawing fills it: a key of `MOTIFS`. */
  motif: string
  /** Colours as `#rrggbb`: ground, first and second motif colour, highlights. */
  ground: string
  main: string
  accent: string
  light: string
}

/** All fabrics by code. */
export const FABRICS: ReadonlyMap<string, Fabric> = new Map(
  fabrics.map((fabric) => [fabric.code, fabric])
)

/** One repeat of a drawing, in SVG user units; its edges match those of its neighbours. */
export interface Tile {
  width: number
  height: number
  body: string
}

/** Draws the repeat of a fabric: a plain function of its colours. */
export type Motif = (fabric: Fabric) => Tile
