import type { ReactNode } from "react"
import { WovenBand } from "../layout/woven-band"

/** The first screen: a garment and the words beside it; on a phone the garment comes first. */
export function Hero({ picture, children }: { picture: ReactNode; children: ReactNode }) {
  return (
    <section className="sm:frame grid gap-6 sm:gap-8 sm:py-10 lg:grid-cols-2 lg:items-center lg:gap-16">
      <div className="px-4 pt-2 sm:order-none sm:px-0 sm:pt-0 max-lg:order-last">
        {children}
        <WovenBand id="hero-band" className="mt-10 max-w-xs text-accent" />
      </div>
      {picture ? <div className="max-lg:order-first">{picture}</div> : null}
    </section>
  )
}
