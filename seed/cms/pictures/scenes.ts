/**
 * What stands in front of the cloth. Each scene is drawn in a box 1600 × 1000 and may fill
 * shapes with the cloth by `url(#cloth)` or with a second one by `url(#lining)`.
 */
import type { Palette } from "./palette.js"

type Scene = (palette: Palette) => string

const PAPER = "#FBF6EC"
const SKIN = "#6B3F26"
const shadow = (d: string) => `<path d="${d}" fill="#000" opacity=".16"/>`

/** Nothing but the cloth, in soft folds. */
const cloth: Scene = ({ ink }) =>
  [0, 1, 2, 3, 4]
    .map((i) => {
      const x = 120 + i * 330
      return `<path d="M${x} -20 C${x + 70} 300 ${x - 60} 640 ${x + 40} 1020 L${x + 150} 1020 C${x + 30} 660 ${x + 160} 320 ${x + 90} -20Z" fill="${ink}" opacity=".13"/>
        <path d="M${x + 130} -20 C${x + 200} 320 ${x + 70} 660 ${x + 180} 1020 L${x + 214} 1020 C${x + 110} 650 ${x + 232} 310 ${x + 168} -20Z" fill="#fff" opacity=".1"/>`
    })
    .join("")

/** A pile of folded cloths on a table. */
const pile: Scene = ({ ground, ink, dyes: [a, b, c] }) => {
  const folded = (y: number, fill: string, inset: number) => `
    <path d="M${380 + inset} ${y} h${840 - inset * 2} q46 0 46 46 t-46 46 h-${840 - inset * 2} q-30 0 -30 -46 t30 -46Z" fill="${fill}" stroke="${ink}" stroke-width="6"/>
    <path d="M${400 + inset} ${y + 46} h${790 - inset * 2}" stroke="${ink}" stroke-width="4" opacity=".5"/>`
  return `<rect width="1600" height="1000" fill="${PAPER}"/><rect y="770" width="1600" height="230" fill="${ground}"/>
    ${shadow("M340 770 h940 l60 40 h-1060Z")}
    ${folded(678, "url(#cloth)", 0)}${folded(586, c, 26)}${folded(494, "url(#lining)", 8)}${folded(402, a, 40)}${folded(310, "url(#cloth)", 18)}${folded(218, b, 52)}`
}

const dressPath =
  "M690 250 C720 290 880 290 910 250 L990 290 L1040 430 L960 460 L948 420 C930 500 940 540 960 580 C1010 690 1060 800 1080 900 H520 C540 800 590 690 640 580 C660 540 670 500 652 420 L640 460 L560 430 L610 290Z"

/** A dress on a tailor's dummy, a tape measure around its waist. */
const dress: Scene = ({ ground, ink, dyes: [a] }) => `
  <rect width="1600" height="1000" fill="${PAPER}"/><circle cx="800" cy="520" r="430" fill="${ground}" opacity=".14"/>
  <rect x="788" y="890" width="24" height="90" fill="${ink}"/><path d="M680 984 h240" stroke="${ink}" stroke-width="18" stroke-linecap="round"/>
  <path d="M762 160 q38 -34 76 0 l-10 100 h-56Z" fill="${SKIN}"/>
  <path d="${dressPath}" fill="url(#cloth)" stroke="${ink}" stroke-width="7" stroke-linejoin="round"/>
  <path d="M690 250 C720 330 880 330 910 250" fill="none" stroke="${ink}" stroke-width="7"/>
  <path d="M641 574 C740 604 860 604 959 574" fill="none" stroke="${a}" stroke-width="34"/>
  ${Array.from({ length: 14 }, (_, i) => `<path d="M${660 + i * 22} ${580 + Math.sin((i / 13) * Math.PI) * 16} v${i % 2 ? 12 : 20}" stroke="${ink}" stroke-width="4"/>`).join("")}
  <path d="M948 578 C1010 640 980 740 1070 760 C1150 778 1160 700 1230 740" fill="none" stroke="${a}" stroke-width="30" stroke-linecap="round"/>`

/** A tape measure in a loop, pins and chalk, on cloth. */
const tape: Scene = ({ ink, dyes: [a] }) => {
  const loop =
    "M-40 700 C300 560 420 900 700 760 C980 620 720 320 980 300 C1240 280 1260 620 1020 660 C820 690 800 480 1000 420 C1240 350 1400 520 1660 380"
  return `<rect width="1600" height="1000" fill="url(#cloth)"/>
    <path d="${loop}" transform="translate(10 16)" fill="none" stroke="#000" stroke-opacity=".22" stroke-width="78"/>
    <path d="${loop}" fill="none" stroke="${PAPER}" stroke-width="78"/>
    <path d="${loop}" fill="none" stroke="${ink}" stroke-width="78" stroke-dasharray="5 35"/>
    <path d="${loop}" fill="none" stroke="${PAPER}" stroke-width="40"/>
    <g transform="rotate(-18 340 300)"><rect x="240" y="250" width="220" height="90" rx="22" fill="${a}" stroke="${ink}" stroke-width="7"/></g>
    ${[
      [1240, 780, 20],
      [1320, 800, -14],
      [1180, 840, 48],
    ]
      .map(
        ([x, y, turn]) =>
          `<g transform="translate(${x} ${y}) rotate(${turn})"><path d="M0 0 v120" stroke="#DADADA" stroke-width="7" stroke-linecap="round"/><circle r="19" fill="${a}" stroke="${ink}" stroke-width="5"/></g>`
      )
      .join("")}`
}

/** A treadle sewing machine at work on a length of cloth. */
const machine: Scene = ({ ground, ink, dyes: [a] }) => `
  <rect width="1600" height="1000" fill="${PAPER}"/><rect width="1600" height="640" fill="${ground}" opacity=".16"/>
  <rect x="180" y="640" width="1240" height="44" rx="10" fill="#7A4A28"/><path d="M300 684 l-50 316 M1300 684 l50 316" stroke="${ink}" stroke-width="24"/>
  <path d="M260 900 H1340" stroke="${ink}" stroke-width="16"/>
  <path d="M470 640 V560 H700 V640Z" fill="${ink}"/>
  <path d="M1000 640 V330 Q1000 262 932 262 H520 Q468 262 468 314 V430 H560 V372 H876 V640Z" fill="${ink}"/>
  <path d="M490 430 h48 v70 l-24 16 l-24 -16Z" fill="#8A8A8A"/><path d="M514 512 v112" stroke="#B9B9B9" stroke-width="8"/>
  <circle cx="1046" cy="420" r="98" fill="none" stroke="#3A3A3A" stroke-width="30"/><circle cx="1046" cy="420" r="22" fill="${a}"/>
  <path d="M560 318 H900" stroke="${a}" stroke-width="10" stroke-dasharray="50 20"/>
  <rect x="640" y="176" width="70" height="86" rx="10" fill="${a}" stroke="${ink}" stroke-width="6"/>
  <path d="M640 200 h70 M640 220 h70 M640 240 h70" stroke="${ink}" stroke-width="3"/>
  <path d="M640 214 C560 180 500 240 514 430" fill="none" stroke="${a}" stroke-width="4"/>
  <path d="M130 640 C300 590 420 620 720 620 C800 620 860 640 900 640 L980 1000 H60Z" fill="url(#cloth)" stroke="${ink}" stroke-width="6"/>
  <path d="M260 660 C280 780 220 880 240 1000 M480 650 C500 780 450 880 470 1000 M700 650 C700 780 760 880 750 1000" fill="none" stroke="${ink}" stroke-width="5" opacity=".35"/>`

/** Cloth on a line in the shade of a wall, a basin below. */
const washing: Scene = ({ ground, ink, dyes: [a, , c] }) => {
  const hung = (x: number, width: number, fill: string, drop: number) => `
    <path d="M${x} 212 h${width} v${drop} q-${width / 4} 34 -${width / 2} 0 t-${width / 2} 0Z" fill="${fill}" stroke="${ink}" stroke-width="6"/>
    ${[x + 24, x + width - 24].map((peg) => `<rect x="${peg - 9}" y="186" width="18" height="52" rx="5" fill="#B98653" stroke="${ink}" stroke-width="4"/>`).join("")}`
  return `<rect width="1600" height="1000" fill="#F4E7D2"/><rect y="800" width="1600" height="200" fill="#D9B48A"/>
    <circle cx="1420" cy="140" r="84" fill="${a}" opacity=".85"/>
    <path d="M-10 190 C400 226 1200 226 1610 190" fill="none" stroke="${ink}" stroke-width="7"/>
    ${hung(120, 400, "url(#cloth)", 440)}${hung(570, 330, ground, 380)}${hung(950, 440, "url(#lining)", 460)}
    <ellipse cx="800" cy="900" rx="330" ry="40" opacity=".16"/>
    <path d="M500 770 H1100 L1030 910 H570Z" fill="${c}" stroke="${ink}" stroke-width="7"/><ellipse cx="800" cy="770" rx="300" ry="46" fill="#DDF0F2" stroke="${ink}" stroke-width="7"/>
    ${[640, 720, 810, 880, 950].map((x, i) => `<circle cx="${x}" cy="${748 - (i % 2) * 18}" r="${26 - (i % 3) * 6}" fill="#fff" opacity=".85"/>`).join("")}`
}

/** A crescent and lanterns over three boubous, tall, middle and small. */
const feast: Scene = ({ ground, ink, dyes: [a, b, c] }) => {
  const boubou = (x: number, scale: number, fill: string) => `
    <g transform="translate(${x} 930) scale(${scale})">
      <ellipse cy="8" rx="180" ry="20" opacity=".25"/>
      <path d="M-66 -26 h50 v26 h-60Z M16 -26 h50 l10 26 h-60Z" fill="${ink}"/>
      <circle cy="-560" r="58" fill="${SKIN}"/><path d="M-58 -584 q58 -66 116 0 v-22 q-58 -60 -116 0Z" fill="${b}" stroke="${ink}" stroke-width="5"/>
      <path d="M-70 -486 Q0 -520 70 -486 L250 -330 L230 -150 L160 -170 L170 -24 H-170 L-160 -170 L-230 -150 L-250 -330Z" fill="${fill}" stroke="${ink}" stroke-width="7" stroke-linejoin="round"/>
      <path d="M-34 -498 L0 -330 L34 -498" fill="none" stroke="${a}" stroke-width="12"/><rect x="-26" y="-330" width="52" height="90" fill="none" stroke="${a}" stroke-width="8"/>
      <path d="M-120 -300 C-110 -200 -120 -120 -110 -30 M120 -300 C110 -200 120 -120 110 -30" fill="none" stroke="${ink}" stroke-width="5" opacity=".4"/>
    </g>`
  const lantern = (x: number, drop: number) => `
    <path d="M${x} 0 V${drop}" stroke="${a}" stroke-width="5"/>
    <path d="M${x - 34} ${drop + 26} L${x} ${drop - 8} L${x + 34} ${drop + 26} L${x + 24} ${drop + 110} H${x - 24}Z" fill="${a}" stroke="${ink}" stroke-width="5"/>`
  return `<rect width="1600" height="1000" fill="${ground}"/>
    <path d="M1240 90 a150 150 0 1 0 110 270 a126 126 0 1 1 -110 -270Z" fill="${a}"/>
    ${[
      [220, 130],
      [460, 80],
      [700, 170],
      [960, 100],
      [1480, 120],
      [330, 300],
    ]
      .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="7" fill="${b}"/>`)
      .join("")}
    ${lantern(140, 210)}${lantern(560, 120)}
    <rect y="900" width="1600" height="100" fill="${ink}" opacity=".55"/>
    ${boubou(480, 1.02, "url(#cloth)")}${boubou(1010, 0.92, c)}${boubou(1330, 0.56, "url(#lining)")}`
}

/** A phone that shows a payment confirmed, guarded by a padlock. */
const phone: Scene = ({ ground, ink, dyes: [a, , c] }) => `
  <rect width="1600" height="1000" fill="url(#cloth)"/><rect width="1600" height="1000" fill="${ground}" opacity=".35"/>
  <g transform="rotate(-7 760 500)">
    <rect x="560" y="110" width="440" height="800" rx="60" fill="#000" opacity=".25" transform="translate(18 22)"/>
    <rect x="560" y="110" width="440" height="800" rx="60" fill="${ink}"/><rect x="586" y="150" width="388" height="720" rx="34" fill="${PAPER}"/>
    <rect x="718" y="166" width="124" height="22" rx="11" fill="${ink}"/>
    <circle cx="780" cy="360" r="92" fill="#2E7D4F"/><path d="M736 362 l34 34 l62 -70" fill="none" stroke="#fff" stroke-width="20" stroke-linecap="round" stroke-linejoin="round"/>
    <rect x="660" y="494" width="240" height="30" rx="15" fill="${ink}" opacity=".85"/><rect x="690" y="546" width="180" height="20" rx="10" fill="${ink}" opacity=".35"/>
    <rect x="640" y="612" width="280" height="16" rx="8" fill="${ink}" opacity=".2"/><rect x="640" y="646" width="230" height="16" rx="8" fill="${ink}" opacity=".2"/>
    <rect x="640" y="740" width="280" height="76" rx="20" fill="${c}"/>
  </g>
  <g transform="translate(1090 560)">
    <path d="M-74 0 v-64 a74 74 0 0 1 148 0 v64" fill="none" stroke="${PAPER}" stroke-width="34"/>
    <rect x="-124" width="248" height="206" rx="30" fill="${a}" stroke="${ink}" stroke-width="8"/><circle cy="84" r="28" fill="${ink}"/><path d="M0 92 v58" stroke="${ink}" stroke-width="20" stroke-linecap="round"/>
  </g>`

/** A workshop's front: awning, open door, garments in the window. */
const workshop: Scene = ({ ground, ink, dyes: [a, b, c] }) => `
  <rect width="1600" height="1000" fill="#F6E3C5"/><circle cx="1380" cy="180" r="90" fill="${a}"/>
  <rect x="170" y="250" width="1260" height="620" fill="${ground}"/><rect y="870" width="1600" height="130" fill="#B98A5E"/>
  <path d="M130 250 L200 130 H1400 L1470 250Z" fill="#8C8C86" stroke="${ink}" stroke-width="7"/>
  ${Array.from({ length: 12 }, (_, i) => `<path d="M${140 + i * 110} 330 h110 v70 q-55 60 -110 0Z" fill="${i % 2 ? PAPER : c}" stroke="${ink}" stroke-width="5"/>`).join("")}
  <rect x="140" y="300" width="1320" height="34" fill="${ink}"/>
  <rect x="260" y="500" width="560" height="300" fill="#FFF2D6" stroke="${ink}" stroke-width="9"/>
  <path d="M300 520 H780" stroke="${ink}" stroke-width="8"/>
  ${[340, 480, 620]
    .map(
      (x, i) =>
        `<path d="M${x + 50} 520 v20 m-46 26 l46 -26 l46 26 l30 44 l-28 16 v130 h-96 v-130 l-28 -16Z" fill="${["url(#cloth)", b, "url(#lining)"][i]}" stroke="${ink}" stroke-width="5"/>`
    )
    .join("")}
  <rect x="950" y="480" width="300" height="390" fill="${ink}"/><path d="M950 480 l-96 40 v380 l96 -30Z" fill="#7A4A28" stroke="${ink}" stroke-width="6"/>
  <path d="M1000 870 v-150 h150 v-60 h50 v210" fill="none" stroke="${a}" stroke-width="14"/><rect x="1090" y="640" width="110" height="52" rx="10" fill="${a}"/>
  <path d="M1300 870 c-10 -90 40 -110 34 -200 c60 60 50 130 30 200Z" fill="#2E6B4F"/><path d="M1278 870 h116 l-18 80 h-80Z" fill="${c}" stroke="${ink}" stroke-width="6"/>`

/** Head wrap, earrings, bangles and a bag on a tray of cloth. */
const accessories: Scene = ({ ink, dyes: [a, b, c] }) => `
  <rect width="1600" height="1000" fill="${PAPER}"/><circle cx="800" cy="520" r="440" fill="url(#cloth)"/><circle cx="800" cy="520" r="440" fill="none" stroke="${ink}" stroke-width="8"/>
  <g transform="translate(560 420)"><path d="M-150 110 C-200 -40 -90 -150 40 -140 C150 -130 210 -30 170 110Z" fill="url(#lining)" stroke="${ink}" stroke-width="7"/><path d="M-150 110 C-60 40 80 40 170 110 C80 160 -60 160 -150 110Z" fill="${c}" stroke="${ink}" stroke-width="7"/><path d="M60 -140 C40 -240 150 -270 170 -190 C250 -210 260 -110 150 -90Z" fill="url(#lining)" stroke="${ink}" stroke-width="7"/></g>
  ${[960, 1100].map((x) => `<g transform="translate(${x} 300)"><path d="M0 -60 q20 -30 34 0" fill="none" stroke="${ink}" stroke-width="7"/><circle cy="6" r="56" fill="${a}" stroke="${ink}" stroke-width="7"/><circle cy="6" r="26" fill="${PAPER}" stroke="${ink}" stroke-width="6"/><path d="M-30 62 l30 70 l30 -70Z" fill="${c}" stroke="${ink}" stroke-width="6"/></g>`).join("")}
  ${[0, 1, 2].map((i) => `<ellipse cx="560" cy="${690 + i * 44}" rx="120" ry="40" fill="none" stroke="${[a, b, c][i]}" stroke-width="26"/><ellipse cx="560" cy="${690 + i * 44}" rx="134" ry="54" fill="none" stroke="${ink}" stroke-width="4"/>`).join("")}
  <g transform="translate(1020 640)"><path d="M-100 -40 C-100 -170 100 -170 100 -40" fill="none" stroke="#7A4A28" stroke-width="22"/><path d="M-170 -40 H170 L140 190 H-140Z" fill="url(#lining)" stroke="${ink}" stroke-width="8"/><rect x="-170" y="-56" width="340" height="50" rx="12" fill="#7A4A28" stroke="${ink}" stroke-width="6"/><circle cy="-30" r="16" fill="${a}"/></g>`

/** A child's dress and shirt pegged between a kite and a ball. */
const children: Scene = ({ ground, ink, dyes: [a, b, c] }) => `
  <rect width="1600" height="1000" fill="#F9EBD3"/><path d="M0 780 C400 700 1200 700 1600 780 V1000 H0Z" fill="${ground}" opacity=".8"/>
  <path d="M-10 170 C400 230 1200 230 1610 170" fill="none" stroke="${ink}" stroke-width="7"/>
  <g transform="translate(520 210)"><path d="M-90 0 C-60 50 60 50 90 0 L170 50 L150 150 L100 130 C100 220 150 330 200 420 H-200 C-150 330 -100 220 -100 130 L-150 150 L-170 50Z" fill="url(#cloth)" stroke="${ink}" stroke-width="7"/><path d="M-104 180 H104" stroke="${a}" stroke-width="22"/></g>
  <g transform="translate(1040 208)"><path d="M-80 0 C-50 40 50 40 80 0 L200 70 L160 170 L110 150 V380 H-110 V150 L-160 170 L-200 70Z" fill="url(#lining)" stroke="${ink}" stroke-width="7"/><path d="M0 34 V380" stroke="${ink}" stroke-width="5"/>${[90, 170, 250, 330].map((y) => `<circle cx="14" cy="${y}" r="8" fill="${b}"/>`).join("")}</g>
  <g transform="translate(220 470) rotate(-16)"><path d="M0 -130 L90 0 L0 150 L-90 0Z" fill="${c}" stroke="${ink}" stroke-width="7"/><path d="M0 -130 V150 M-90 0 H90" stroke="${ink}" stroke-width="5"/><path d="M0 150 C60 230 -50 270 20 350" fill="none" stroke="${ink}" stroke-width="5"/></g>
  <g transform="translate(1330 800)"><circle r="100" fill="${a}" stroke="${ink}" stroke-width="8"/><path d="M-100 0 C-40 -50 40 -50 100 0 M-100 0 C-40 50 40 50 100 0 M0 -100 V100" fill="none" stroke="${ink}" stroke-width="6"/></g>
  ${[430, 610, 950, 1130].map((x) => `<rect x="${x - 10}" y="180" width="20" height="58" rx="5" fill="#B98653" stroke="${ink}" stroke-width="4"/>`).join("")}`

/** A narrow-band loom seen from the weaver's seat. */
const loom: Scene = ({ ink, dyes: [a] }) => `
  <rect width="1600" height="1000" fill="#EFE0C6"/><rect y="820" width="1600" height="180" fill="#C99B6B"/>
  <path d="M330 960 V120 M1270 960 V120 M300 150 H1300 M300 760 H1300" stroke="#6B4226" stroke-width="40" stroke-linecap="round"/>
  ${Array.from({ length: 25 }, (_, i) => `<path d="M${560 + i * 20} 160 V520" stroke="${i % 3 ? PAPER : a}" stroke-width="7"/>`).join("")}
  <rect x="520" y="270" width="560" height="34" rx="10" fill="#6B4226"/><rect x="520" y="350" width="560" height="34" rx="10" fill="#8A5A36"/>
  <rect x="552" y="520" width="496" height="440" fill="url(#cloth)" stroke="${ink}" stroke-width="6"/>
  <rect x="500" y="486" width="600" height="54" rx="16" fill="#6B4226" stroke="${ink}" stroke-width="5"/>
  <g transform="translate(1150 610) rotate(-24)"><path d="M-130 0 Q0 -64 130 0 Q0 64 -130 0Z" fill="#8A5A36" stroke="${ink}" stroke-width="7"/><rect x="-56" y="-16" width="112" height="32" rx="12" fill="${a}"/></g>`

export const SCENES = {
  cloth,
  pile,
  dress,
  tape,
  machine,
  washing,
  feast,
  phone,
  workshop,
  accessories,
  children,
  loom,
}
export type SceneName = keyof typeof SCENES
