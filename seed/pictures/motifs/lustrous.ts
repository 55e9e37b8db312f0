/** Materials that shine: bazin damask, brass and bronze, glass beads. */
import type { Motif } from "../fabric"
import { around, circle, ellipse, fill, path, rect, stroke } from "../svg"
import { mix } from "../svg"

/** Tone-on-tone rosettes and trellis, as polished cotton damask shows them in the light. */
const bazin: Motif = (fabric) => {
  const size = 200
  const tone = mix(fabric.ground, fabric.light, 0.42)
  const rosette = (x: number, y: number) =>
    around(x, y, 8, path("M0 -8C14 -20 14 -44 0 -58C-14 -44 -14 -20 0 -8Z", fill(tone))) +
    around(x, y, 8, path("M0 -20C6 -28 6 -40 0 -48C-6 -40 -6 -28 0 -20Z", fill(fabric.main)), 0) +
    around(x, y, 16, circle(0, -68, 3.4, fill(tone))) +
    circle(x, y, 11, fill(tone)) +
    circle(x, y, 5, fill(fabric.main))
  const trellis =
    path(
      `M0 ${size / 2}L${size / 2} 0L${size} ${size / 2}L${size / 2} ${size}Z`,
      stroke(fabric.main, 5)
    ) +
    path(`M0 ${size / 2}L${size / 2} 0L${size} ${size / 2}L${size / 2} ${size}Z`, stroke(tone, 1.6))
  return {
    width: size,
    height: size,
    body:
      rect(0, 0, size, size, fill(fabric.ground)) +
      trellis +
      [
        [size / 2, size / 2],
        [0, 0],
        [size, 0],
        [0, size],
        [size, size],
      ]
        .map(([x, y]) => rosette(x!, y!))
        .join(""),
  }
}

/** Hammered metal. */
const metal: Motif = (fabric) => {
  const size = 90
  const dent = (x: number, y: number) =>
    ellipse(x, y, 17, 15, fill(fabric.main, 0.35)) +
    ellipse(x - 3, y - 4, 11, 9, fill(fabric.light, 0.35))
  return {
    width: size,
    height: size,
    body:
      rect(0, 0, size, size, fill(fabric.ground)) +
      [
        [20, 20],
        [64, 22],
        [42, 46],
        [18, 70],
        [68, 68],
      ]
        .map(([x, y]) => dent(x!, y!))
        .join(""),
  }
}

/** Rows of beads in three colours. */
const beads: Motif = (fabric) => {
  const cell = 30
  const colors = [
    fabric.ground,
    fabric.main,
    fabric.accent,
    fabric.ground,
    fabric.light,
    fabric.accent,
  ]
  const width = cell * 6
  const height = cell * 4
  let body = rect(0, 0, width, height, fill(mix(fabric.ground, "#000000", 0.45)))
  for (let row = 0; row < 4; row++) {
    for (let column = 0; column < 6; column++) {
      const x = column * cell + cell / 2
      const y = row * cell + cell / 2
      body += circle(x, y, 14, fill(colors[(column + row * 2) % colors.length]!))
      body += circle(x - 4, y - 5, 4, fill("#ffffff", 0.55))
    }
  }
  return { width, height, body }
}

export const LUSTROUS_MOTIFS = { bazin, metal, beads }
