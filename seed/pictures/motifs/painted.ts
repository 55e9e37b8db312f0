/** Cloths drawn by hand: bogolan in river mud, Korhogo cloth in black sap. */
import { randomFrom } from "../../lib/random"
import type { Fabric, Motif } from "../fabric"
import { circle, ellipse, fill, group, path, polygon, rect, round, stroke } from "../svg"
import { threads } from "./woven"

/** A stroke that shakes a little, as a stick dipped in mud leaves it. */
function handLine(name: string, points: readonly (readonly [number, number])[], paint: string) {
  const random = randomFrom(name)
  const d = points
    .map(([x, y], index) => {
      const jitter = () => (random.next() - 0.5) * 3
      return `${index ? "L" : "M"}${round(x + jitter())} ${round(y + jitter())}`
    })
    .join("")
  return path(d, paint)
}

/** Squares of signs, each outlined, as strips of bogolan are composed. */
const bogolan: Motif = (fabric) => {
  const cell = 130
  const size = cell * 3
  const ink = (width: number) => stroke(fabric.main, width)
  const signs: ((x: number, y: number, key: string) => string)[] = [
    (x, y, key) =>
      [30, 52, 74, 96]
        .map((top, row) =>
          handLine(
            `${key}${row}`,
            [14, 31, 48, 65, 82, 99, 116].map((at, index) => [
              x + at,
              y + top + (index % 2 ? -12 : 8),
            ]),
            ink(6)
          )
        )
        .join(""),
    (x, y, key) =>
      [38, 92]
        .flatMap((left) => [38, 92].map((top) => [left, top] as const))
        .map(
          ([left, top], index) =>
            handLine(
              `${key}a${index}`,
              [
                [x + left - 15, y + top - 15],
                [x + left + 15, y + top + 15],
              ],
              ink(7)
            ) +
            handLine(
              `${key}b${index}`,
              [
                [x + left + 15, y + top - 15],
                [x + left - 15, y + top + 15],
              ],
              ink(7)
            )
        )
        .join("") + circle(x + 65, y + 65, 8, fill(fabric.accent)),
    (x, y, key) =>
      handLine(
        `${key}1`,
        [
          [x + 65, y + 14],
          [x + 114, y + 65],
          [x + 65, y + 116],
          [x + 16, y + 65],
          [x + 65, y + 14],
        ],
        ink(6)
      ) +
      handLine(
        `${key}2`,
        [
          [x + 65, y + 38],
          [x + 91, y + 65],
          [x + 65, y + 92],
          [x + 39, y + 65],
          [x + 65, y + 38],
        ],
        ink(6)
      ) +
      circle(x + 65, y + 65, 9, fill(fabric.main)),
    (x, y, key) =>
      [22, 44, 66, 88, 110]
        .map((left, index) =>
          handLine(
            `${key}${index}`,
            [
              [x + left, y + 18],
              [x + left, y + 112],
            ],
            ink(6)
          )
        )
        .join("") +
      handLine(
        `${key}c`,
        [
          [x + 16, y + 65],
          [x + 114, y + 65],
        ],
        stroke(fabric.accent, 7)
      ),
    (x, y) => {
      let dots = ""
      for (let row = 0; row < 4; row++) {
        for (let column = 0; column < 4; column++) {
          dots += circle(
            x + 26 + column * 26,
            y + 26 + row * 26,
            (row + column) % 2 ? 8 : 5,
            fill(fabric.main)
          )
        }
      }
      return dots
    },
    (x, y, key) =>
      [28, 65, 102]
        .map(
          (top, index) =>
            handLine(
              `${key}${index}`,
              [
                [x + 16, y + top],
                [x + 114, y + top],
              ],
              ink(5)
            ) +
            [34, 54, 74, 94]
              .map((left, tooth) =>
                handLine(
                  `${key}${index}${tooth}`,
                  [
                    [x + left, y + top],
                    [x + left, y + top - 15],
                  ],
                  ink(5)
                )
              )
              .join("")
        )
        .join(""),
    (x, y, key) =>
      [20, 46, 72, 98]
        .map((top, index) =>
          handLine(
            `${key}${index}`,
            [
              [x + 18, y + top + 14],
              [x + 65, y + top - 4],
              [x + 112, y + top + 14],
            ],
            ink(7)
          )
        )
        .join(""),
  ]
  const order = [0, 2, 4, 3, 6, 1, 5, 0, 2]
  let body = rect(0, 0, size, size, fill(fabric.ground))
  order.forEach((sign, index) => {
    const x = (index % 3) * cell
    const y = Math.floor(index / 3) * cell
    body += signs[sign]!(x, y, `${fabric.code}${index}`)
    body += rect(x + 3, y + 3, cell - 6, cell - 6, stroke(fabric.accent, 3.5, 0.9))
  })
  return { width: size, height: size, body: body + threads(size, size, 6) }
}

/** Birds, fish and drums between bands of triangles. */
const korhogo: Motif = (fabric) => {
  const width = 350
  const height = 280
  const ink = fill(fabric.main)
  const triangles = (y: number) => {
    let row = rect(0, y, width, 4, ink) + rect(0, y + 30, width, 4, ink)
    for (let x = 0; x < width; x += 25) {
      row += polygon(
        [
          [x, y + 28],
          [x + 12.5, y + 8],
          [x + 25, y + 28],
        ],
        fill(fabric.accent)
      )
    }
    return row
  }
  const bird = (x: number, y: number, flip: 1 | -1) =>
    group(
      path(
        "M-46 6C-40 -26 2 -34 20 -10L30 -34C34 -46 50 -46 54 -34L72 -30L54 -24C52 -6 40 26 6 28C-20 30 -42 24 -46 6Z",
        ink
      ) +
        path("M-46 6L-74 -8L-66 12L-76 26Z", ink) +
        path("M0 28L-4 52L8 52M14 27L18 52L30 52", stroke(fabric.main, 4.5)) +
        circle(44, -34, 3, fill(fabric.ground)) +
        [-24, -8, 8].map((at) => path(`M${at} -8L${at + 6} 14`, stroke(fabric.ground, 3))).join(""),
      `transform="translate(${x} ${y}) scale(${flip} 1)"`
    )
  const fish = (x: number, y: number) =>
    group(
      path("M-50 0C-24 -34 24 -34 46 0C24 34 -24 34 -50 0Z", ink) +
        polygon(
          [
            [40, 0],
            [70, -24],
            [70, 24],
          ],
          ink
        ) +
        circle(-30, -6, 4, fill(fabric.ground)) +
        [-10, 6, 22]
          .map((at) =>
            path(`M${at} -18C${at + 10} -6 ${at + 10} 6 ${at} 18`, stroke(fabric.ground, 3))
          )
          .join(""),
      `transform="translate(${x} ${y})"`
    )
  const drum = (x: number, y: number) =>
    polygon(
      [
        [x - 20, y - 34],
        [x + 20, y - 34],
        [x + 8, y],
        [x + 20, y + 34],
        [x - 20, y + 34],
        [x - 8, y],
      ],
      ink
    ) +
    ellipse(x, y - 34, 20, 6, fill(fabric.accent)) +
    path(
      `M${x - 12} ${y - 22}L${x + 5} ${y - 2}M${x + 12} ${y - 22}L${x - 5} ${y - 2}`,
      stroke(fabric.ground, 2.5)
    )
  return {
    width,
    height,
    body:
      rect(0, 0, width, height, fill(fabric.ground)) +
      triangles(2) +
      bird(84, 84, 1) +
      drum(184, 88) +
      fish(268, 88) +
      triangles(142) +
      fish(68, 226) +
      drum(172, 226) +
      bird(272, 222, -1) +
      threads(width, height, 6),
  }
}

/** Hide with a fine grain and a line of stitches. */
const leather: Motif = (fabric: Fabric) => {
  const size = 160
  const random = randomFrom(`grain ${fabric.code}`)
  let body = rect(0, 0, size, size, fill(fabric.ground))
  for (let index = 0; index < 150; index++) {
    body += ellipse(
      5 + random.next() * (size - 10),
      5 + random.next() * (size - 10),
      1 + random.next() * 3,
      0.8 + random.next() * 1.6,
      fill(random.chance(0.5) ? fabric.main : fabric.light, 0.3)
    )
  }
  return { width: size, height: size, body }
}

export const PAINTED_MOTIFS = { bogolan, korhogo, leather }
