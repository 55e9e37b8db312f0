/** Shirts, tunics, jackets and the wide robes. */
import { AXIS, castShadow, piece, type Cloth } from "../cloth"
import {
  circle,
  ellipse,
  fill,
  mirrored,
  pair,
  path,
  polygon,
  rect,
  round,
  stroke,
  mix,
} from "../svg"

export interface TopCut {
  collar: "shirt" | "mao" | "round" | "shawl"
  sleeve: "short" | "long"
  /** y of the hem: 640 at the hip, 800 at the thigh. */
  hem: number
  /** Half width at the hem. */
  width?: number
  front: "buttons" | "open" | "embroidered" | "zip"
  pocket?: boolean
  /** Plain cloth with the print kept for collar, cuffs and front. */
  plainBody?: boolean
}

/** y offset lets the same top sit above trousers or a skirt. */
export function drawTop(cloth: Cloth, cut: TopCut): string {
  const { hem, width = 178 } = cut
  const body = mirrored(
    AXIS,
    [0, 214],
    [
      ["C", 30, 212, 58, 200, 66, 178],
      ["L", 172, 210],
      ["C", 178, 270, 172, 330, 176, 380],
      ["C", 178, 460, width, hem - 120, width, hem],
      ["C", width - 70, hem + 16, 60, hem + 20, 0, hem + 20],
    ]
  )
  const arms =
    cut.sleeve === "short"
      ? pair(
          AXIS,
          [
            ["C", 216, 224, 268, 300, 300, 420],
            ["C", 272, 440, 226, 452, 196, 452],
            ["C", 186, 400, 172, 340, 158, 300],
          ],
          [150, 204]
        )
      : pair(
          AXIS,
          [
            ["C", 222, 224, 258, 320, 280, 440],
            ["C", 300, 540, 312, 620, 320, 700],
            ["C", 298, 714, 266, 718, 250, 712],
            ["C", 236, 600, 206, 440, 158, 320],
          ],
          [150, 204]
        )
  const bodyFill = cut.plainBody ? mix(cloth.fabric.ground, "#ffffff", 0.06) : cloth.main
  const armFill = (side: "left" | "right") => (cut.plainBody ? bodyFill : cloth[side])

  let drawing = castShadow(body) + castShadow(arms.left) + castShadow(arms.right)
  drawing += path(
    `M${AXIS - 66} 180C${AXIS - 40} 160 ${AXIS + 40} 160 ${AXIS + 66} 180L${AXIS + 30} 250L${AXIS - 30} 250Z`,
    fill(cloth.inside)
  )
  for (const [side, sign] of [
    ["left", -1],
    ["right", 1],
  ] as const) {
    const cuffY = cut.sleeve === "short" ? 430 : 690
    const cuff = path(
      cut.sleeve === "short"
        ? `M${AXIS + sign * 310} ${cuffY - 26}C${AXIS + sign * 270} ${cuffY + 4} ${AXIS + sign * 220} ${cuffY + 12} ${AXIS + sign * 180} ${cuffY + 10}`
        : `M${AXIS + sign * 330} ${cuffY}C${AXIS + sign * 300} ${cuffY + 14} ${AXIS + sign * 270} ${cuffY + 16} ${AXIS + sign * 236} ${cuffY + 8}`,
      stroke(cut.plainBody ? "url(#cloth-small)" : cloth.trim, cut.plainBody ? 34 : 9)
    )
    drawing += piece(arms[side], armFill(side), {
      folds: [
        `M${AXIS + sign * 172} 240C${AXIS + sign * 210} 300 ${AXIS + sign * 236} ${cuffY - 90} ${AXIS + sign * 246} ${cuffY + 20}`,
      ],
      inside: cuff,
    })
  }

  const front =
    cut.front === "open"
      ? path(`M${AXIS} 210L${AXIS} ${hem + 20}`, stroke("#000000", 3, 0.4)) +
        path(
          `M${AXIS - 46} 196L${AXIS - 14} ${hem + 20}M${AXIS + 46} 196L${AXIS + 14} ${hem + 20}`,
          stroke(cloth.trim, 18)
        )
      : cut.front === "zip"
        ? path(`M${AXIS} 206L${AXIS} ${hem + 20}`, stroke("#3a3a3a", 7)) +
          path(
            `M${AXIS} 206L${AXIS} ${hem + 20}`,
            `${stroke("#d8d8d8", 4)} stroke-dasharray="3 5"`
          ) +
          path(`M250 ${hem - 10}L650 ${hem - 10}`, stroke(cloth.inside, 44)) +
          path(
            `M250 ${hem - 10}L650 ${hem - 10}`,
            `${stroke(cloth.fabric.light, 40, 0.25)} stroke-dasharray="2 8"`
          )
        : cut.front === "embroidered"
          ? ""
          : path(
              `M${AXIS - 20} 214L${AXIS - 20} ${hem + 20}M${AXIS + 20} 214L${AXIS + 20} ${hem + 20}`,
              stroke("#000000", 2, 0.35)
            ) + (cut.plainBody ? rect(AXIS - 20, 200, 40, hem - 170, `fill="${cloth.small}"`) : "")
  drawing += piece(body, bodyFill, {
    folds: [
      `M${AXIS - 150} 380C${AXIS - 110} 440 ${AXIS - 100} ${hem - 100} ${AXIS - 104} ${hem + 20}`,
      `M${AXIS + 150} 380C${AXIS + 112} 440 ${AXIS + 96} ${hem - 100} ${AXIS + 100} ${hem + 20}`,
      `M${AXIS - 60} 460C${AXIS - 40} 520 ${AXIS - 44} ${hem - 60} ${AXIS - 48} ${hem + 20}`,
    ],
    inside: front,
  })
  if (cut.front === "buttons") {
    for (let y = 262; y < hem - 20; y += 66) {
      drawing +=
        circle(AXIS, y, 7.5, fill(cloth.fabric.light)) +
        circle(AXIS, y, 7.5, stroke("#000000", 1.4, 0.5)) +
        circle(AXIS, y, 2, fill("#000000", 0.5))
    }
  }
  if (cut.front === "embroidered") drawing += plastron(cloth, 214, 440, 54)
  if (cut.pocket) {
    drawing += piece(
      `M${AXIS + 58} 342L${AXIS + 132} 336L${AXIS + 134} 416L${AXIS + 97} 432L${AXIS + 60} 420Z`,
      cut.plainBody ? cloth.small : cloth.right,
      { depth: 0.5 }
    )
  }
  drawing += collar(cloth, cut.collar, cut.plainBody ? cloth.small : cloth.right)
  return drawing
}

function collar(cloth: Cloth, kind: TopCut["collar"], paint: string): string {
  switch (kind) {
    case "shirt":
      return (
        piece(
          `M${AXIS - 70} 176C${AXIS - 50} 196 ${AXIS - 20} 214 ${AXIS} 218L${AXIS - 46} 268L${AXIS - 92} 204Z`,
          paint,
          { depth: 0.6 }
        ) +
        piece(
          `M${AXIS + 70} 176C${AXIS + 50} 196 ${AXIS + 20} 214 ${AXIS} 218L${AXIS + 46} 268L${AXIS + 92} 204Z`,
          paint,
          { depth: 0.6 }
        )
      )
    case "mao":
      return piece(
        `M${AXIS - 72} 168C${AXIS - 50} 196 ${AXIS + 50} 196 ${AXIS + 72} 168L${AXIS + 66} 196C${AXIS + 46} 226 ${AXIS - 46} 226 ${AXIS - 66} 196Z`,
        cloth.trim,
        { depth: 0.8 }
      )
    case "shawl":
      return (
        piece(
          `M${AXIS - 76} 172L${AXIS - 40} 190L${AXIS - 4} 470L${AXIS - 30} 470C${AXIS - 70} 380 ${AXIS - 100} 270 ${AXIS - 76} 172Z`,
          cloth.trim,
          { depth: 0.7 }
        ) +
        piece(
          `M${AXIS + 76} 172L${AXIS + 40} 190L${AXIS + 4} 470L${AXIS + 30} 470C${AXIS + 70} 380 ${AXIS + 100} 270 ${AXIS + 76} 172Z`,
          cloth.trim,
          { depth: 0.7 }
        )
      )
    case "round":
      return path(
        `M${AXIS - 66} 180C${AXIS - 50} 222 ${AXIS + 50} 222 ${AXIS + 66} 180`,
        stroke(cloth.trim, 9)
      )
  }
}

/** Embroidered breast of a boubou or tunic. */
export function plastron(cloth: Cloth, top: number, bottom: number, half: number): string {
  const thread = cloth.trim
  const shield = `M${AXIS - half} ${top - 14}L${AXIS - half} ${bottom - 60}C${AXIS - half} ${bottom - 10} ${AXIS - 14} ${bottom} ${AXIS} ${bottom + 24}C${AXIS + 14} ${bottom} ${AXIS + half} ${bottom - 10} ${AXIS + half} ${bottom - 60}L${AXIS + half} ${top - 14}`
  let body =
    path(shield, `${fill(cloth.inside, 0.32)}`) +
    path(shield, stroke(thread, 6)) +
    path(
      `M${AXIS - half + 14} ${top}L${AXIS - half + 14} ${bottom - 60}C${AXIS - half + 14} ${bottom - 24} ${AXIS - 10} ${bottom - 14} ${AXIS} ${bottom}C${AXIS + 10} ${bottom - 14} ${AXIS + half - 14} ${bottom - 24} ${AXIS + half - 14} ${bottom - 60}L${AXIS + half - 14} ${top}`,
      stroke(thread, 2.4)
    )
  for (let y = top + 30; y < bottom - 34; y += 38) {
    body += polygon(
      [
        [AXIS, y - 15],
        [AXIS + 15, y],
        [AXIS, y + 15],
        [AXIS - 15, y],
      ],
      stroke(thread, 3)
    )
    body += circle(AXIS, y, 4, fill(thread))
    body +=
      circle(AXIS - half + 26, y + 19, 3, fill(thread)) +
      circle(AXIS + half - 26, y + 19, 3, fill(thread))
  }
  return body
}

export interface BoubouCut {
  /** A man's robe shows trousers below; a woman's falls to the floor. */
  wearer: "man" | "woman"
  hem?: number
}

/** The wide three-piece robe, with sleeves that fall from the shoulders. */
export function drawBoubou(cloth: Cloth, cut: BoubouCut): string {
  const man = cut.wearer === "man"
  const hem = cut.hem ?? (man ? 1000 : 1086)
  const robe = mirrored(
    AXIS,
    [0, 250],
    [
      ["C", 30, 248, 60, 220, 66, 178],
      ["C", 120, 186, 170, 200, 206, 226],
      ["C", 262, 280, 330, 440, 384, 640],
      ["L", 402, 706],
      ["C", 360, 744, 310, 758, 262, 752],
      ["C", 280, 860, 292, 940, 298, hem],
      ["C", 220, hem + 40, 100, hem + 46, 0, hem + 40],
    ]
  )
  let drawing = castShadow(robe)
  if (man) {
    for (const sign of [-1, 1] as const) {
      const leg = `M${AXIS + sign * 6} 960L${AXIS + sign * 150} 960C${AXIS + sign * 146} 1040 ${AXIS + sign * 128} 1090 ${AXIS + sign * 122} 1130C${AXIS + sign * 90} 1142 ${AXIS + sign * 60} 1142 ${AXIS + sign * 42} 1134C${AXIS + sign * 30} 1080 ${AXIS + sign * 16} 1020 ${AXIS + sign * 6} 960Z`
      drawing +=
        castShadow(leg) +
        piece(leg, cloth.small, { folds: [`M${AXIS + sign * 80} 960L${AXIS + sign * 84} 1136`] })
    }
  }
  drawing += path(
    `M${AXIS - 66} 180C${AXIS - 40} 200 ${AXIS + 40} 200 ${AXIS + 66} 180L${AXIS + 30} 280L${AXIS - 30} 280Z`,
    fill(cloth.inside)
  )
  const folds: string[] = []
  for (const sign of [-1, 1] as const) {
    folds.push(
      `M${AXIS + sign * 196} 232C${AXIS + sign * 250} 380 ${AXIS + sign * 262} 560 ${AXIS + sign * 262} 770`,
      `M${AXIS + sign * 222} 262C${AXIS + sign * 286} 400 ${AXIS + sign * 326} 560 ${AXIS + sign * 340} 740`,
      `M${AXIS + sign * 140} 220C${AXIS + sign * 180} 460 ${AXIS + sign * 200} 760 ${AXIS + sign * 214} ${hem + 36}`,
      `M${AXIS + sign * 96} 420C${AXIS + sign * 112} 640 ${AXIS + sign * 118} 860 ${AXIS + sign * 124} ${hem + 40}`
    )
  }
  folds.push(`M${AXIS - 20} 560C${AXIS - 34} 720 ${AXIS - 36} 900 ${AXIS - 38} ${hem + 40}`)
  const cuffs = [-1, 1]
    .map((sign) =>
      path(
        `M${AXIS + sign * 410} 690C${AXIS + sign * 362} 732 ${AXIS + sign * 310} 748 ${AXIS + sign * 256} 742`,
        stroke(cloth.trim, 12)
      )
    )
    .join("")
  const hemBand =
    path(
      `M120 ${hem - 12}C300 ${hem + 30} 600 ${hem + 30} 780 ${hem - 12}`,
      stroke(cloth.trim, 5)
    ) +
    path(
      `M120 ${hem - 30}C300 ${hem + 12} 600 ${hem + 12} 780 ${hem - 30}`,
      stroke(cloth.trim, 2.4)
    )
  drawing += piece(robe, cloth.main, { folds, inside: cuffs + hemBand })
  if (man) {
    drawing += plastron(cloth, 236, 520, 76)
    drawing += path(
      `M${AXIS - 66} 180C${AXIS - 58} 226 ${AXIS - 30} 250 ${AXIS} 252C${AXIS + 30} 250 ${AXIS + 58} 226 ${AXIS + 66} 180`,
      stroke(cloth.trim, 9)
    )
  } else {
    drawing += neckRays(cloth)
  }
  return drawing
}

/** Embroidery that spreads from a round neck, as on a woman's boubou. */
function neckRays(cloth: Cloth): string {
  let body = ""
  for (let angle = 20; angle <= 160; angle += 14) {
    const radians = (angle * Math.PI) / 180
    const [dx, dy] = [Math.cos(radians), Math.sin(radians)]
    const long = 128 + (angle === 90 ? 60 : 0) - Math.abs(angle - 90) * 0.35
    body += path(
      `M${round(AXIS + dx * 80)} ${round(182 + dy * 80)}L${round(AXIS + dx * long)} ${round(182 + dy * long)}`,
      stroke(cloth.trim, 4.5)
    )
    body += circle(AXIS + dx * (long + 12), 182 + dy * (long + 12), 6, fill(cloth.trim))
  }
  return (
    body +
    path(
      `M${AXIS - 66} 180C${AXIS - 58} 226 ${AXIS - 30} 250 ${AXIS} 252C${AXIS + 30} 250 ${AXIS + 58} 226 ${AXIS + 66} 180`,
      stroke(cloth.trim, 12)
    ) +
    path(
      `M${AXIS - 84} 186C${AXIS - 74} 240 ${AXIS - 40} 270 ${AXIS} 272C${AXIS + 40} 270 ${AXIS + 74} 240 ${AXIS + 84} 186`,
      stroke(cloth.trim, 3.5)
    )
  )
}

/** A long open robe worn over other clothes. */
export function drawKimono(cloth: Cloth): string {
  const robe = mirrored(
    AXIS,
    [0, 190],
    [
      ["L", 62, 178],
      ["L", 190, 206],
      ["C", 196, 330, 196, 420, 200, 520],
      ["C", 210, 720, 216, 880, 222, 1010],
      ["C", 150, 1034, 70, 1036, 0, 1030],
    ]
  )
  const arms = pair(
    AXIS,
    [
      ["C", 240, 220, 316, 330, 358, 470],
      ["C", 344, 540, 330, 590, 318, 630],
      ["C", 280, 622, 226, 590, 200, 560],
      ["C", 192, 470, 178, 380, 164, 310],
    ],
    [160, 202]
  )
  let drawing = castShadow(robe) + castShadow(arms.left) + castShadow(arms.right)
  for (const [side, sign] of [
    ["left", -1],
    ["right", 1],
  ] as const) {
    drawing += piece(arms[side], cloth[side], {
      folds: [
        `M${AXIS + sign * 180} 250C${AXIS + sign * 230} 340 ${AXIS + sign * 270} 460 ${AXIS + sign * 280} 610`,
      ],
      inside: path(
        `M${AXIS + sign * 366} 450C${AXIS + sign * 350} 540 ${AXIS + sign * 336} 590 ${AXIS + sign * 316} 640`,
        stroke(cloth.trim, 22)
      ),
    })
  }
  drawing += piece(robe, cloth.main, {
    folds: [-150, -104, 100, 150].map(
      (x) => `M${AXIS + x * 0.8} 320C${AXIS + x * 0.9} 560 ${AXIS + x} 800 ${AXIS + x * 1.1} 1034`
    ),
  })
  const opening = `M${AXIS - 40} 184L${AXIS + 40} 184C${AXIS + 48} 380 ${AXIS + 60} 760 ${AXIS + 66} 1033L${AXIS - 66} 1033C${AXIS - 60} 760 ${AXIS - 48} 380 ${AXIS - 40} 184Z`
  drawing += piece(opening, "#211c1a", {
    folds: [`M${AXIS - 14} 420C${AXIS - 20} 620 ${AXIS - 24} 860 ${AXIS - 26} 1030`],
  })
  for (const sign of [-1, 1] as const) {
    const band = `M${AXIS + sign * 36} 180L${AXIS + sign * 62} 178C${AXIS + sign * 66} 380 ${AXIS + sign * 80} 760 ${AXIS + sign * 86} 1032L${AXIS + sign * 58} 1034C${AXIS + sign * 54} 760 ${AXIS + sign * 42} 380 ${AXIS + sign * 36} 180Z`
    drawing += piece(band, cloth.trim, { depth: 0.7 })
  }
  drawing += ellipse(AXIS, 181, 40, 9, fill(cloth.inside))
  return drawing
}
