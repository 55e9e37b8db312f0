import { Link2, ReceiptText, Truck, type LucideIcon } from "lucide-react"
import type { Language } from "@/lib/paths"
import { catalogue } from "../../_i18n/catalogue"
import { translator } from "../../_lib/i18n"

/** What a first-time shopper asks before buying. */
export function Promises({ language }: { language: Language }) {
  const t = translator(language, catalogue)
  const promises: { icon: LucideIcon; title: string; body: string }[] = [
    { icon: Truck, title: t("home.promiseDelivery"), body: t("home.promiseDeliveryBody") },
    { icon: ReceiptText, title: t("home.promisePrice"), body: t("home.promisePriceBody") },
    { icon: Link2, title: t("home.promiseGuest"), body: t("home.promiseGuestBody") },
  ]
  return (
    <section aria-labelledby="home-promises" className="frame py-14 sm:py-20">
      <h2 id="home-promises" className="sr-only">
        {t("home.promisesTitle")}
      </h2>
      <ul className="grid gap-8 sm:grid-cols-3 sm:gap-10">
        {promises.map(({ icon: Icon, title, body }) => (
          <li key={title} className="flex gap-4 sm:block">
            <Icon aria-hidden className="size-7 shrink-0 text-accent" strokeWidth={1.5} />
            <div className="sm:mt-4">
              <h3 className="font-sans text-base font-semibold tracking-normal">{title}</h3>
              <p className="mt-1 text-soft">{body}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
