import { Menu, User, X } from "lucide-react"
import Link from "next/link"
import { pathTo, type Language } from "@/lib/paths"
import { common } from "../../_i18n/common"
import type { Category } from "../../_lib/categories"
import { translator } from "../../_lib/i18n"
import { CartLink } from "./cart-link"
import { LanguageLink } from "./language-link"
import { Logo } from "./logo"
import { MenuPanel } from "./menu-panel"
import { SearchForm } from "./search-form"

const MENU_ID = "site-menu"
const DEPARTMENTS_IN_BAR = 6

/** Address of a department's list. */
export function categoryPath(language: Language, handle: string): string {
  return `${pathTo(language, "shop")}?category=${encodeURIComponent(handle)}`
}

export function Header({ language, categories }: { language: Language; categories: Category[] }) {
  const t = translator(language, common)
  const other = language === "fr" ? "en" : "fr"
  const languageHref = pathTo(other, "switchLanguage")
  return (
    <header className="sticky top-0 z-30 border-b border-line bg-paper">
      <div className="frame flex h-16 items-center gap-2 sm:gap-4">
        <button
          type="button"
          popoverTarget={MENU_ID}
          className="-ml-2 grid size-11 place-items-center rounded-full hover:bg-sunken lg:hidden"
        >
          <Menu aria-hidden className="size-6" strokeWidth={1.5} />
          <span className="sr-only">{t("nav.menu")}</span>
        </button>
        <Link
          href={pathTo(language, "home")}
          prefetch={false}
          aria-label={`Sugu – ${t("nav.home")}`}
          className="inline-flex min-h-touch items-center"
        >
          <Logo />
        </Link>
        <nav aria-label={t("nav.main")} className="ml-4 hidden min-w-0 flex-1 lg:block">
          <ul className="flex gap-1">
            {categories.slice(0, DEPARTMENTS_IN_BAR).map((category) => (
              <li key={category.id}>
                <BarLink href={categoryPath(language, category.handle)}>{category.name}</BarLink>
              </li>
            ))}
            <li>
              <BarLink href={pathTo(language, "blog")}>{t("nav.blog")}</BarLink>
            </li>
          </ul>
        </nav>
        <SearchForm language={language} id="header-search" className="hidden w-56 xl:block" />
        <div className="ml-auto flex items-center lg:ml-0">
          <LanguageLink
            href={languageHref}
            lang={other}
            label={t("language.switchLabel")}
            className="grid size-11 place-items-center rounded-full text-sm font-medium uppercase hover:bg-sunken"
          >
            {other}
          </LanguageLink>
          <Link
            href={pathTo(language, "account")}
            aria-label={t("nav.account")}
            prefetch={false}
            className="grid size-11 place-items-center rounded-full hover:bg-sunken"
          >
            <User aria-hidden className="size-6" strokeWidth={1.5} />
          </Link>
          <CartLink language={language} />
        </div>
      </div>
      <MenuPanel id={MENU_ID} label={t("nav.menu")}>
        <div className="flex h-16 items-center justify-between border-b border-line px-4">
          <Logo />
          <button
            type="button"
            popoverTarget={MENU_ID}
            popoverTargetAction="hide"
            className="-mr-2 grid size-11 place-items-center rounded-full hover:bg-sunken"
          >
            <X aria-hidden className="size-6" strokeWidth={1.5} />
            <span className="sr-only">{t("nav.close")}</span>
          </button>
        </div>
        <div className="space-y-6 p-4">
          <SearchForm language={language} id="menu-search" />
          <nav aria-label={t("nav.menu")}>
            <ul className="divide-y divide-line">
              <li>
                <MenuLink href={pathTo(language, "shop")}>{t("nav.all")}</MenuLink>
              </li>
              {categories.map((category) => (
                <li key={category.id} className="py-1">
                  <MenuLink href={categoryPath(language, category.handle)}>
                    {category.name}
                  </MenuLink>
                  {category.children.length ? (
                    <ul className="pb-2 pl-4">
                      {category.children.map((child) => (
                        <li key={child.id}>
                          <Link
                            href={categoryPath(language, child.handle)}
                            prefetch={false}
                            className="flex min-h-touch items-center text-soft hover:text-ink"
                          >
                            {child.name}
                          </Link>
                        </li>
                      ))}
                    </ul>
                  ) : null}
                </li>
              ))}
              <li>
                <MenuLink href={pathTo(language, "blog")}>{t("nav.blog")}</MenuLink>
              </li>
              <li>
                <MenuLink href={pathTo(language, "account")}>{t("nav.account")}</MenuLink>
              </li>
            </ul>
          </nav>
        </div>
      </MenuPanel>
    </header>
  )
}

function BarLink({ href, children }: { href: string; children: string }) {
  return (
    <Link
      href={href}
      prefetch={false}
      className="inline-flex min-h-touch items-center whitespace-nowrap rounded-md px-3 text-sm font-medium underline-offset-8 hover:underline"
    >
      {children}
    </Link>
  )
}

function MenuLink({ href, children }: { href: string; children: string }) {
  return (
    <Link
      href={href}
      prefetch={false}
      className="flex min-h-touch items-center text-lg font-medium"
    >
      {children}
    </Link>
  )
}
