import type { CSSProperties } from "react"

/** Letters of a country code, as the regional indicators that systems draw as a flag. */
function toFlag(countryCode: string): string {
  const offset = 0x1f1e6 - "A".charCodeAt(0)
  return [...countryCode.toUpperCase()]
    .map((letter) => String.fromCodePoint(letter.charCodeAt(0) + offset))
    .join("")
}

type Props = { countryCode: string; style?: CSSProperties; "aria-label"?: string }

/**
 * Takes the place of the package `react-country-flag` in the admin's build: the system's own
 * flag, without a request (why: src/config/admin-vite.ts).
 */
export default function CountryFlag({ countryCode, style, "aria-label": label }: Props) {
  return (
    <span
      role="img"
      aria-label={label ?? countryCode.toUpperCase()}
      // The package scales a picture into this box; here the letter takes its height.
      style={{ fontSize: style?.height ?? "1em", lineHeight: 1 }}
    >
      {toFlag(countryCode)}
    </span>
  )
}

export { CountryFlag as ReactCountryFlag }
