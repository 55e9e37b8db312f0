/** Head wraps, bags, shoes, jewellery and small things. */
import { AXIS, castShadow, flat, piece, stitches, type Cloth } from "../cloth"
import { around, circle, ellipse, fill, group, mix, path, polygon, rect, stroke } from "../svg"

const SKIN = "#5A3524"

/** A bust without a face carries wraps, hats and earrings. */
function bust(): string {
  return (
    path(
      `M${AXIS - 66} 700C${AXIS - 66} 800 ${AXIS - 74} 850 ${AXIS - 150} 890C${AXIS - 250} 930 ${AXIS - 310} 1010 ${AXIS - 330} 1200L${AXIS + 330} 1200C${AXIS + 310} 1010 ${AXIS + 250} 930 ${AXIS + 150} 890C${AXIS + 74} 850 ${AXIS + 66} 800 ${AXIS + 66} 700Z`,
      fill(SKIN)
    ) +
    path(
      `M${AXIS - 66} 720C${AXIS - 30} 790 ${AXIS + 30} 790 ${AXIS + 66} 720L${AXIS + 66} 800C${AXIS + 20} 830 ${AXIS - 40} 830 ${AXIS - 66} 770Z`,
      `${fill("#000000", 0.25)} filter="url(#soft)"`
    ) +
    path(
      `M${AXIS - 132} 500C${AXIS - 140} 640 ${AXIS - 92} 770 ${AXIS} 776C${AXIS + 92} 770 ${AXIS + 140} 640 ${AXIS + 132} 500C${AXIS + 120} 400 ${AXIS - 120} 400 ${AXIS - 132} 500Z`,
      fill(mix(SKIN, "#ffffff", 0.06))
    ) +
    path(
      `M${AXIS + 40} 480C${AXIS + 130} 520 ${AXIS + 120} 680 ${AXIS + 30} 772C${AXIS + 92} 756 ${AXIS + 140} 640 ${AXIS + 132} 500Z`,
      `${fill("#000000", 0.28)} filter="url(#soft)"`
    )
  )
}

/** A tied head wrap with a tall knot. */
export function drawHeadwrap(cloth: Cloth): string {
  const dome = `M${AXIS - 150} 560C${AXIS - 196} 420 ${AXIS - 170} 262 ${AXIS - 40} 232C${AXIS + 110} 206 ${AXIS + 190} 330 ${AXIS + 150} 560C${AXIS + 70} 506 ${AXIS - 70} 506 ${AXIS - 150} 560Z`
  const band = `M${AXIS - 152} 566C${AXIS - 172} 510 ${AXIS - 166} 470 ${AXIS - 158} 452C${AXIS - 60} 400 ${AXIS + 60} 400 ${AXIS + 158} 452C${AXIS + 166} 480 ${AXIS + 166} 520 ${AXIS + 152} 566C${AXIS + 70} 506 ${AXIS - 70} 506 ${AXIS - 152} 566Z`
  const loopLeft = `M${AXIS + 10} 300C${AXIS - 130} 300 ${AXIS - 260} 210 ${AXIS - 196} 122C${AXIS - 130} 60 ${AXIS - 10} 170 ${AXIS + 10} 300Z`
  const loopRight = `M${AXIS + 10} 300C${AXIS + 120} 310 ${AXIS + 270} 250 ${AXIS + 236} 150C${AXIS + 190} 70 ${AXIS + 40} 160 ${AXIS + 10} 300Z`
  const tail = `M${AXIS - 10} 296C${AXIS - 50} 190 ${AXIS - 20} 110 ${AXIS + 40} 84C${AXIS + 90} 130 ${AXIS + 70} 220 ${AXIS + 34} 300Z`
  return (
    castShadow(dome) +
    bust() +
    castShadow(loopLeft) +
    castShadow(loopRight) +
    piece(dome, cloth.main, {
      folds: [
        `M${AXIS - 160} 470C${AXIS - 110} 380 ${AXIS - 50} 330 ${AXIS + 6} 300`,
        `M${AXIS - 176} 400C${AXIS - 120} 320 ${AXIS - 60} 300 ${AXIS + 6} 296`,
        `M${AXIS + 160} 470C${AXIS + 116} 380 ${AXIS + 70} 330 ${AXIS + 16} 302`,
      ],
    }) +
    piece(tail, cloth.main, {
      folds: [`M${AXIS + 14} 296C${AXIS + 6} 220 ${AXIS + 20} 150 ${AXIS + 44} 100`],
    }) +
    piece(loopLeft, cloth.left, {
      folds: [
        `M${AXIS + 6} 298C${AXIS - 70} 240 ${AXIS - 130} 180 ${AXIS - 190} 150`,
        `M${AXIS + 6} 298C${AXIS - 60} 270 ${AXIS - 130} 240 ${AXIS - 200} 200`,
      ],
    }) +
    piece(loopRight, cloth.right, {
      folds: [
        `M${AXIS + 12} 298C${AXIS + 90} 240 ${AXIS + 160} 190 ${AXIS + 226} 170`,
        `M${AXIS + 12} 298C${AXIS + 90} 270 ${AXIS + 150} 250 ${AXIS + 230} 220`,
      ],
    }) +
    piece(band, cloth.right, {
      folds: [
        `M${AXIS - 160} 500C${AXIS - 60} 440 ${AXIS + 60} 440 ${AXIS + 160} 500`,
        `M${AXIS - 158} 532C${AXIS - 60} 470 ${AXIS + 60} 470 ${AXIS + 158} 532`,
      ],
    }) +
    piece(
      `M${AXIS - 40} 262C${AXIS - 10} 240 ${AXIS + 40} 244 ${AXIS + 62} 270C${AXIS + 70} 300 ${AXIS + 50} 336 ${AXIS + 12} 340C${AXIS - 26} 336 ${AXIS - 50} 296 ${AXIS - 40} 262Z`,
      cloth.small,
      {
        folds: [`M${AXIS - 20} 256C${AXIS + 6} 290 ${AXIS + 10} 310 ${AXIS + 6} 336`],
      }
    )
  )
}

/** A square scarf spread flat, one corner folded over. */
export function drawScarf(cloth: Cloth): string {
  const square = `M450 190L800 560L450 990L100 600Z`
  const fold = `M450 190L800 560L470 520C400 420 410 300 450 190Z`
  return (
    castShadow(square) +
    piece(square, cloth.main, {
      depth: 0.6,
      folds: [`M250 470C380 560 420 700 400 900`, `M640 560C560 640 520 760 500 900`],
    }) +
    path("M450 232L760 562L450 948L140 602Z", stroke(cloth.trim, 10)) +
    path("M450 256L738 564L450 924L162 602Z", stroke(cloth.fabric.light, 4)) +
    piece(fold, cloth.inside, { depth: 0.7 }) +
    path("M450 190L800 560", stroke(cloth.trim, 8))
  )
}

export function drawHat(cloth: Cloth): string {
  const brim = `M${AXIS - 300} 560C${AXIS - 250} 480 ${AXIS + 250} 480 ${AXIS + 300} 560C${AXIS + 330} 640 ${AXIS + 200} 690 ${AXIS} 690C${AXIS - 200} 690 ${AXIS - 330} 640 ${AXIS - 300} 560Z`
  const crown = `M${AXIS - 186} 560C${AXIS - 190} 430 ${AXIS - 170} 320 ${AXIS - 130} 300C${AXIS - 60} 270 ${AXIS + 60} 270 ${AXIS + 130} 300C${AXIS + 170} 320 ${AXIS + 190} 430 ${AXIS + 186} 560C${AXIS + 90} 600 ${AXIS - 90} 600 ${AXIS - 186} 560Z`
  return group(
    castShadow(brim) +
      piece(brim, cloth.right, { depth: 0.8 }) +
      [0, 1, 2]
        .map((ring) =>
          stitches(
            `M${AXIS - 280 + ring * 26} ${580 - ring * 6}C${AXIS - 200} ${664 - ring * 14} ${AXIS + 200} ${664 - ring * 14} ${AXIS + 280 - ring * 26} ${580 - ring * 6}`,
            cloth.fabric.light,
            2
          )
        )
        .join("") +
      piece(crown, cloth.main, {
        folds: [
          `M${AXIS - 60} 290C${AXIS - 80} 380 ${AXIS - 84} 480 ${AXIS - 80} 580`,
          `M${AXIS + 70} 290C${AXIS + 90} 380 ${AXIS + 94} 480 ${AXIS + 90} 580`,
        ],
      }) +
      path(
        `M${AXIS - 186} 540C${AXIS - 90} 584 ${AXIS + 90} 584 ${AXIS + 186} 540`,
        stroke(cloth.trim, 24)
      ),
    'transform="translate(0 110)"'
  )
}

export function drawTote(cloth: Cloth): string {
  const bag = "M190 470L710 470L760 1010C700 1040 200 1040 140 1010Z"
  const handle = (y: number) => `M310 ${y}C310 190 590 190 590 ${y}`
  return (
    castShadow(bag) +
    path(handle(486), stroke(mix(cloth.fabric.accent, "#000000", 0.45), 26)) +
    piece(bag, cloth.main, {
      folds: ["M300 480C290 640 280 820 270 1030", "M620 480C630 660 640 840 650 1030"],
    }) +
    piece("M176 850L724 850L760 1010C700 1040 200 1040 140 1010Z", "#8A4A24", { depth: 0.8 }) +
    stitches("M180 866L722 866", "#F1D9A7") +
    path(handle(520), stroke("#8A4A24", 28)) +
    stitches(handle(520), "#F1D9A7") +
    [310, 590]
      .map(
        (x) =>
          rect(x - 26, 500, 52, 96, `${fill("#8A4A24")} rx="10"`) +
          circle(x, 574, 8, fill("#E9C46A"))
      )
      .join("")
  )
}

export function drawClutch(cloth: Cloth): string {
  const body =
    "M130 470L770 470C790 470 800 486 800 506L800 860C800 890 786 900 764 900L136 900C114 900 100 890 100 860L100 506C100 486 110 470 130 470Z"
  const flap = "M130 470L770 470L800 500L490 744C464 760 436 760 410 744L100 500Z"
  return (
    castShadow(body) +
    piece(body, cloth.main, { depth: 0.7 }) +
    group(
      path(flap, `${fill("#000000", 0.4)} filter="url(#soft)"`),
      'transform="translate(0 12)"'
    ) +
    piece(flap, cloth.right, { depth: 0.6 }) +
    path("M100 500L410 744C436 760 464 760 490 744L800 500", stroke(cloth.trim, 9)) +
    circle(450, 716, 26, fill("#D9A53A")) +
    circle(450, 716, 15, fill("#F8E3A1")) +
    path("M130 890C60 960 80 1040 150 1080", stroke("#8A4A24", 16)) +
    [0, 1, 2, 3, 4]
      .map((at) => path(`M${148 + at * 7} 1074L${130 + at * 16} 1140`, stroke(cloth.trim, 7)))
      .join("")
  )
}

export function drawBackpack(cloth: Cloth): string {
  const body =
    "M230 430C230 300 330 250 450 250C570 250 670 300 670 430L700 980C660 1030 240 1030 200 980Z"
  return (
    castShadow(body) +
    path("M390 262C390 190 510 190 510 262", stroke("#8A4A24", 24)) +
    piece(body, cloth.main, { folds: ["M300 330C280 520 270 760 262 1000"] }) +
    piece(
      "M236 420C250 300 340 262 450 262C560 262 650 300 664 420C600 500 300 500 236 420Z",
      "#8A4A24",
      { depth: 0.8 }
    ) +
    stitches("M252 426C320 488 580 488 648 426", "#F1D9A7") +
    piece("M280 660L620 660L640 940C600 966 300 966 260 940Z", cloth.right, { depth: 0.9 }) +
    path("M280 664L620 664", stroke(cloth.trim, 14)) +
    [360, 540]
      .map(
        (x) =>
          rect(x - 17, 440, 34, 290, `${fill("#8A4A24")} rx="12"`) +
          rect(x - 23, 690, 46, 40, `${stroke("#D9A53A", 8)} rx="6"`)
      )
      .join("")
  )
}

export function drawBasketBag(cloth: Cloth): string {
  const bag =
    "M170 520C260 560 640 560 730 520C740 700 700 900 640 990C560 1030 340 1030 260 990C200 900 160 700 170 520Z"
  const handles = "M280 560C260 240 640 240 620 560"
  return (
    castShadow(bag) +
    path("M300 520C290 290 610 290 600 520", stroke("#6E3B1B", 22)) +
    ellipse(450, 524, 280, 40, fill(cloth.inside)) +
    piece(bag, cloth.main, { folds: [] }) +
    [0, 1, 2]
      .map((row) =>
        path(
          `M${186 + row * 12} ${650 + row * 110}C${320} ${700 + row * 110} ${580} ${700 + row * 110} ${714 - row * 12} ${650 + row * 110}`,
          stroke(row === 1 ? cloth.trim : "#1F6F78", 22, 0.85)
        )
      )
      .join("") +
    path(handles, stroke("#8A4A24", 26)) +
    stitches(handles, "#F1D9A7")
  )
}

/** A pair of earrings; `shape` is what hangs from the hook. */
export function drawEarrings(cloth: Cloth, shape: "disc" | "hoop" | "drop" | "africa"): string {
  const brass = "#D9A53A"
  const one = (x: number) => {
    const hook =
      path(`M${x} 400C${x - 4} 330 ${x + 50} 300 ${x + 54} 350`, stroke(brass, 7)) +
      circle(x, 410, 10, fill(brass))
    switch (shape) {
      case "disc":
        return (
          hook +
          circle(x, 600, 150, `${fill("#2a1a10", 0.25)} filter="url(#softer)"`) +
          piece(discPath(x, 580, 150), cloth.main, { depth: 0.7 }) +
          circle(x, 580, 150, stroke(brass, 12)) +
          circle(x, 580, 52, fill(cloth.fabric.ground)) +
          circle(x, 580, 52, stroke(brass, 7)) +
          circle(x, 580, 20, fill(cloth.trim)) +
          [0, 1, 2, 3, 4]
            .map(
              (at) =>
                path(
                  `M${x - 60 + at * 30} ${718 - Math.abs(at - 2) * 9}L${x - 60 + at * 30} ${800 - Math.abs(at - 2) * 14}`,
                  stroke(brass, 4)
                ) + circle(x - 60 + at * 30, 812 - Math.abs(at - 2) * 14, 13, fill(cloth.trim))
            )
            .join("")
        )
      case "hoop":
        return (
          hook +
          circle(x, 600, 140, `${stroke("#2a1a10", 40, 0.22)} filter="url(#softer)"`) +
          circle(x, 580, 140, `fill="none" stroke="${cloth.main}" stroke-width="46"`) +
          circle(x, 580, 164, stroke(brass, 5)) +
          circle(x, 580, 116, stroke(brass, 5)) +
          circle(x - 40, 480, 60, `${stroke("#ffffff", 16, 0.22)} filter="url(#soft)"`)
        )
      case "drop":
        return (
          hook +
          [0, 1, 2, 3]
            .map((at) => {
              const size = 34 + at * 16
              const y = 470 + at * 78 + at * at * 8
              return (
                circle(x + 8, y + 10, size, `${fill("#2a1a10", 0.22)} filter="url(#soft)"`) +
                piece(discPath(x, y, size), at % 2 ? cloth.small : cloth.main, { depth: 0.9 }) +
                circle(x, y, size, stroke(brass, 5)) +
                ellipse(
                  x - size * 0.3,
                  y - size * 0.35,
                  size * 0.28,
                  size * 0.18,
                  fill("#ffffff", 0.4)
                )
              )
            })
            .join("")
        )
      case "africa": {
        const d = `M${x - 70} 440C${x - 20} 424 ${x + 40} 440 ${x + 66} 470C${x + 84} 520 ${x + 96} 560 ${x + 124} 578C${x + 96} 622 ${x + 70} 660 ${x + 66} 720C${x + 52} 780 ${x + 22} 842 ${x - 6} 850C${x - 34} 820 ${x - 40} 760 ${x - 34} 700C${x - 52} 650 ${x - 38} 620 ${x - 62} 596C${x - 110} 604 ${x - 140} 570 ${x - 136} 520C${x - 120} 480 ${x - 96} 450 ${x - 70} 440Z`
        return (
          hook + castShadow(d) + piece(d, cloth.main, { depth: 0.8 }) + path(d, stroke(brass, 8))
        )
      }
    }
  }
  return group(one(270) + one(630), 'transform="translate(0 40)"')
}

function discPath(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}A${radius} ${radius} 0 1 1 ${x + radius} ${y}A${radius} ${radius} 0 1 1 ${x - radius} ${y}Z`
}

/** A necklace on a bust: strands of beads or a stiff collar. */
export function drawNecklace(cloth: Cloth, kind: "strands" | "collar"): string {
  const stand = `M${AXIS - 70} 200C${AXIS - 66} 300 ${AXIS - 80} 370 ${AXIS - 190} 420C${AXIS - 300} 470 ${AXIS - 330} 560 ${AXIS - 320} 700C${AXIS - 300} 860 ${AXIS - 220} 980 ${AXIS - 120} 1060L${AXIS + 120} 1060C${AXIS + 220} 980 ${AXIS + 300} 860 ${AXIS + 320} 700C${AXIS + 330} 560 ${AXIS + 300} 470 ${AXIS + 190} 420C${AXIS + 80} 370 ${AXIS + 66} 300 ${AXIS + 70} 200C${AXIS + 40} 214 ${AXIS - 40} 214 ${AXIS - 70} 200Z`
  let drawing = castShadow(stand) + piece(stand, "#2B211C", { depth: 0.9 })
  const { ground, main, accent, light } = cloth.fabric
  if (kind === "strands") {
    const colors = [ground, main, ground, accent, light, accent]
    for (let strand = 0; strand < 5; strand++) {
      const radiusX = 112 + strand * 32
      const radiusY = 150 + strand * 72
      const count = 17 + strand * 6
      for (let bead = 0; bead <= count; bead++) {
        const angle = 8 + (bead / count) * 164
        const radians = (angle * Math.PI) / 180
        const x = AXIS + Math.cos(radians) * radiusX
        const y = 360 + Math.sin(radians) * radiusY
        const size = 12 + strand * 1.2 + (bead % 5 === 0 ? 5 : 0)
        drawing +=
          circle(x + 3, y + 6, size, fill("#000000", 0.3)) +
          circle(x, y, size, fill(colors[(bead + strand * 2) % colors.length]!)) +
          circle(x - size * 0.3, y - size * 0.35, size * 0.3, fill("#ffffff", 0.6))
      }
    }
  } else {
    for (let ring = 0; ring < 6; ring++) {
      const d = `M${AXIS - 116 - ring * 24} ${352 + ring * 10}C${AXIS - 120 - ring * 26} ${500 + ring * 52} ${AXIS + 120 + ring * 26} ${500 + ring * 52} ${AXIS + 116 + ring * 24} ${352 + ring * 10}`
      drawing +=
        path(d, stroke("#000000", 28, 0.25)) +
        path(d, stroke([ground, accent, main, ground, light, accent][ring]!, 22)) +
        path(d, `${stroke("#ffffff", 5, 0.35)} stroke-dasharray="2 14"`)
    }
    drawing +=
      around(
        AXIS,
        700,
        12,
        polygon(
          [
            [-9, -30],
            [0, -78],
            [9, -30],
          ],
          fill("#D9A53A")
        )
      ) +
      circle(AXIS, 700, 44, fill(main)) +
      circle(AXIS, 700, 30, fill(accent)) +
      circle(AXIS, 700, 12, fill(light))
  }
  return drawing
}

/** Bangles stacked on a cone. */
export function drawBangles(cloth: Cloth): string {
  const cone = `M${AXIS - 90} 300C${AXIS - 120} 560 ${AXIS - 170} 860 ${AXIS - 220} 1060C${AXIS - 100} 1100 ${AXIS + 100} 1100 ${AXIS + 220} 1060C${AXIS + 170} 860 ${AXIS + 120} 560 ${AXIS + 90} 300C${AXIS + 50} 284 ${AXIS - 50} 284 ${AXIS - 90} 300Z`
  let drawing = castShadow(cone) + piece(cone, "#2B211C", { depth: 1 })
  const rows = [420, 510, 590, 690, 800, 880]
  rows.forEach((y, index) => {
    const half = 118 + (y - 420) * 0.21
    const thick = index % 3 === 2 ? 66 : 38
    const outline = `M${AXIS - half} ${y}C${AXIS - half * 0.5} ${y + 44} ${AXIS + half * 0.5} ${y + 44} ${AXIS + half} ${y}L${AXIS + half + 6} ${y + thick}C${AXIS + half * 0.5} ${y + thick + 48} ${AXIS - half * 0.5} ${y + thick + 48} ${AXIS - half - 6} ${y + thick}Z`
    drawing +=
      castShadow(outline) + piece(outline, index % 2 ? cloth.small : cloth.main, { depth: 1 })
    drawing += path(
      `M${AXIS - half} ${y}C${AXIS - half * 0.5} ${y + 44} ${AXIS + half * 0.5} ${y + 44} ${AXIS + half} ${y}M${AXIS - half - 6} ${y + thick}C${AXIS - half * 0.5} ${y + thick + 48} ${AXIS + half * 0.5} ${y + thick + 48} ${AXIS + half + 6} ${y + thick}`,
      stroke(cloth.fabric.accent, 4)
    )
  })
  return drawing
}

/** A pair of shoes seen from above. */
export function drawShoes(cloth: Cloth, kind: "sandal" | "mule" | "babouche" | "sneaker"): string {
  const shoe = (sign: 1 | -1) => {
    const outer =
      kind === "babouche"
        ? "M0 -330C46 -300 108 -190 112 -60C112 60 84 130 86 210C86 290 50 330 0 330C-52 330 -84 290 -82 210C-80 120 -104 60 -96 -60C-84 -190 -40 -296 0 -330Z"
        : "M8 -310C70 -310 116 -230 114 -110C112 0 84 90 88 190C90 280 54 330 0 330C-54 330 -86 280 -82 190C-78 100 -110 10 -104 -100C-98 -210 -56 -310 8 -310Z"
    const sole =
      castShadow(outer) +
      piece(outer, mix(cloth.fabric.ground, "#6E3B1B", kind === "sneaker" ? 0 : 0.75), {
        depth: 0.8,
      }) +
      stitches(outer, "#F1D9A7", 2)
    const insole = group(
      path(outer, fill("#C98F5A")) + path(outer, fill("#000000", 0.1)),
      'transform="scale(.86 .9)"'
    )
    let upper = ""
    switch (kind) {
      case "sandal":
        upper =
          piece(
            "M-108 -130C-60 -190 70 -190 118 -130L112 -60C60 -110 -50 -110 -106 -60Z",
            cloth.main,
            { depth: 0.9 }
          ) +
          piece("M-92 60C-40 10 50 10 98 60L92 116C46 70 -40 70 -90 116Z", cloth.right, {
            depth: 0.9,
          }) +
          piece("M-14 -150L18 -150L14 70L-10 70Z", cloth.small, { depth: 0.7 }) +
          circle(2, -40, 16, fill(cloth.trim))
        break
      case "mule":
        upper =
          piece(
            "M-112 -60C-110 -230 -60 -318 8 -318C76 -318 122 -236 120 -90C70 -20 -50 -10 -112 -60Z",
            cloth.main,
            { depth: 1 }
          ) + path("M-112 -60C-50 -10 70 -20 120 -90", stroke(cloth.trim, 11))
        break
      case "babouche":
        upper =
          piece(
            "M0 -338C50 -306 116 -190 120 -50C70 10 -60 16 -104 -40C-96 -190 -46 -304 0 -338Z",
            cloth.main,
            { depth: 1 }
          ) +
          path("M-104 -40C-60 16 70 10 120 -50", stroke(cloth.trim, 11)) +
          circle(4, -90, 22, stroke(cloth.trim, 7)) +
          around(4, -90, 8, circle(0, -38, 5, fill(cloth.trim)))
        break
      case "sneaker":
        upper =
          group(path(outer, 'fill="#F6F2EA"'), "") +
          piece(
            "M0 -296C60 -296 104 -220 102 -110C96 0 76 90 78 190C78 270 48 312 0 312C-48 312 -76 270 -74 190C-70 100 -96 10 -94 -100C-88 -200 -52 -296 0 -296Z",
            cloth.main,
            { depth: 0.9 }
          ) +
          piece(
            "M-40 -140C-20 -160 24 -160 44 -140L40 120C20 140 -18 140 -38 120Z",
            mix(cloth.fabric.ground, "#ffffff", 0.82),
            { depth: 0.6 }
          ) +
          [-110, -60, -10, 40, 90]
            .map(
              (y) =>
                path(`M-44 ${y}L48 ${y + 18}M48 ${y}L-44 ${y + 18}`, stroke("#ffffff", 9)) +
                path(`M-44 ${y}L48 ${y + 18}`, stroke("#000000", 1.5, 0.25))
            )
            .join("") +
          ellipse(0, 220, 50, 56, fill("#2B211C"))
        break
    }
    return group(
      sole + (kind === "sneaker" ? "" : insole) + upper,
      `transform="translate(${AXIS + sign * 160} 640) rotate(${sign * 9}) scale(${sign * 1.12} 1.12)"`
    )
  }
  return shoe(-1) + shoe(1)
}

export function drawBowTie(cloth: Cloth): string {
  const wing = (sign: 1 | -1) =>
    `M${AXIS + sign * 20} 600C${AXIS + sign * 120} 500 ${AXIS + sign * 250} 470 ${AXIS + sign * 310} 470C${AXIS + sign * 340} 560 ${AXIS + sign * 340} 680 ${AXIS + sign * 310} 770C${AXIS + sign * 250} 770 ${AXIS + sign * 120} 730 ${AXIS + sign * 20} 640Z`
  return (
    castShadow(wing(1)) +
    castShadow(wing(-1)) +
    ([-1, 1] as const)
      .map((sign) =>
        piece(wing(sign), sign === 1 ? cloth.right : cloth.left, {
          folds: [
            `M${AXIS + sign * 30} 610C${AXIS + sign * 120} 580 ${AXIS + sign * 180} 560 ${AXIS + sign * 240} 540`,
            `M${AXIS + sign * 30} 630C${AXIS + sign * 120} 660 ${AXIS + sign * 180} 680 ${AXIS + sign * 230} 706`,
          ],
        })
      )
      .join("") +
    piece(
      `M${AXIS - 46} 560C${AXIS - 20} 548 ${AXIS + 20} 548 ${AXIS + 46} 560L${AXIS + 46} 680C${AXIS + 20} 692 ${AXIS - 20} 692 ${AXIS - 46} 680Z`,
      cloth.small,
      { folds: [`M${AXIS - 6} 556L${AXIS - 10} 686`] }
    )
  )
}

export function drawFan(cloth: Cloth): string {
  const blade = `M450 780C280 760 190 620 200 440C220 280 340 210 450 210C560 210 680 280 700 440C710 620 620 760 450 780Z`
  return (
    castShadow(blade) +
    path("M450 700L450 1080", stroke("#8A4A24", 30)) +
    stitches("M450 790L450 1070", "#F1D9A7", 3) +
    piece(blade, cloth.main, { depth: 0.7 }) +
    path(blade, stroke(cloth.trim, 20)) +
    flat("M400 730C430 700 470 700 500 730L480 820L420 820Z", "#8A4A24")
  )
}
