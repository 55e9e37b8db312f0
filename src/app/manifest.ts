import type { MetadataRoute } from "next"

/** Lets a phone keep the shop on its home screen. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Sugu – Mode et étoffes d’Afrique de l’Ouest",
    short_name: "Sugu",
    description: "Pagnes wax, bazin, bogolan et faso danfani, cousus à Abidjan.",
    lang: "fr",
    start_url: "/",
    display: "standalone",
    background_color: "#ffffff",
    theme_color: "#111111",
    icons: [{ src: "/icon.svg", type: "image/svg+xml", sizes: "any" }],
  }
}
