/** Lengths of cloth and things for the house. */
import { castShadow, flat, piece, stitches, type Cloth } from "../cloth"
import { around, circle, ellipse, fill, group, mix, path, rect, round, stroke } from "../svg"

/** A length of cloth folded as it is sold, held by a paper band. */
export function drawFoldedCloth(cloth: Cloth): string {
  const face =
    "M168 330C300 318 600 318 732 330C742 332 746 340 746 352L746 890C600 904 300 904 154 890L154 352C154 340 158 332 168 330Z"
  let drawing = castShadow("M154 340L746 340L760 1010L140 1010Z")
  // The edges of the folds below, from the lowest up, each a little wider than the next.
  for (let index = 4; index >= 0; index--) {
    const y = 884 + index * 27
    const out = 4 + index * 3
    const edge = `M${154 - out} ${y}C300 ${y + 14} 600 ${y + 14} ${746 + out} ${y}C${758 + out} ${y + 8} ${758 + out} ${y + 26} ${746 + out} ${y + 32}C600 ${y + 46} 300 ${y + 46} ${154 - out} ${y + 32}C${142 - out} ${y + 26} ${142 - out} ${y + 8} ${154 - out} ${y}Z`
    drawing += piece(edge, index % 2 ? cloth.right : cloth.main, {
      depth: 0.9,
      inside: path(
        `M100 ${y + 2}C300 ${y + 16} 600 ${y + 16} 800 ${y + 2}`,
        stroke("#000000", 10, 0.3)
      ),
    })
  }
  drawing += piece(face, cloth.main, {
    depth: 0.8,
    folds: ["M330 330C322 520 322 700 328 890", "M580 330C588 520 588 700 582 890"],
    inside: path("M150 346C300 334 600 334 750 346", stroke(cloth.fabric.light, 7, 0.7)),
  })
  const band = "M150 560C300 572 600 572 750 560L750 690C600 702 300 702 150 690Z"
  drawing += castShadow(band) + piece(band, "#F3E7CF", { depth: 0.6 })
  drawing += path(
    "M150 574C300 586 600 586 750 574M150 676C300 688 600 688 750 676",
    stroke(cloth.trim, 4)
  )
  drawing +=
    circle(450, 632, 46, fill(cloth.trim)) +
    circle(450, 632, 38, stroke("#F3E7CF", 3)) +
    around(450, 632, 8, ellipse(0, -17, 4.5, 10, fill("#F3E7CF"))) +
    circle(450, 632, 6, fill("#F3E7CF"))
  return drawing
}

/** Three rolled lengths of the same cloth, as a stall shows them. */
export function drawRolls(cloth: Cloth): string {
  const roll = (x: number, y: number, height: number, paint: string) => {
    const outline = `M${x - 92} ${y}L${x - 92} ${y + height}C${x - 92} ${y + height + 34} ${x + 92} ${y + height + 34} ${x + 92} ${y + height}L${x + 92} ${y}C${x + 92} ${y - 34} ${x - 92} ${y - 34} ${x - 92} ${y}Z`
    let spiral = ""
    for (let step = 0; step <= 80; step++) {
      const angle = step * 0.42
      const radius = 6 + step
      spiral += `${step ? "L" : "M"}${round(x + Math.cos(angle) * radius)} ${round(y + Math.sin(angle) * radius * 0.28)}`
    }
    return (
      castShadow(outline) +
      piece(outline, paint, { depth: 1.2 }) +
      ellipse(x, y, 92, 26, fill(mix(cloth.fabric.ground, "#ffffff", 0.18))) +
      path(spiral, stroke(cloth.inside, 3, 0.7)) +
      path(
        `M${x - 92} ${y + height * 0.62}C${x - 40} ${y + height * 0.62 + 34} ${x + 40} ${y + height * 0.62 + 34} ${x + 92} ${y + height * 0.62}`,
        stroke("#E8D9BD", 14)
      ) +
      circle(x + 20, y + height * 0.62 + 24, 12, fill("#8A4A24"))
    )
  }
  return (
    roll(250, 430, 590, cloth.left) +
    roll(650, 380, 640, cloth.right) +
    roll(450, 520, 520, cloth.main)
  )
}

export function drawCushion(cloth: Cloth): string {
  const d =
    "M190 370C330 400 570 400 710 370C740 366 750 380 744 410C716 560 716 760 744 900C750 936 736 946 706 940C570 910 330 910 194 940C164 946 150 936 156 900C184 760 184 560 156 410C150 380 160 366 190 370Z"
  const tassel = (x: number, y: number, turn: number) =>
    group(
      circle(0, 14, 13, fill(cloth.trim)) +
        [-14, -7, 0, 7, 14]
          .map((at) => path(`M${at * 0.4} 24L${at} 76`, stroke(cloth.trim, 6)))
          .join(""),
      `transform="translate(${x} ${y}) rotate(${turn})"`
    )
  return (
    castShadow(d) +
    tassel(168, 380, 135) +
    tassel(732, 380, -135) +
    tassel(168, 930, 45) +
    tassel(732, 930, -45) +
    piece(d, cloth.main, {
      folds: [
        "M200 400C280 460 300 500 320 560",
        "M700 400C620 460 600 500 590 560",
        "M206 910C290 850 320 820 330 780",
        "M700 910C610 850 590 820 576 780",
      ],
    }) +
    path(d, stroke(cloth.trim, 8))
  )
}

export function drawThrow(cloth: Cloth): string {
  const seat = "M150 300C150 250 190 220 240 220L660 220C710 220 750 250 750 300L750 860L150 860Z"
  const blanket = "M300 190C420 170 560 170 680 196L706 980C560 1010 400 1010 262 976Z"
  let fringe = ""
  for (let x = 268; x < 704; x += 17) {
    const y = 984 + Math.sin(((x - 262) / 444) * Math.PI) * 18
    fringe +=
      path(
        `M${x} ${round(y - 6)}C${x - 4} ${round(y + 20)} ${x + 4} ${round(y + 40)} ${x - 1} ${round(y + 62)}`,
        stroke(cloth.fabric.light, 5)
      ) + circle(x, y + 10, 5, fill(cloth.fabric.light))
  }
  return (
    castShadow(seat) +
    piece(seat, "#CDBBA1", { depth: 0.7 }) +
    piece(
      "M110 760C110 720 150 700 190 700L710 700C750 700 790 720 790 760L790 930L110 930Z",
      "#BFAB8E",
      { depth: 0.7 }
    ) +
    [170, 730].map((x) => rect(x - 14, 930, 28, 130, `${fill("#6E3B1B")} rx="8"`)).join("") +
    castShadow(blanket) +
    piece(blanket, cloth.main, {
      folds: [
        "M380 186C370 420 360 720 350 990",
        "M500 180C506 420 510 720 514 1000",
        "M610 186C624 420 634 720 640 990",
      ],
    }) +
    fringe
  )
}

export function drawPlacemats(cloth: Cloth): string {
  const mat =
    "M120 420L780 420C800 420 808 430 808 448L808 900C808 918 800 928 780 928L120 928C100 928 92 918 92 900L92 448C92 430 100 420 120 420Z"
  return (
    castShadow(mat) +
    flat(mat, cloth.main) +
    rect(112, 440, 676, 468, stroke(cloth.trim, 9)) +
    circle(462, 690, 196, `${fill("#2a1a10", 0.3)} filter="url(#soft)"`) +
    circle(450, 674, 196, fill("#FBF7EF")) +
    circle(450, 674, 140, stroke("#D9CDB8", 4)) +
    circle(450, 674, 188, stroke(cloth.trim, 6)) +
    path("M206 520L206 840", stroke("#C9A227", 13)) +
    path(
      "M188 516L188 600M206 516L206 600M224 516L224 600M188 600C188 630 224 630 224 600",
      stroke("#C9A227", 7)
    ) +
    path("M700 520L700 840", stroke("#C9A227", 13)) +
    path("M700 516C730 540 736 620 704 660Z", fill("#C9A227")) +
    piece("M376 620L524 600L560 720L420 752Z", cloth.right, {
      depth: 0.9,
      folds: ["M420 620L470 740"],
    })
  )
}

export function drawBasket(cloth: Cloth): string {
  const bowl =
    "M180 560C200 800 270 960 320 1010C400 1040 500 1040 580 1010C630 960 700 800 720 560C620 610 280 610 180 560Z"
  const lid = "M450 300C560 310 690 420 734 556C640 610 260 610 166 556C210 420 340 310 450 300Z"
  return (
    castShadow(bowl) +
    castShadow(lid) +
    piece(bowl, cloth.main, { depth: 1.1 }) +
    [660, 780, 890]
      .map((y, index) =>
        path(
          `M${190 + index * 34} ${y}C340 ${y + 54} 560 ${y + 54} ${710 - index * 34} ${y}`,
          stroke([cloth.trim, "#1F6F78", cloth.trim][index]!, 30, 0.85)
        )
      )
      .join("") +
    piece(lid, cloth.right, { depth: 1 }) +
    [400, 470]
      .map((y, index) =>
        path(
          `M${300 - index * 60} ${y}C400 ${y + 50} 500 ${y + 50} ${600 + index * 60} ${y}`,
          stroke(index ? cloth.trim : "#1F6F78", 22, 0.85)
        )
      )
      .join("") +
    circle(450, 296, 34, fill("#8A4A24")) +
    circle(442, 288, 12, fill("#C57C45"))
  )
}

export function drawApron(cloth: Cloth): string {
  const body =
    "M340 330L560 330C570 440 610 480 690 500L716 1010C560 1050 340 1050 184 1010L210 500C290 480 330 440 340 330Z"
  return (
    castShadow(body) +
    path("M352 336C350 180 550 180 548 336", stroke(cloth.trim, 16)) +
    path(
      "M214 520C140 560 120 640 150 720M686 520C760 560 780 640 750 720",
      stroke(cloth.trim, 13)
    ) +
    piece(body, cloth.main, {
      folds: ["M300 560C290 720 280 880 270 1030", "M600 560C610 720 620 880 630 1030"],
    }) +
    piece("M310 640L590 640L600 820C520 850 380 850 300 820Z", cloth.right, { depth: 0.8 }) +
    path("M310 644L590 644", stroke(cloth.trim, 12)) +
    stitches("M450 650L450 838", cloth.fabric.light) +
    path("M340 334L560 334", stroke(cloth.trim, 14))
  )
}
