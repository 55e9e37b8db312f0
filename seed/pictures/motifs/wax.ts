/**
 * Wax prints: bold repeats in three or four colours, with the fine veins that the resin
 * leaves in the cloth when it cracks in the dye bath.
 */
import { randomFrom } from "../../lib/random"
import type { Fabric, Motif, Tile } from "../fabric"
import {
  around,
  circle,
  ellipse,
  fill,
  group,
  path,
  polar,
  polygon,
  rect,
  round,
  stroke,
} from "../svg"

/** Thin broken veins over a tile; they fade out before its edges, so that repeats join. */
function veins(fabric: Fabric, width: number, height: number): string {
  const random = randomFrom(`veins ${fabric.code}`)
  let lines = ""
  for (let index = 0; index < 14; index++) {
    let x = width * (0.1 + random.next() * 0.8)
    let y = height * (0.1 + random.next() * 0.8)
    let d = `M${round(x)} ${round(y)}`
    for (let step = 0; step < 4; step++) {
      x = Math.min(width * 0.97, Math.max(width * 0.03, x + (random.next() - 0.5) * 46))
      y = Math.min(height * 0.97, Math.max(height * 0.03, y + (random.next() - 0.5) * 46))
      d += `L${round(x)} ${round(y)}`
    }
    lines += path(d, stroke(fabric.light, 0.9, 0.4))
  }
  return lines
}

function waxTile(fabric: Fabric, width: number, height: number, body: string): Tile {
  return {
    width,
    height,
    body: rect(0, 0, width, height, fill(fabric.ground)) + body + veins(fabric, width, height),
  }
}

/** Draws something at the centre and the four corners of a tile: a half-drop repeat. */
function halfDrop(width: number, height: number, draw: (x: number, y: number) => string): string {
  return [
    [width / 2, height / 2],
    [0, 0],
    [width, 0],
    [0, height],
    [width, height],
  ]
    .map(([x, y]) => draw(x!, y!))
    .join("")
}

/** Concentric records with rays and a ring of pearls. */
const discs: Motif = (fabric) => {
  const disc = (x: number, y: number) =>
    circle(x, y, 76, fill(fabric.light)) +
    circle(x, y, 70, fill(fabric.main)) +
    around(x, y, 28, rect(-2.4, -68, 4.8, 18, fill(fabric.ground))) +
    circle(x, y, 48, fill(fabric.light)) +
    circle(x, y, 43, fill(fabric.accent)) +
    around(x, y, 14, circle(0, -33, 4.6, fill(fabric.light))) +
    circle(x, y, 24, fill(fabric.ground)) +
    circle(x, y, 16, fill(fabric.main)) +
    circle(x, y, 7, fill(fabric.ground))
  const pearl = (x: number, y: number) =>
    circle(x, y, 15, fill(fabric.light)) +
    circle(x, y, 11, fill(fabric.accent)) +
    circle(x, y, 4.5, fill(fabric.main)) +
    around(x, y, 10, circle(0, -22, 2.8, fill(fabric.light)))
  const size = 230
  return waxTile(
    fabric,
    size,
    size,
    halfDrop(size, size, disc) +
      [
        [size / 2, 0],
        [size / 2, size],
        [0, size / 2],
        [size, size / 2],
      ]
        .map(([x, y]) => pearl(x!, y!))
        .join("")
  )
}

/** Overlapping fans in rows, as on shells. */
const fans: Motif = (fabric) => {
  const width = 140
  const rowHeight = 70
  const fan = (x: number, y: number) => {
    let ribs = ""
    for (let angle = -165; angle <= -15; angle += 15) {
      const [fromX, fromY] = polar(x, y, 22, angle)
      const [toX, toY] = polar(x, y, 54, angle)
      ribs += path(
        `M${round(fromX)} ${round(fromY)}L${round(toX)} ${round(toY)}`,
        stroke(fabric.accent, 3.2)
      )
    }
    let beads = ""
    for (let angle = -170; angle <= -10; angle += 16) {
      const [beadX, beadY] = polar(x, y, 63, angle)
      beads += circle(beadX, beadY, 3, fill(fabric.light))
    }
    return (
      circle(x, y, 70, fill(fabric.light)) +
      circle(x, y, 68, fill(fabric.ground)) +
      circle(x, y, 57, fill(fabric.main)) +
      ribs +
      circle(x, y, 22, fill(fabric.light)) +
      circle(x, y, 18, fill(fabric.accent)) +
      circle(x, y, 8, fill(fabric.main)) +
      beads
    )
  }
  let body = ""
  for (let row = -1; row <= 4; row++) {
    const offset = row % 2 === 0 ? 0 : width / 2
    for (let column = -1; column <= 2; column++) {
      body += fan(column * width + offset, row * rowHeight)
    }
  }
  return waxTile(fabric, width, rowHeight * 2, body)
}

/** Snail shells that wind inwards, with commas between them. */
const spirals: Motif = (fabric) => {
  const spiral = (x: number, y: number, size: number, turn: number) => {
    let d = ""
    for (let step = 0; step <= 60; step++) {
      const [px, py] = polar(x, y, 4 + (step / 60) * size, turn + step * 17)
      d += `${step ? "L" : "M"}${round(px)} ${round(py)}`
    }
    return d
  }
  const snail = (x: number, y: number) =>
    circle(x, y, 72, fill(fabric.main)) +
    circle(x, y, 64, fill(fabric.ground)) +
    path(spiral(x, y, 52, 20), stroke(fabric.light, 11)) +
    path(spiral(x, y, 52, 20), stroke(fabric.accent, 6)) +
    around(x, y, 20, circle(0, -80, 4.4, fill(fabric.accent)))
  const drop = (x: number, y: number) =>
    around(
      x,
      y,
      4,
      path("M0 -4C12 -14 12 -30 0 -38C-12 -30 -12 -14 0 -4Z", fill(fabric.main)) +
        circle(0, -22, 4.5, fill(fabric.ground)),
      45
    ) + circle(x, y, 6, fill(fabric.light))
  const size = 240
  return waxTile(
    fabric,
    size,
    size,
    halfDrop(size, size, snail) +
      [
        [size / 2, 0],
        [size / 2, size],
        [0, size / 2],
        [size, size / 2],
      ]
        .map(([x, y]) => drop(x!, y!))
        .join("")
  )
}

/** Almond eyes in a diamond lattice. */
const eyes: Motif = (fabric) => {
  const width = 190
  const height = 150
  const eye = (x: number, y: number) =>
    path(
      `M${x - 78} ${y}C${x - 38} ${y - 58} ${x + 38} ${y - 58} ${x + 78} ${y}C${x + 38} ${y + 58} ${x - 38} ${y + 58} ${x - 78} ${y}Z`,
      fill(fabric.main)
    ) +
    path(
      `M${x - 62} ${y}C${x - 30} ${y - 44} ${x + 30} ${y - 44} ${x + 62} ${y}C${x + 30} ${y + 44} ${x - 30} ${y + 44} ${x - 62} ${y}Z`,
      fill(fabric.light)
    ) +
    around(x, y, 22, rect(-1.5, -33, 3, 10, fill(fabric.main))) +
    circle(x, y, 23, fill(fabric.accent)) +
    circle(x, y, 13, fill(fabric.main)) +
    circle(x + 4, y - 4, 4, fill(fabric.light))
  const lashes = (x: number, y: number) =>
    [-36, -18, 0, 18, 36]
      .map((offset) => circle(x + offset, y, offset === 0 ? 6 : 4, fill(fabric.accent)))
      .join("")
  return waxTile(
    fabric,
    width,
    height,
    halfDrop(width, height, eye) +
      [
        [width / 2, 0],
        [width / 2, height],
        [0, height / 2],
        [width, height / 2],
      ]
        .map(([x, y]) => lashes(x!, y!))
        .join("")
  )
}

/** Sprigs of long leaves with a chilli between them. */
const leaves: Motif = (fabric) => {
  const leaf = (angle: number, length: number) =>
    group(
      path(
        `M0 0C${length * 0.3} ${-length * 0.25} ${length * 0.26} ${-length * 0.8} 0 ${-length}C${-length * 0.26} ${-length * 0.8} ${-length * 0.3} ${-length * 0.25} 0 0Z`,
        fill(fabric.main)
      ) +
        path(`M0 ${-length * 0.08}L0 ${-length * 0.88}`, stroke(fabric.ground, 2.4)) +
        [0.25, 0.42, 0.58, 0.72]
          .map((at) =>
            path(
              `M0 ${round(-length * at)}L${round(length * 0.12)} ${round(-length * (at + 0.1))}M0 ${round(-length * at)}L${round(-length * 0.12)} ${round(-length * (at + 0.1))}`,
              stroke(fabric.ground, 1.8)
            )
          )
          .join(""),
      `transform="rotate(${angle})"`
    )
  const chilli = path("M0 6C16 10 20 34 4 58C0 62 -4 60 -4 54C2 36 -8 20 0 6Z", fill(fabric.accent))
  const sprig = (x: number, y: number, turn: number) =>
    group(
      leaf(0, 96) +
        leaf(48, 82) +
        leaf(-48, 82) +
        leaf(96, 62) +
        leaf(-96, 62) +
        group(chilli, 'transform="rotate(24)"') +
        group(chilli, 'transform="rotate(-24) scale(-1 1)"') +
        circle(0, 0, 9, fill(fabric.accent)),
      `transform="translate(${x} ${y}) rotate(${turn})"`
    )
  const width = 190
  const height = 220
  return waxTile(
    fabric,
    width,
    height,
    [
      [0, 0],
      [width, 0],
      [0, height],
      [width, height],
    ]
      .map(([x, y]) => sprig(x!, y!, 180))
      .join("") +
      sprig(width / 2, height / 2 + 6, 0) +
      [
        [width / 2, 12],
        [width / 2 - 52, 44],
        [width / 2 + 52, 44],
      ]
        .map(([x, y]) => circle(x!, y!, 4, fill(fabric.accent)))
        .join("")
  )
}

/** Swallows that fly across the cloth, two ways. */
const swallows: Motif = (fabric) => {
  const bird = (x: number, y: number, turn: number, scale: number) =>
    group(
      path(
        "M-8 -70C22 -58 40 -30 34 2L92 -6C72 20 48 30 30 30L46 92L14 52L-2 96L-12 46C-46 40 -66 20 -84 -14C-54 2 -36 2 -22 -4C-28 -30 -24 -56 -8 -70Z",
        fill(fabric.main)
      ) +
        path(
          "M-8 -70C4 -66 14 -58 20 -48C8 -50 -6 -48 -16 -44C-18 -54 -16 -64 -8 -70Z",
          fill(fabric.accent)
        ) +
        circle(-4, -57, 3.4, fill(fabric.ground)) +
        path("M34 2C48 6 60 4 74 0M-22 -4C-36 6 -50 4 -62 0", stroke(fabric.accent, 4)) +
        path("M2 -34C10 -20 10 -2 6 14M-8 -30C-4 -16 -4 0 -6 12", stroke(fabric.ground, 3)),
      `transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})"`
    )
  const star = (x: number, y: number) =>
    circle(x, y, 8, fill(fabric.accent)) + around(x, y, 8, circle(0, -17, 3, fill(fabric.light)))
  const width = 300
  const height = 260
  const corners = [
    [0, 0],
    [width, 0],
    [0, height],
    [width, height],
  ]
  return waxTile(
    fabric,
    width,
    height,
    corners.map(([x, y]) => bird(x!, y!, 38, 0.78)).join("") +
      bird(width / 2, height / 2, -30, 0.88) +
      [
        [width / 2, 14],
        [46, height / 2 + 6],
        [width - 46, height / 2 - 6],
        [width / 2 - 30, height - 14],
      ]
        .map(([x, y]) => star(x!, y!))
        .join("")
  )
}

/** Five-petalled flowers with long stamens over round leaves. */
const hibiscus: Motif = (fabric) => {
  const petal =
    path(
      "M0 0C40 -16 52 -58 22 -78C12 -70 -12 -70 -22 -78C-52 -58 -40 -16 0 0Z",
      fill(fabric.light)
    ) +
    path(
      "M0 -4C34 -18 44 -54 20 -71C10 -64 -10 -64 -20 -71C-44 -54 -34 -18 0 -4Z",
      fill(fabric.main)
    ) +
    path("M0 -14L0 -50M0 -20L14 -48M0 -20L-14 -48", stroke(fabric.light, 2.2, 0.8))
  const flower = (x: number, y: number, turn: number) =>
    around(x, y, 5, petal, turn) +
    circle(x, y, 13, fill(fabric.accent)) +
    around(x, y, 9, circle(0, -9, 3, fill(fabric.ground)))
  const foliage = (x: number, y: number) =>
    around(
      x,
      y,
      4,
      path("M0 0C18 -10 22 -38 0 -56C-22 -38 -18 -10 0 0Z", fill("#2E8B6A")) +
        path("M0 -6L0 -46", stroke(fabric.accent, 2)),
      45
    ) + circle(x, y, 7, fill(fabric.accent))
  const size = 230
  return waxTile(
    fabric,
    size,
    size,
    [
      [size / 2, 0],
      [size / 2, size],
      [0, size / 2],
      [size, size / 2],
    ]
      .map(([x, y]) => foliage(x!, y!))
      .join("") + halfDrop(size, size, (x, y) => flower(x, y, x === size / 2 ? 0 : 36))
  )
}

/** Eight-pointed bursts in a chequer of lozenges. */
const sparks: Motif = (fabric) => {
  const size = 180
  const lozenge = (x: number, y: number, half: number, color: string) =>
    polygon(
      [
        [x, y - half],
        [x + half, y],
        [x, y + half],
        [x - half, y],
      ],
      fill(color)
    )
  const burst = (x: number, y: number) =>
    lozenge(x, y, 88, fabric.light) +
    lozenge(x, y, 80, fabric.main) +
    around(
      x,
      y,
      8,
      polygon(
        [
          [-9, -22],
          [0, -62],
          [9, -22],
        ],
        fill(fabric.ground)
      )
    ) +
    around(
      x,
      y,
      8,
      polygon(
        [
          [-6, -16],
          [0, -44],
          [6, -16],
        ],
        fill(fabric.accent)
      ),
      22.5
    ) +
    circle(x, y, 17, fill(fabric.light)) +
    circle(x, y, 10, fill(fabric.accent))
  const seeds = (x: number, y: number) =>
    around(x, y, 6, ellipse(0, -15, 4, 9, fill(fabric.accent))) + circle(x, y, 6, fill(fabric.main))
  return waxTile(
    fabric,
    size,
    size,
    burst(size / 2, size / 2) +
      [
        [0, 0],
        [size, 0],
        [0, size],
        [size, size],
      ]
        .map(([x, y]) => seeds(x!, y!))
        .join("")
  )
}

export const WAX_MOTIFS = { discs, fans, spirals, eyes, leaves, swallows, hibiscus, sparks }
