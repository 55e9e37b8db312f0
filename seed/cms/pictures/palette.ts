/** Colours of the drawings: a ground, an ink and three dyes that go with both. */
export type Palette = {
  ground: string
  ink: string
  dyes: readonly [string, string, string]
}

export const PALETTES = {
  laterite: { ground: "#B4461E", ink: "#2A120B", dyes: ["#F3C14B", "#FFF4E0", "#1F4E5F"] },
  indigo: { ground: "#1D2F5E", ink: "#0B1430", dyes: ["#F2E8D5", "#E08A3C", "#6D8FC9"] },
  lagoon: { ground: "#12665F", ink: "#06302D", dyes: ["#F5D069", "#F7EFE2", "#E4572E"] },
  earth: { ground: "#3B2A20", ink: "#17100B", dyes: ["#EADBC0", "#C98B4B", "#8C5A33"] },
  sun: { ground: "#E9B23C", ink: "#4A2A08", dyes: ["#B4461E", "#FFF7E6", "#2E6B4F"] },
  plum: { ground: "#5B2A56", ink: "#260F25", dyes: ["#F1B5C4", "#F6E7C8", "#E2894B"] },
  leaf: { ground: "#2F6B3F", ink: "#12321C", dyes: ["#F4D35E", "#F7F1E1", "#C8452E"] },
  sand: { ground: "#E8D7B9", ink: "#5A3B22", dyes: ["#B4461E", "#FFFDF7", "#2B5D66"] },
} as const satisfies Record<string, Palette>

export type PaletteName = keyof typeof PALETTES
