import { withPayload } from "@payloadcms/next/withPayload"
import type { NextConfig } from "next"
import { getEnv } from "./src/config/env"
import { siteRedirects, siteRewrites } from "./src/lib/paths"

const env = getEnv()
const store = new URL(env.storeUrl)

/** Payload shows its own pages in frames, hence SAMEORIGIN; every page needs its referrer on site only. */
const SECURITY_HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "SAMEORIGIN" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
]

const config: NextConfig = {
  typescript: { tsconfigPath: "tsconfig.next.json" },
  poweredByHeader: false,
  reactStrictMode: true,
  images: {
    formats: ["image/avif", "image/webp"],
    // Few widths: each picture is encoded once per width, which is the dear part.
    deviceSizes: [360, 640, 828, 1200, 1920],
    imageSizes: [96, 160, 256],
    remotePatterns: [
      {
        protocol: store.protocol === "https:" ? "https" : "http",
        hostname: store.hostname,
        port: store.port,
        pathname: "/files/**",
      },
    ],
    // In demo mode the pictures come from this machine, which Next refuses by default.
    dangerouslyAllowLocalIP: env.mode === "demo",
    minimumCacheTTL: 60 * 60 * 24 * 31,
  },
  async headers() {
    return [{ source: "/:path*", headers: SECURITY_HEADERS }]
  },
  async rewrites() {
    return { beforeFiles: siteRewrites(), afterFiles: [], fallback: [] }
  },
  async redirects() {
    return siteRedirects()
  },
}

export default withPayload(config, { devBundleServerPackages: false })
