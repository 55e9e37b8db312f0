import { group } from "../svg"
import type { Cloth } from "../cloth"
import {
  drawBackpack,
  drawBangles,
  drawBasketBag,
  drawBowTie,
  drawClutch,
  drawEarrings,
  drawFan,
  drawHat,
  drawHeadwrap,
  drawNecklace,
  drawScarf,
  drawShoes,
  drawTote,
} from "./accessories"
import { drawSkirt, drawTrousers } from "./bottoms"
import { drawDress } from "./dress"
import {
  drawApron,
  drawBasket,
  drawCushion,
  drawFoldedCloth,
  drawPlacemats,
  drawRolls,
  drawThrow,
} from "./home"
import { drawBoubou, drawKimono, drawTop } from "./tops"

/** A child's garment: the same cut, smaller and lower on the wall. */
const small = (drawing: string) => group(drawing, 'transform="translate(49.5 185) scale(.89)"')

/** A short piece, moved down so that it hangs in the middle of the arch. */
const lowered = (drawing: string, by: number) => group(drawing, `transform="translate(0 ${by})"`)

/** A wide piece, a little smaller so that it stays inside the arch. */
const narrowed = (drawing: string, scale: number) =>
  group(
    drawing,
    `transform="translate(${Math.round(450 * (1 - scale))} ${Math.round(640 * (1 - scale))}) scale(${scale})"`
  )

/** A top over something else: moved up to make room. */
const raised = (drawing: string, scale = 0.9) =>
  group(drawing, `transform="translate(${Math.round(450 * (1 - scale))} 20) scale(${scale})"`)

/** Every silhouette that a product of the seed can have. */
export const GARMENTS = {
  "robe-longue": (c: Cloth) =>
    drawDress(c, { neck: "v", sleeve: "flutter", skirt: "flared", hem: 1090, belt: true }),
  "robe-bustier": (c: Cloth) =>
    lowered(drawDress(c, { neck: "strap", sleeve: "none", skirt: "flared", hem: 900 }), 90),
  "robe-patineuse": (c: Cloth) =>
    lowered(
      drawDress(c, { neck: "round", sleeve: "puff", skirt: "flared", hem: 850, belt: true }),
      110
    ),
  "robe-sirene": (c: Cloth) =>
    drawDress(c, { neck: "boat", sleeve: "puff", skirt: "mermaid", hem: 1090 }),
  "robe-droite": (c: Cloth) =>
    lowered(
      drawDress(c, { neck: "boat", sleeve: "none", skirt: "straight", hem: 880, belt: true }),
      100
    ),
  "robe-volants": (c: Cloth) =>
    drawDress(c, { neck: "v", sleeve: "bell", skirt: "tiered", hem: 1060 }),
  "robe-chemise": (c: Cloth) =>
    lowered(
      drawTop(c, { collar: "shirt", sleeve: "long", hem: 900, width: 226, front: "buttons" }),
      80
    ),
  "taille-basse": (c: Cloth) =>
    drawDress(c, { neck: "v", sleeve: "puff", skirt: "mermaid", hem: 1090, peplum: true }),
  "boubou-femme": (c: Cloth) => narrowed(drawBoubou(c, { wearer: "woman" }), 0.94),
  "boubou-homme": (c: Cloth) => narrowed(drawBoubou(c, { wearer: "man" }), 0.94),
  kimono: (c: Cloth) => lowered(drawKimono(c), 50),
  "chemise-courte": (c: Cloth) =>
    lowered(
      drawTop(c, { collar: "shirt", sleeve: "short", hem: 760, front: "buttons", pocket: true }),
      150
    ),
  "chemise-mao": (c: Cloth) =>
    lowered(
      drawTop(c, {
        collar: "mao",
        sleeve: "long",
        hem: 780,
        front: "buttons",
        plainBody: true,
        pocket: true,
      }),
      140
    ),
  tunique: (c: Cloth) =>
    lowered(
      drawTop(c, { collar: "round", sleeve: "long", hem: 900, width: 206, front: "embroidered" }),
      80
    ),
  blouse: (c: Cloth) =>
    lowered(
      drawTop(c, { collar: "round", sleeve: "short", hem: 660, width: 196, front: "embroidered" }),
      200
    ),
  blazer: (c: Cloth) =>
    lowered(
      drawTop(c, { collar: "shawl", sleeve: "long", hem: 800, front: "open", pocket: true }),
      130
    ),
  bomber: (c: Cloth) =>
    lowered(drawTop(c, { collar: "mao", sleeve: "long", hem: 690, front: "zip" }), 180),
  "jupe-evasee": (c: Cloth) => lowered(drawSkirt(c, { top: 300, hem: 1020, shape: "circle" }), -40),
  "jupe-portefeuille": (c: Cloth) => drawSkirt(c, { top: 260, hem: 1050, shape: "wrap" }),
  "pantalon-large": (c: Cloth) =>
    drawTrousers(c, { top: 240, hem: 1090, leg: "wide", waistband: true }),
  "pantalon-fuseau": (c: Cloth) =>
    drawTrousers(c, { top: 240, hem: 1080, leg: "tapered", waistband: true }),
  "ensemble-jupe": (c: Cloth) =>
    group(drawSkirt(c, { top: 560, hem: 1110, shape: "wrap" }), "") +
    raised(
      drawTop(c, { collar: "round", sleeve: "short", hem: 620, width: 184, front: "embroidered" })
    ),
  "ensemble-pantalon": (c: Cloth) =>
    drawTrousers(c, { top: 520, hem: 1120, leg: "straight" }) +
    raised(drawTop(c, { collar: "shirt", sleeve: "short", hem: 650, front: "buttons" })),
  "ensemble-tunique": (c: Cloth) =>
    drawTrousers(c, { top: 560, hem: 1120, leg: "tapered" }, c.small) +
    raised(drawTop(c, { collar: "mao", sleeve: "long", hem: 860, front: "embroidered" })),
  "robe-enfant": (c: Cloth) =>
    small(
      drawDress(c, { neck: "round", sleeve: "flutter", skirt: "flared", hem: 800, belt: true })
    ),
  "chemise-enfant": (c: Cloth) =>
    small(
      drawTop(c, { collar: "shirt", sleeve: "short", hem: 720, front: "buttons", pocket: true })
    ),
  "ensemble-enfant": (c: Cloth) =>
    small(
      drawTrousers(c, { top: 520, hem: 1040, leg: "straight" }, c.small) +
        raised(drawTop(c, { collar: "mao", sleeve: "short", hem: 680, front: "embroidered" }))
    ),
  foulard: (c: Cloth) => drawHeadwrap(c),
  "foulard-carre": (c: Cloth) => narrowed(drawScarf(c), 0.92),
  bob: (c: Cloth) => narrowed(drawHat(c), 0.92),
  cabas: (c: Cloth) => narrowed(drawTote(c), 0.92),
  pochette: (c: Cloth) => narrowed(drawClutch(c), 0.86),
  "sac-a-dos": (c: Cloth) => drawBackpack(c),
  "panier-sac": (c: Cloth) => drawBasketBag(c),
  "boucles-disques": (c: Cloth) => narrowed(drawEarrings(c, "disc"), 0.86),
  "boucles-creoles": (c: Cloth) => narrowed(drawEarrings(c, "hoop"), 0.82),
  "boucles-perles": (c: Cloth) => drawEarrings(c, "drop"),
  "boucles-afrique": (c: Cloth) => drawEarrings(c, "africa"),
  collier: (c: Cloth) => drawNecklace(c, "strands"),
  plastron: (c: Cloth) => drawNecklace(c, "collar"),
  bracelets: (c: Cloth) => drawBangles(c),
  sandales: (c: Cloth) => narrowed(drawShoes(c, "sandal"), 0.94),
  mules: (c: Cloth) => narrowed(drawShoes(c, "mule"), 0.94),
  babouches: (c: Cloth) => narrowed(drawShoes(c, "babouche"), 0.94),
  baskets: (c: Cloth) => narrowed(drawShoes(c, "sneaker"), 0.94),
  "noeud-papillon": (c: Cloth) => narrowed(drawBowTie(c), 0.84),
  eventail: (c: Cloth) => drawFan(c),
  pagne: (c: Cloth) => narrowed(drawFoldedCloth(c), 0.9),
  rouleaux: (c: Cloth) => narrowed(drawRolls(c), 0.9),
  coussin: (c: Cloth) => narrowed(drawCushion(c), 0.92),
  plaid: (c: Cloth) => narrowed(drawThrow(c), 0.9),
  "sets-de-table": (c: Cloth) => narrowed(drawPlacemats(c), 0.86),
  panier: (c: Cloth) => drawBasket(c),
  tablier: (c: Cloth) => drawApron(c),
} as const satisfies Record<string, (cloth: Cloth) => string>

export type GarmentName = keyof typeof GARMENTS

export function isGarment(name: string): name is GarmentName {
  return name in GARMENTS
}
