import type { Config } from "tailwindcss"

/** A colour token of `_styles/tokens.css` that still takes Tailwind's opacity suffix. */
const token = (name: string) => `rgb(var(--${name}) / <alpha-value>)`

const config: Config = {
  content: ["./src/app/(site)/**/*.{ts,tsx}", "./src/app/(portal)/**/*.{ts,tsx}"],
  darkMode: "media",
  theme: {
    colors: {
      transparent: "transparent",
      current: "currentColor",
      paper: token("paper"),
      raised: token("raised"),
      sunken: token("sunken"),
      line: token("line"),
      "line-strong": token("line-strong"),
      ink: token("ink"),
      soft: token("soft"),
      "on-ink": token("on-ink"),
      accent: token("accent"),
      "accent-fill": token("accent-fill"),
      "accent-fill-hover": token("accent-fill-hover"),
      "on-accent": token("on-accent"),
      success: token("success"),
      "success-soft": token("success-soft"),
      warning: token("warning"),
      "warning-soft": token("warning-soft"),
      danger: token("danger"),
      "danger-soft": token("danger-soft"),
      black: "#000",
      white: "#fff",
    },
    fontFamily: {
      sans: ["var(--font-text)", "system-ui", "sans-serif"],
      display: ["var(--font-display)", "Georgia", "serif"],
    },
    extend: {
      maxWidth: { page: "80rem", prose: "42rem" },
      minHeight: { touch: "2.75rem" },
      minWidth: { touch: "2.75rem" },
      transitionDuration: { DEFAULT: "120ms" },
      aspectRatio: { garment: "3 / 4" },
      boxShadow: { bar: "0 -1px 0 rgb(var(--line))" },
    },
  },
}

export default config
