import Link from "next/link"
import { pathTo, type Language } from "@/lib/paths"
import { common } from "../../_i18n/common"
import type { Category } from "../../_lib/categories"
import { countryName } from "../../_lib/countries"
import { translator } from "../../_lib/i18n"
import type { ShopRegion } from "../../_lib/region"
import { chooseCountry } from "../../_lib/region-actions"
import { Button } from "../ui/button"
import { Select } from "../ui/select"
import { categoryPath } from "./header"
import { Logo } from "./logo"

export function Footer({
  language,
  categories,
  region,
}: {
  language: Language
  categories: Category[]
  region: ShopRegion | undefined
}) {
  const t = translator(language, common)
  return (
    <footer className="order-last mt-auto border-t border-line bg-sunken">
      <div className="frame grid gap-10 py-12 sm:grid-cols-2 lg:grid-cols-4">
        <div className="space-y-4">
          <Logo />
          <p className="max-w-prose text-sm text-soft">{t("footer.promise")}</p>
        </div>
        <nav aria-labelledby="footer-departments">
          <FooterTitle id="footer-departments">{t("footer.collections")}</FooterTitle>
          <ul>
            {categories.map((category) => (
              <FooterLink key={category.id} href={categoryPath(language, category.handle)}>
                {category.name}
              </FooterLink>
            ))}
          </ul>
        </nav>
        <nav aria-labelledby="footer-shop">
          <FooterTitle id="footer-shop">{t("footer.help")}</FooterTitle>
          <ul>
            <FooterLink href={pathTo(language, "shop")}>{t("nav.all")}</FooterLink>
            <FooterLink href={pathTo(language, "blog")}>{t("nav.blog")}</FooterLink>
            <FooterLink href={pathTo(language, "account")}>{t("nav.account")}</FooterLink>
            <FooterLink href={pathTo(language, "accountOrders")}>{t("nav.orders")}</FooterLink>
          </ul>
        </nav>
        {region ? (
          <div>
            <FooterTitle id="footer-delivery">{t("footer.delivery")}</FooterTitle>
            <form action={chooseCountry} className="mt-2 space-y-3">
              <label htmlFor="footer-country" className="block text-sm text-soft">
                {t("country.label")}
              </label>
              <div className="flex gap-2">
                <Select
                  id="footer-country"
                  name="country"
                  defaultValue={region.country}
                  className="flex-1"
                >
                  {region.countries
                    .map((code) => ({ code, name: countryName(code, language) }))
                    .sort((a, b) => a.name.localeCompare(b.name, language))
                    .map(({ code, name }) => (
                      <option key={code} value={code}>
                        {name}
                      </option>
                    ))}
                </Select>
                <Button type="submit" variant="outline">
                  {t("country.apply")}
                </Button>
              </div>
            </form>
          </div>
        ) : null}
      </div>
      <div className="border-t border-line">
        <div className="frame flex flex-col gap-2 py-6 text-sm text-soft sm:flex-row sm:justify-between">
          <p>{t("footer.rights", { year: String(new Date().getFullYear()) })}</p>
          <p>{t("footer.prices")}</p>
        </div>
      </div>
    </footer>
  )
}

function FooterTitle({ id, children }: { id: string; children: string }) {
  return (
    <h2 id={id} className="font-sans text-sm font-semibold tracking-normal">
      {children}
    </h2>
  )
}

function FooterLink({ href, children }: { href: string; children: string }) {
  return (
    <li>
      <Link
        href={href}
        prefetch={false}
        className="inline-flex min-h-touch items-center text-sm text-soft underline-offset-4 hover:text-ink hover:underline"
      >
        {children}
      </Link>
    </li>
  )
}
