import localFont from "next/font/local"

/*
 * Latin subset only (it holds œ, the guillemets and every space that French needs); both
 * faces come from npm, so no page asks another host for a font.
 */

/** Text face. */
export const text = localFont({
  src: "../../../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  weight: "100 900",
  display: "swap",
  variable: "--font-text",
})

/** Display face: headings and prices of the shop window, never running text. */
export const display = localFont({
  src: "../../../../node_modules/@fontsource-variable/fraunces/files/fraunces-latin-wght-normal.woff2",
  weight: "100 900",
  display: "swap",
  variable: "--font-display",
})
