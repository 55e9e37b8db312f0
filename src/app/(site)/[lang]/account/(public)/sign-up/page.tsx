import type { Metadata } from "next"
import Link from "next/link"
import { redirect } from "next/navigation"
import { pathTo } from "@/lib/paths"
import { account as messages } from "../../../../_i18n/account"
import { safeNext } from "../../../../_lib/customer-next"
import { currentCustomer } from "../../../../_lib/customer-session"
import { languageOf, translator } from "../../../../_lib/i18n"
import { pageMetadata } from "../../../../_lib/seo"
import { SignUpForm } from "../../_components/sign-up-form"

type Props = {
  params: Promise<{ lang: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang)
  const title = translator(language, messages)("sign_up_title")
  return pageMetadata({ language, page: "signUp", title, noIndex: true })
}

export default async function SignUpPage({ params, searchParams }: Props) {
  const language = languageOf((await params).lang)
  const t = translator(language, messages)
  // Empty when it leads nowhere in this shop: the action then chooses.
  const next = safeNext((await searchParams).next, "")
  if (await currentCustomer()) redirect(next || pathTo(language, "account"))
  const query = next ? `?next=${encodeURIComponent(next)}` : ""
  return (
    <div className="frame max-w-md py-10 sm:py-16">
      <h1 className="text-3xl sm:text-4xl">{t("sign_up_title")}</h1>
      <p className="mb-8 mt-2 text-soft">{t("sign_up_body")}</p>
      <SignUpForm language={language} next={next} />
      <p className="mt-8 text-center text-soft">
        {t("sign_in_offer")}{" "}
        <Link
          href={`${pathTo(language, "signIn")}${query}`}
          className="inline-flex min-h-touch items-center text-accent underline underline-offset-4"
        >
          {t("sign_in_title")}
        </Link>
      </p>
    </div>
  )
}
