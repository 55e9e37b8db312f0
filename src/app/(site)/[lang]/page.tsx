import type { Metadata } from "next"
import Link from "next/link"
import { Suspense } from "react"
import { pathTo, type Language } from "@/lib/paths"
import { HomeSkeleton } from "../_components/home/home-skeleton"
import { HomeSections } from "../_components/home/home-sections"
import { Promises } from "../_components/home/promises"
import { Story } from "../_components/home/story"
import { buttonVariants } from "../_components/ui/button"
import { catalogue } from "../_i18n/catalogue"
import { common } from "../_i18n/common"
import { languageOf, translator } from "../_lib/i18n"
import { pageMetadata } from "../_lib/seo"

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang)
  const t = translator(language, common)
  const title = `${t("site.name")} – ${t("site.tagline")}`
  return {
    ...pageMetadata({ language, page: "home", title, description: t("site.description") }),
    title: { absolute: title },
  }
}

/** The shop window. */
export default async function HomePage({ params }: Props) {
  const language = languageOf((await params).lang)
  return (
    <>
      <Suspense fallback={<HomeSkeleton intro={<Intro language={language} />} />}>
        <HomeSections language={language} intro={<Intro language={language} />} />
      </Suspense>
      <Story language={language} />
      <Promises language={language} />
    </>
  )
}

function Intro({ language }: { language: Language }) {
  const t = translator(language, catalogue)
  return (
    <>
      <h1 className="text-4xl sm:text-5xl lg:text-6xl">{t("home.title")}</h1>
      <p className="mt-5 max-w-prose text-lg text-soft">{t("home.lead")}</p>
      <div className="mt-8 flex flex-wrap gap-3">
        <Link href={pathTo(language, "shop")} className={buttonVariants({ size: "large" })}>
          {t("home.shop")}
        </Link>
      </div>
    </>
  )
}
