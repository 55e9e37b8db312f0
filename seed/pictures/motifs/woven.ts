/** Strip-woven cloths: kita of the Baoulé and Agni, faso dan fani, Baoulé ikat. */
import { randomFrom } from "../../lib/random"
import type { Motif } from "../fabric"
import { fill, path, polygon, rect, round, stroke } from "../svg"

/** Fine crossing threads that make flat colour look woven. */
export function threads(width: number, height: number, step = 4): string {
  let lines = ""
  for (let y = 0; y < height; y += step) {
    lines += rect(0, y, width, step / 2.6, fill("#000000", 0.07))
  }
  for (let x = 0; x < width; x += step) {
    lines += rect(x, 0, step / 3, height, fill("#ffffff", 0.05))
  }
  return lines
}

/** Strips of warp stripes crossed by blocks of weft figures, offset from strip to strip. */
const kita: Motif = (fabric) => {
  const strip = 100
  const block = 120
  const width = strip * 2
  const height = block * 2

  const stripes = (x: number, y: number) =>
    rect(x, y, strip, block, fill(fabric.ground)) +
    [
      [6, 7, fabric.main],
      [17, 3, fabric.light],
      [24, 12, fabric.accent],
      [40, 3, fabric.light],
      [46, 8, fabric.main],
      [57, 3, fabric.light],
      [64, 12, fabric.accent],
      [80, 3, fabric.light],
      [87, 7, fabric.main],
    ]
      .map(([offset, thick, color]) =>
        rect(x + Number(offset), y, Number(thick), block, fill(String(color)))
      )
      .join("")

  const figures = (x: number, y: number) => {
    let body = rect(x, y, strip, block, fill(fabric.main))
    body +=
      rect(x, y, strip, 12, fill(fabric.light)) + rect(x, y + 4, strip, 4, fill(fabric.accent))
    body +=
      rect(x, y + block - 12, strip, 12, fill(fabric.light)) +
      rect(x, y + block - 8, strip, 4, fill(fabric.accent))
    for (let column = 0; column < 5; column++) {
      const left = x + column * 20
      body += polygon(
        [
          [left, y + 34],
          [left + 10, y + 18],
          [left + 20, y + 34],
        ],
        fill(fabric.ground)
      )
      body += polygon(
        [
          [left, y + block - 34],
          [left + 10, y + block - 18],
          [left + 20, y + block - 34],
        ],
        fill(fabric.ground)
      )
    }
    body += rect(x + 10, y + 42, strip - 20, 36, fill(fabric.accent))
    for (let row = 0; row < 3; row++) {
      for (let column = 0; column < 8; column++) {
        if ((row + column) % 2 === 0) {
          body += rect(x + 10 + column * 10, y + 42 + row * 12, 10, 12, fill(fabric.ground))
        }
      }
    }
    return body
  }

  return {
    width,
    height,
    body:
      stripes(0, 0) +
      figures(0, block) +
      figures(strip, 0) +
      stripes(strip, block) +
      rect(strip - 1, 0, 2, height, fill("#000000", 0.28)) +
      rect(0, 0, 1, height, fill("#000000", 0.28)) +
      rect(width - 1, 0, 1, height, fill("#000000", 0.28)) +
      threads(width, height),
  }
}

/** Long uneven stripes of hand-spun cotton, with a few slubs. */
const faso: Motif = (fabric) => {
  const width = 260
  const height = 240
  const random = randomFrom(`slubs ${fabric.code}`)
  const bands: [number, number, string][] = [
    [10, 26, fabric.main],
    [42, 5, fabric.light],
    [52, 5, fabric.accent],
    [84, 10, fabric.main],
    [100, 3, fabric.main],
    [109, 3, fabric.main],
    [134, 40, fabric.accent],
    [148, 12, fabric.main],
    [184, 5, fabric.light],
    [208, 14, fabric.main],
    [228, 4, fabric.accent],
    [238, 4, fabric.accent],
  ]
  let body = rect(0, 0, width, height, fill(fabric.ground))
  for (const [x, thick, color] of bands) {
    body += rect(x, 0, thick, height, fill(color))
  }
  for (let index = 0; index < 46; index++) {
    const x = random.next() * (width - 26)
    const y = random.next() * height
    body += rect(x, y, 8 + random.next() * 18, 1.6, fill("#ffffff", 0.22))
  }
  return { width, height, body: body + threads(width, height, 5) }
}

/** Resist-dyed yarn: dashes and arrows whose edges bleed along the warp. */
const ikat: Motif = (fabric) => {
  const width = 180
  const height = 200
  let body = rect(0, 0, width, height, fill(fabric.ground))
  const bleed = (x: number, y: number, w: number, h: number, color: string) => {
    let strokes = ""
    const random = randomFrom(`ikat ${fabric.code} ${x} ${y}`)
    for (let offset = 0; offset < w; offset += 3) {
      const jitter = random.next() * 12 - 6
      strokes += rect(x + offset, y + jitter, 2.5, h, fill(color))
    }
    return strokes
  }
  const arrow = (x: number, y: number) => {
    let strokes = ""
    const random = randomFrom(`arrow ${fabric.code} ${x} ${y}`)
    for (let offset = -30; offset <= 30; offset += 3) {
      const depth = Math.abs(offset)
      strokes += rect(
        x + offset,
        y + depth + random.next() * 5,
        2.5,
        22 - depth * 0.3,
        fill(fabric.main)
      )
    }
    return strokes
  }
  body += bleed(8, 16, 14, 70, fabric.main) + bleed(8, 116, 14, 62, fabric.light)
  body += rect(32, 0, 4, height, fill(fabric.accent)) + rect(40, 0, 2, height, fill(fabric.light))
  body += arrow(90, 18) + arrow(90, 68) + arrow(90, 118) + arrow(90, 152)
  body += rect(140, 0, 2, height, fill(fabric.light)) + rect(145, 0, 4, height, fill(fabric.accent))
  body += bleed(158, 30, 14, 50, fabric.light) + bleed(158, 108, 14, 70, fabric.main)
  return { width, height, body: body + threads(width, height) }
}

/** Plain linen or cotton: only the weave shows. */
const plain: Motif = (fabric) => {
  const size = 120
  const random = randomFrom(`plain ${fabric.code}`)
  let body = rect(0, 0, size, size, fill(fabric.ground))
  for (let index = 0; index < 40; index++) {
    const long = 10 + random.next() * 30
    const y = Math.floor(random.next() * 30) * 4
    body += rect(random.next() * (size - long), y, long, 1.4, fill(fabric.main, 0.55))
    body += rect(
      Math.floor(random.next() * 30) * 4,
      random.next() * (size - long),
      1.2,
      long,
      fill(fabric.light, 0.4)
    )
  }
  return { width: size, height: size, body: body + threads(size, size) }
}

/** Plaited straw: over two, under two. */
const raffia: Motif = (fabric) => {
  const cell = 24
  const size = cell * 4
  let body = rect(0, 0, size, size, fill(fabric.main))
  for (let row = 0; row < 4; row++) {
    for (let column = 0; column < 4; column++) {
      const x = column * cell
      const y = row * cell
      const flat = (row + column) % 2 === 0
      const straw = flat
        ? [0, 8, 16].map((at) =>
            rect(x + 1, y + at + 0.6, cell - 2, 6.6, `${fill(fabric.ground)} rx="3"`)
          )
        : [0, 8, 16].map((at) =>
            rect(x + at + 0.6, y + 1, 6.6, cell - 2, `${fill(fabric.light)} rx="3"`)
          )
      body += straw.join("")
      body += path(
        flat
          ? `M${x + 2} ${y + 4}L${round(x + cell - 2)} ${y + 4}`
          : `M${x + 4} ${y + 2}L${x + 4} ${round(y + cell - 2)}`,
        stroke("#ffffff", 1.2, 0.35)
      )
    }
  }
  return { width: size, height: size, body }
}

export const WOVEN_MOTIFS = { kita, faso, ikat, plain, raffia }
