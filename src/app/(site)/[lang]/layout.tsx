import type { Metadata, Viewport } from "next"
import { notFound } from "next/navigation"
import type { ReactNode } from "react"
import { getEnv } from "@/config/env"
import { Footer } from "../_components/layout/footer"
import { WithoutScript } from "../_components/layout/without-script"
import { Header } from "../_components/layout/header"
import { common } from "../_i18n/common"
import { categoryTree } from "../_lib/categories"
import { isLanguage, languageOf, translator } from "../_lib/i18n"
import { currentRegion } from "../_lib/region"
import { display, text } from "../_styles/fonts"
import "../_styles/site.css"

type Props = { children: ReactNode; params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(languageOf((await params).lang), common)
  const title = `${t("site.name")} – ${t("site.tagline")}`
  return {
    metadataBase: new URL(getEnv().webUrl),
    title: { default: title, template: `%s · ${t("site.name")}` },
    description: t("site.description"),
    applicationName: t("site.name"),
    formatDetection: { telephone: false },
  }
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#111111" },
  ],
}

/** The frame of every shop page. It stands even when the store does not answer. */
export default async function SiteLayout({ children, params }: Props) {
  const { lang: language } = await params
  if (!isLanguage(language)) notFound()
  const t = translator(language, common)
  const [categories, region] = await Promise.all([
    categoryTree(language).catch(() => []),
    currentRegion().catch(() => undefined),
  ])
  return (
    <html lang={language} className={`${text.variable} ${display.variable}`}>
      <body className="flex min-h-dvh flex-col">
        <WithoutScript />
        <a
          href="#content"
          className="absolute left-4 top-2 z-50 -translate-y-24 rounded-md bg-ink px-4 py-3 text-on-ink focus:translate-y-0"
        >
          {t("skip.content")}
        </a>
        <Header language={language} categories={categories} />
        <main id="content" tabIndex={-1} className="flex-1 outline-none">
          {children}
        </main>
        <Footer language={language} categories={categories} region={region} />
      </body>
    </html>
  )
}
