import Link from "next/link"
import type { ReactNode } from "react"
import { pathTo, type Language } from "@/lib/paths"
import { catalogue } from "../../_i18n/catalogue"
import { categoryTree } from "../../_lib/categories"
import { homeWindow } from "../../_lib/home"
import { translator } from "../../_lib/i18n"
import { PriceTag } from "../catalogue/price-tag"
import { Picture } from "../catalogue/picture"
import { ProductGrid } from "../catalogue/product-grid"
import { categoryPath } from "../layout/header"
import { buttonVariants } from "../ui/button"
import { EmptyState } from "../ui/empty-state"
import { Hero } from "./hero"

/** Everything of the home page that comes from the catalogue. */
export async function HomeSections({ language, intro }: { language: Language; intro: ReactNode }) {
  const t = translator(language, catalogue)
  const { hero, featured, arrivals, departments } = await homeWindow(
    await categoryTree(language),
    language
  )
  if (!hero) {
    return (
      <>
        <Hero picture={null}>{intro}</Hero>
        <EmptyState
          title={t("home.empty")}
          action={
            <Link href={pathTo(language, "blog")} className={buttonVariants()}>
              {t("home.storyAction")}
            </Link>
          }
        >
          {t("home.emptyBody")}
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <Hero
        picture={
          <Link
            href={pathTo(language, "product", { handle: hero.handle })}
            prefetch={false}
            className="group relative block"
          >
            <Picture
              src={hero.image}
              alt={hero.name}
              priority
              placeholder={hero.placeholder}
              sizes="(min-width: 1280px) 560px, (min-width: 1024px) 45vw, 100vw"
              className="max-sm:aspect-square sm:rounded-lg"
            />
            <span className="absolute bottom-3 left-3 rounded-md bg-paper px-3.5 py-2 text-sm text-ink group-hover:underline">
              {hero.name} ·{" "}
              <PriceTag price={hero.price} varies={hero.priceVaries} language={language} />
            </span>
          </Link>
        }
      >
        {intro}
      </Hero>
      {departments.length ? (
        <section aria-labelledby="home-departments" className="frame py-14 sm:py-20">
          <h2 id="home-departments" className="text-2xl sm:text-3xl">
            {t("home.departments")}
          </h2>
          <ul className="-mx-4 mt-6 flex snap-x snap-mandatory scroll-px-4 gap-3 overflow-x-auto px-4 pb-2 sm:mx-0 sm:grid sm:grid-cols-3 sm:gap-6 sm:px-0 lg:grid-cols-[repeat(auto-fit,minmax(9rem,1fr))]">
            {departments.map(({ category, card }) => (
              <li key={category.id} className="w-36 shrink-0 snap-start sm:w-auto">
                <Link
                  href={categoryPath(language, category.handle)}
                  prefetch={false}
                  className="group"
                >
                  <Picture
                    src={card.image}
                    alt=""
                    placeholder={card.placeholder}
                    sizes="(min-width: 1024px) 290px, (min-width: 640px) 30vw, 144px"
                    className="rounded-lg transition-opacity group-hover:opacity-90"
                  />
                  <span className="mt-2 flex min-h-touch items-center font-medium underline-offset-4 group-hover:underline">
                    {category.name}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {featured.length ? (
        <Window
          id="home-featured"
          title={t("home.featured")}
          lead={t("home.featuredLead")}
          href={pathTo(language, "shop")}
          action={t("home.seeAll")}
        >
          <ProductGrid products={featured} language={language} columns={4} />
        </Window>
      ) : null}
      {arrivals.length ? (
        <Window
          id="home-arrivals"
          title={t("home.arrivals")}
          lead={t("home.arrivalsLead")}
          href={pathTo(language, "shop")}
          action={t("home.seeAll")}
        >
          <ProductGrid products={arrivals} language={language} columns={4} />
        </Window>
      ) : null}
    </>
  )
}

function Window({
  id,
  title,
  lead,
  href,
  action,
  children,
}: {
  id: string
  title: string
  lead: string
  href: string
  action: string
  children: ReactNode
}) {
  return (
    <section aria-labelledby={id} className="frame pb-14 sm:pb-20">
      <div className="mb-6 flex items-end justify-between gap-4 sm:mb-8">
        <div>
          <h2 id={id} className="text-2xl sm:text-3xl">
            {title}
          </h2>
          <p className="mt-1 text-soft">{lead}</p>
        </div>
        <Link
          href={href}
          aria-describedby={id}
          className="inline-flex min-h-touch shrink-0 items-center text-accent underline underline-offset-4"
        >
          {action}
        </Link>
      </div>
      {children}
    </section>
  )
}
