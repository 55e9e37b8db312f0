import type { Metadata } from "next"
import Link from "next/link"
import { redirect } from "next/navigation"
import { pathTo } from "@/lib/paths"
import { account as messages } from "../../../../_i18n/account"
import { safeNext } from "../../../../_lib/customer-next"
import { currentCustomer } from "../../../../_lib/customer-session"
import { languageOf, translator } from "../../../../_lib/i18n"
import { pageMetadata } from "../../../../_lib/seo"
import { SignInForm } from "../../_components/sign-in-form"

type Props = {
  params: Promise<{ lang: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang)
  const title = translator(language, messages)("sign_in_title")
  return pageMetadata({ language, page: "signIn", title, noIndex: true })
}

export default async function SignInPage({ params, searchParams }: Props) {
  const language = languageOf((await params).lang)
  const t = translator(language, messages)
  // Empty when it leads nowhere in this shop: the action then chooses.
  const next = safeNext((await searchParams).next, "")
  if (await currentCustomer()) redirect(next || pathTo(language, "account"))
  const query = next ? `?next=${encodeURIComponent(next)}` : ""
  return (
    <div className="frame max-w-md py-10 sm:py-16">
      <h1 className="text-3xl sm:text-4xl">{t("sign_in_title")}</h1>
      <p className="mb-8 mt-2 text-soft">{t("sign_in_body")}</p>
      <SignInForm language={language} next={next} />
      <p className="mt-8 text-center text-soft">
        {t("sign_up_offer")}{" "}
        <Link
          href={`${pathTo(language, "signUp")}${query}`}
          className="inline-flex min-h-touch items-center text-accent underline underline-offset-4"
        >
          {t("sign_up_title")}
        </Link>
      </p>
    </div>
  )
}
