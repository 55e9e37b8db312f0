/** Dresses: one bodice, several necks, sleeves and skirts. */
import { AXIS, castShadow, piece, type Cloth } from "../cloth"
import { circle, fill, mirrored, pair, path, rect, round, stroke, type Segment } from "../svg"

export interface DressCut {
  neck: "v" | "round" | "boat" | "strap"
  sleeve: "none" | "flutter" | "puff" | "long" | "bell"
  skirt: "flared" | "mermaid" | "straight" | "tiered"
  /** y of the hem: 830 at the knee, 1090 at the ankle. */
  hem: number
  belt?: boolean
  peplum?: boolean
}

const WAIST = 470

function neckline(neck: DressCut["neck"]): { start: [number, number]; segments: Segment[] } {
  switch (neck) {
    case "v":
      return { start: [0, 318], segments: [["C", 18, 290, 46, 230, 62, 180]] }
    case "round":
      return { start: [0, 252], segments: [["C", 40, 252, 66, 226, 68, 180]] }
    case "boat":
      return { start: [0, 212], segments: [["C", 50, 212, 84, 204, 104, 186]] }
    case "strap":
      return {
        start: [0, 296],
        segments: [
          ["C", 40, 276, 78, 282, 92, 250],
          ["L", 88, 182],
        ],
      }
  }
}

function bodice(neck: DressCut["neck"]): string {
  const { start, segments } = neckline(neck)
  const shoulder: Segment[] =
    neck === "strap"
      ? [
          ["L", 112, 184],
          ["C", 114, 230, 118, 300, 146, 350],
        ]
      : [
          ["L", 150, 200],
          ["C", 138, 250, 130, 300, 146, 350],
        ]
  return mirrored(AXIS, start, [
    ...segments,
    ...shoulder,
    ["C", 140, 398, 116, 430, 112, WAIST],
    ["C", 70, WAIST + 10, 30, WAIST + 12, 0, WAIST + 12],
  ])
}

function skirt(kind: DressCut["skirt"], hem: number): string {
  const top: [number, number] = [0, WAIST - 2]
  const waist: Segment = ["C", 40, WAIST - 2, 80, WAIST - 4, 112, WAIST - 6]
  switch (kind) {
    case "flared":
    case "tiered": {
      const wide = 150 + (hem - WAIST) * 0.22
      return mirrored(AXIS, top, [
        waist,
        ["C", 150, WAIST + 90, wide - 30, hem - 200, wide, hem],
        ["C", wide - 90, hem + 40, 90, hem + 46, 0, hem + 40],
      ])
    }
    case "mermaid":
      return mirrored(AXIS, top, [
        waist,
        ["C", 176, WAIST + 70, 178, WAIST + 150, 160, WAIST + 230],
        ["C", 146, WAIST + 300, 128, hem - 290, 130, hem - 230],
        ["C", 150, hem - 130, 200, hem - 60, 238, hem],
        ["C", 160, hem + 44, 80, hem + 48, 0, hem + 42],
      ])
    case "straight":
      return mirrored(AXIS, top, [
        waist,
        ["C", 168, WAIST + 70, 168, WAIST + 140, 160, WAIST + 230],
        ["C", 152, hem - 120, 146, hem - 60, 142, hem],
        ["C", 90, hem + 18, 50, hem + 20, 0, hem + 18],
      ])
  }
}

function sleeves(
  kind: DressCut["sleeve"]
): { left: string; right: string; folds: Segment[][] } | undefined {
  switch (kind) {
    case "none":
      return undefined
    case "flutter":
      return {
        ...pair(
          AXIS,
          [
            ["C", 190, 196, 262, 260, 282, 344],
            ["C", 236, 366, 180, 362, 140, 340],
            ["C", 130, 290, 132, 240, 134, 196],
          ],
          [134, 192]
        ),
        folds: [[["C", 190, 240, 220, 300, 228, 356]], [["C", 170, 250, 182, 300, 186, 352]]],
      }
    case "puff":
      return {
        ...pair(
          AXIS,
          [
            ["C", 208, 152, 312, 226, 284, 336],
            ["C", 274, 366, 180, 372, 146, 344],
            ["C", 128, 300, 130, 240, 130, 190],
          ],
          [130, 190]
        ),
        folds: [
          [["C", 190, 220, 246, 280, 252, 356]],
          [["C", 170, 230, 200, 290, 206, 360]],
          [["C", 150, 240, 166, 290, 170, 352]],
        ],
      }
    case "long":
      return {
        ...pair(
          AXIS,
          [
            ["C", 196, 204, 222, 270, 230, 360],
            ["C", 240, 460, 252, 560, 262, 650],
            ["C", 244, 664, 216, 668, 204, 662],
            ["C", 190, 560, 168, 440, 142, 360],
            ["C", 130, 290, 132, 240, 136, 196],
          ],
          [136, 192]
        ),
        folds: [[["C", 190, 300, 214, 460, 232, 650]]],
      }
    case "bell":
      return {
        ...pair(
          AXIS,
          [
            ["C", 200, 206, 236, 290, 258, 380],
            ["C", 284, 460, 330, 540, 352, 620],
            ["C", 304, 656, 246, 660, 206, 640],
            ["C", 196, 540, 172, 430, 142, 360],
            ["C", 130, 290, 132, 240, 136, 196],
          ],
          [136, 192]
        ),
        folds: [[["C", 190, 300, 240, 460, 290, 640]], [["C", 176, 320, 206, 480, 240, 646]]],
      }
  }
}

/** An open fold line on one side of the axis. */
function foldLine(
  sign: 1 | -1,
  start: readonly [number, number],
  segments: readonly Segment[]
): string {
  const at = (x: number, y: number) => `${round(AXIS + sign * x)} ${round(y)}`
  return (
    `M${at(start[0], start[1])}` +
    segments
      .map((segment) =>
        segment[0] === "L"
          ? `L${at(segment[1], segment[2])}`
          : `C${at(segment[1], segment[2])} ${at(segment[3], segment[4])} ${at(segment[5], segment[6])}`
      )
      .join("")
  )
}

function skirtFolds(kind: DressCut["skirt"], hem: number): string[] {
  const lines: [number, number][] =
    kind === "flared" || kind === "tiered"
      ? [
          [-84, -1.5],
          [-44, -0.85],
          [-8, -0.2],
          [36, 0.6],
          [78, 1.25],
        ]
      : kind === "mermaid"
        ? []
        : [[-30, -0.5]]
  const straight = lines.map(([x, spread]) => {
    const end = x + spread * (hem - WAIST) * 0.18
    return `M${AXIS + x} ${WAIST + 20}C${round(AXIS + x * 1.2)} ${WAIST + 160} ${round(AXIS + end)} ${hem - 200} ${round(AXIS + end)} ${hem + 30}`
  })
  if (kind !== "mermaid") return straight
  const knee = hem - 236
  return [-150, -70, 10, 90, 165].map(
    (end) =>
      `M${round(AXIS + end * 0.5)} ${knee}C${round(AXIS + end * 0.6)} ${knee + 80} ${round(AXIS + end)} ${hem - 70} ${round(AXIS + end * 1.1)} ${hem + 34}`
  )
}

/** Draws a dress as it hangs on an unseen figure. */
export function drawDress(cloth: Cloth, cut: DressCut): string {
  const body = bodice(cut.neck)
  const lower = skirt(cut.skirt, cut.hem)
  const arms = sleeves(cut.sleeve)
  const neckHalf = cut.neck === "boat" ? 100 : 64

  let drawing = castShadow(body) + castShadow(lower)
  if (arms) drawing += castShadow(arms.left) + castShadow(arms.right)
  if (cut.neck !== "strap") {
    drawing += path(
      `M${AXIS - neckHalf} 182C${AXIS - 40} 204 ${AXIS + 40} 204 ${AXIS + neckHalf} 182L${AXIS + 40} 330L${AXIS - 40} 330Z`,
      fill(cloth.inside)
    )
  } else {
    drawing += path(
      `M${AXIS - 96} 262C${AXIS - 40} 284 ${AXIS + 40} 284 ${AXIS + 96} 262L${AXIS + 60} 330L${AXIS - 60} 330Z`,
      fill(cloth.inside)
    )
  }
  if (arms) {
    for (const [side, sign] of [
      ["left", -1],
      ["right", 1],
    ] as const) {
      drawing += piece(arms[side], cloth[side], {
        folds: arms.folds.map((segments) => foldLine(sign, [134, 200], segments)),
      })
    }
  }
  const tiers =
    cut.skirt === "tiered"
      ? [0.34, 0.67]
          .map((share) => {
            const y = WAIST + (cut.hem - WAIST) * share
            return (
              path(`M150 ${y}C320 ${y + 40} 580 ${y + 40} 750 ${y}`, stroke("#000000", 12, 0.28)) +
              path(`M150 ${y - 7}C320 ${y + 33} 580 ${y + 33} 750 ${y - 7}`, stroke(cloth.trim, 6))
            )
          })
          .join("")
      : ""
  const hemBand = path(
    `M100 ${cut.hem - 6}C300 ${cut.hem + 34} 600 ${cut.hem + 34} 800 ${cut.hem - 6}`,
    stroke(cloth.trim, 7, 0.9)
  )
  drawing += piece(lower, cloth.main, {
    folds: skirtFolds(cut.skirt, cut.hem),
    inside: tiers + hemBand,
  })
  drawing += piece(body, cloth.main, {
    folds: [
      `M${AXIS - 112} 350C${AXIS - 70} 372 ${AXIS - 64} 420 ${AXIS - 66} 470`,
      `M${AXIS + 112} 350C${AXIS + 70} 372 ${AXIS + 64} 420 ${AXIS + 66} 470`,
    ],
  })
  const { start, segments } = neckline(cut.neck)
  for (const sign of [1, -1] as const) {
    drawing += path(foldLine(sign, start, segments), stroke(cloth.trim, 6))
  }
  if (cut.peplum) {
    const flounce = mirrored(
      AXIS,
      [0, WAIST - 4],
      [
        ["C", 40, WAIST - 4, 80, WAIST - 6, 114, WAIST - 10],
        ["C", 150, WAIST + 20, 196, WAIST + 70, 208, WAIST + 112],
        ["C", 140, WAIST + 146, 70, WAIST + 150, 0, WAIST + 142],
      ]
    )
    drawing += piece(flounce, cloth.right, {
      folds: [-110, -50, 10, 70, 120].map(
        (x) =>
          `M${AXIS + x * 0.7} ${WAIST}C${AXIS + x * 0.8} ${WAIST + 50} ${AXIS + x * 1.2} ${WAIST + 90} ${AXIS + x * 1.3} ${WAIST + 140}`
      ),
    })
  }
  if (cut.belt) {
    const band = mirrored(
      AXIS,
      [0, WAIST - 20],
      [
        ["C", 40, WAIST - 20, 80, WAIST - 22, 116, WAIST - 28],
        ["L", 115, WAIST + 8],
        ["C", 80, WAIST + 14, 40, WAIST + 16, 0, WAIST + 16],
      ]
    )
    drawing += piece(band, cloth.trim, { depth: 0.7 })
    drawing +=
      rect(AXIS - 22, WAIST - 24, 44, 42, `${fill(cloth.fabric.light)} rx="8"`) +
      circle(AXIS, WAIST - 3, 7, fill(cloth.trim))
  }
  return drawing
}
