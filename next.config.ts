import { withPayload } from "@payloadcms/next/withPayload"
import type { NextConfig } from "next"
import { getEnv } from "./src/config/env"
import { siteRedirects, siteRewrites } from "./src/lib/paths"

const env = getEnv()
const store = new URL(env.storeUrl)

const config: NextConfig = {
  typescript: { tsconfigPath: "tsconfig.next.json" },
  poweredByHeader: false,
  reactStrictMode: true,
  images: {
    formats: ["image/avif", "image/webp"],
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
  async rewrites() {
    return { beforeFiles: siteRewrites(), afterFiles: [], fallback: [] }
  },
  async redirects() {
    return siteRedirects()
  },
}

export default withPayload(config, { devBundleServerPackages: false })
