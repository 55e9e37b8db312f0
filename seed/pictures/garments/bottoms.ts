/** Skirts and trousers, alone or under a top. */
import { AXIS, castShadow, piece, type Cloth } from "../cloth"
import { circle, fill, mirrored, path, round, stroke } from "../svg"

export interface SkirtCut {
  /** y of the waistband. */
  top: number
  hem: number
  shape: "circle" | "wrap" | "pencil"
}

export function drawSkirt(cloth: Cloth, { top, hem, shape }: SkirtCut): string {
  const wide = shape === "circle" ? 300 : shape === "wrap" ? 190 : 142
  const outline =
    shape === "circle"
      ? mirrored(
          AXIS,
          [0, top],
          [
            ["L", 112, top - 2],
            ["C", 170, top + 120, wide - 40, hem - 200, wide, hem - 20],
            ["C", wide - 110, hem + 36, 110, hem + 46, 0, hem + 38],
          ]
        )
      : mirrored(
          AXIS,
          [0, top],
          [
            ["L", 114, top - 2],
            ["C", 170, top + 70, 176, top + 150, 170, top + 240],
            ["C", 168, hem - 200, wide - 4, hem - 90, wide, hem],
            ["C", wide - 70, hem + 22, 70, hem + 26, 0, hem + 24],
          ]
        )
  const folds =
    shape === "circle"
      ? [-240, -150, -60, 40, 130, 220].map(
          (end) =>
            `M${round(AXIS + end * 0.36)} ${top + 30}C${round(AXIS + end * 0.5)} ${top + 150} ${round(AXIS + end * 0.95)} ${hem - 200} ${AXIS + end} ${hem + 40}`
        )
      : shape === "wrap"
        ? [
            `M${AXIS + 90} ${top + 20}C${AXIS + 30} ${top + 200} ${AXIS - 30} ${hem - 200} ${AXIS - 50} ${hem + 24}`,
            `M${AXIS + 100} ${top + 20}C${AXIS + 80} ${top + 200} ${AXIS + 50} ${hem - 200} ${AXIS + 40} ${hem + 24}`,
          ]
        : [
            `M${AXIS - 40} ${top + 120}C${AXIS - 50} ${top + 260} ${AXIS - 46} ${hem - 100} ${AXIS - 44} ${hem + 20}`,
          ]
  const wrapEdge =
    shape === "wrap"
      ? path(
          `M${AXIS + 104} ${top}C${AXIS + 60} ${top + 220} ${AXIS + 20} ${hem - 160} ${AXIS - 6} ${hem + 30}`,
          stroke(cloth.trim, 10)
        )
      : ""
  const hemBand = path(
    `M100 ${hem - 6}C300 ${hem + 28} 600 ${hem + 28} 800 ${hem - 6}`,
    stroke(cloth.trim, 8)
  )
  return (
    castShadow(outline) +
    piece(outline, cloth.main, { folds, inside: wrapEdge + hemBand }) +
    piece(
      mirrored(
        AXIS,
        [0, top - 4],
        [
          ["L", 114, top - 6],
          ["L", 118, top + 34],
          ["C", 80, top + 44, 40, top + 46, 0, top + 46],
        ]
      ),
      cloth.trim,
      { depth: 0.7 }
    )
  )
}

export interface TrouserCut {
  top: number
  hem: number
  leg: "straight" | "wide" | "tapered"
  /** Shown alone, with waistband and drawstring. */
  waistband?: boolean
}

export function drawTrousers(
  cloth: Cloth,
  { top, hem, leg, waistband }: TrouserCut,
  paint = cloth.main
): string {
  const [inner, outer] = leg === "wide" ? [34, 236] : leg === "straight" ? [40, 176] : [46, 142]
  const outline = mirrored(
    AXIS,
    [0, top],
    [
      ["L", 132, top],
      ["C", 172, top + 110, 182, top + 200, 178, top + 290],
      ["C", 178, hem - 240, outer, hem - 140, outer, hem],
      ["C", outer - 50, hem + 14, inner + 40, hem + 14, inner, hem],
      ["C", 26, hem - 260, 12, top + 380, 0, top + 250],
    ]
  )
  const folds = [-1, 1].flatMap((sign) => [
    `M${AXIS + sign * 92} ${top + 60}C${AXIS + sign * 100} ${top + 300} ${round(AXIS + sign * ((inner + outer) / 2))} ${hem - 200} ${round(AXIS + sign * ((inner + outer) / 2))} ${hem + 12}`,
    `M${AXIS + sign * 8} ${top + 230}C${AXIS + sign * 50} ${top + 250} ${AXIS + sign * 90} ${top + 240} ${AXIS + sign * 130} ${top + 214}`,
  ])
  let drawing = castShadow(outline) + piece(outline, paint, { folds })
  if (waistband) {
    drawing +=
      piece(
        mirrored(
          AXIS,
          [0, top - 26],
          [
            ["L", 132, top - 26],
            ["L", 136, top + 22],
            ["L", 0, top + 26],
          ]
        ),
        cloth.trim,
        { depth: 0.7 }
      ) +
      path(
        `M${AXIS - 8} ${top + 4}C${AXIS - 30} ${top + 60} ${AXIS - 26} ${top + 90} ${AXIS - 34} ${top + 124}M${AXIS + 8} ${top + 4}C${AXIS + 26} ${top + 50} ${AXIS + 20} ${top + 96} ${AXIS + 30} ${top + 134}`,
        stroke(cloth.fabric.light, 7)
      ) +
      circle(AXIS, top + 2, 9, fill(cloth.fabric.light))
  }
  return drawing
}
