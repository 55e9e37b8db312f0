/**
 * Product pictures, drawn: nothing is photographed, nothing is downloaded.
 *
 * The same garment and fabric give the same bytes of SVG on every machine.
 */
import sharp from "sharp"
import { backdrop, CANVAS, clothOf, SHARED_DEFS, startPicture } from "./cloth"
import type { Fabric } from "./fabric"
import { GARMENTS, type GarmentName } from "./garments"
import { patternOf } from "./motifs"
import { fill, path, rect, stroke } from "./svg"

/** Size of the repeat on things that are small in life, so that it looks right in the hand. */
const SCALES: Partial<Record<GarmentName, number>> = {
  "boucles-disques": 0.5,
  "boucles-creoles": 0.4,
  "boucles-afrique": 0.5,
  bracelets: 0.5,
  coussin: 0.9,
  pagne: 0.8,
  rouleaux: 0.7,
  plaid: 0.75,
  "foulard-carre": 0.85,
  cabas: 0.8,
  pochette: 0.75,
  "noeud-papillon": 0.7,
}

function document(defs: string, body: string): string {
  const { width, height } = CANVAS
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${SHARED_DEFS}${defs}</defs>${body}</svg>`
}

/** A garment cut from a fabric, on a warm wall; 900 × 1200. */
export function garmentSvg(garment: GarmentName, fabric: Fabric): string {
  startPicture()
  const cloth = clothOf(fabric, SCALES[garment] ?? 0.62)
  return document(cloth.defs, backdrop(fabric) + GARMENTS[garment](cloth))
}

/** The cloth from near, with the folds of a draped length; 900 × 1200. */
export function fabricSvg(fabric: Fabric): string {
  startPicture()
  const { width, height } = CANVAS
  const folds = [
    "M-60 330C220 210 520 470 960 250",
    "M-60 620C260 520 560 760 960 560",
    "M-60 960C260 860 520 1080 960 880",
  ]
  return document(
    patternOf(fabric, "close", 1.35, -8),
    rect(0, 0, width, height, `fill="url(#close)"`) +
      folds
        .map(
          (d) =>
            path(d, `${stroke("#000000", 60, 0.3)} filter="url(#softer)"`) +
            `<g transform="translate(0 -58)">${path(d, `${stroke("#ffffff", 44, 0.24)} filter="url(#softer)"`)}</g>`
        )
        .join("") +
      rect(
        0,
        0,
        width,
        height,
        `fill="url(#sheen)" opacity="${fabric.motif === "bazin" ? 1 : 0.4}"`
      ) +
      rect(0, 0, width, height, fill("#000000", 0.02))
  )
}

/** A picture ready to upload, and a tiny one to show while it loads. */
export interface RenderedPicture {
  webp: Buffer
  /** `data:` address of the same picture, 12 × 16, for a blurred placeholder. */
  placeholder: string
}

export async function renderPicture(svg: string): Promise<RenderedPicture> {
  const bitmap = await sharp(Buffer.from(svg)).flatten().raw().toBuffer({ resolveWithObject: true })
  const raw = {
    width: bitmap.info.width,
    height: bitmap.info.height,
    channels: bitmap.info.channels,
  }
  const [webp, tiny] = await Promise.all([
    sharp(bitmap.data, { raw }).webp({ quality: 82, effort: 3 }).toBuffer(),
    sharp(bitmap.data, { raw }).resize(12, 16).webp({ quality: 40 }).toBuffer(),
  ])
  return { webp, placeholder: `data:image/webp;base64,${tiny.toString("base64")}` }
}
