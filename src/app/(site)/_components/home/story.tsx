import Link from "next/link"
import { Suspense } from "react"
import { pathTo, type Language } from "@/lib/paths"
import { catalogue } from "../../_i18n/catalogue"
import { translator } from "../../_lib/i18n"
import { WovenBand } from "../layout/woven-band"
import { JournalTeaser } from "./journal-teaser"
import { buttonVariants } from "../ui/button"

/** The way from the shop to the journal. */
export function Story({ language }: { language: Language }) {
  const t = translator(language, catalogue)
  return (
    <section aria-labelledby="home-story" className="border-y border-line bg-sunken">
      <div className="frame py-14 sm:py-20">
        <WovenBand id="story-band" className="max-w-[12rem] text-accent" />
        <h2 id="home-story" className="mt-8 text-3xl sm:text-4xl">
          {t("home.storyTitle")}
        </h2>
        <p className="mt-4 max-w-prose text-lg leading-8">{t("home.storyBody")}</p>
        <Suspense>
          <JournalTeaser language={language} />
        </Suspense>
        <Link
          href={pathTo(language, "blog")}
          className={buttonVariants({ variant: "outline", className: "mt-10" })}
        >
          {t("home.storyAction")}
        </Link>
      </div>
    </section>
  )
}
