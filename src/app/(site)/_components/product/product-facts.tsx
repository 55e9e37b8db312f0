import type { ReactNode } from "react"
import type { Language } from "@/lib/paths"
import { catalogue } from "../../_i18n/catalogue"
import { translator } from "../../_lib/i18n"
import type { Product } from "../../_lib/product"

const ATTRIBUTES = ["fabric", "origin", "style", "season"] as const

/** Description, characteristics and delivery, below the buy box. */
export function ProductFacts({ product, language }: { product: Product; language: Language }) {
  const t = translator(language, catalogue)
  const rows = ATTRIBUTES.flatMap((name) => {
    const value = product.attributes[name]
    return value ? [{ name: t(`product.${name}`), value }] : []
  })
  return (
    <div className="divide-y divide-line border-y border-line">
      {product.description ? (
        <Section title={t("product.description")}>
          {product.description.split(/\n{2,}/).map((paragraph) => (
            <p key={paragraph} className="max-w-prose whitespace-pre-line [&+p]:mt-4">
              {paragraph}
            </p>
          ))}
        </Section>
      ) : null}
      {rows.length ? (
        <Section title={t("product.details")}>
          <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
            {rows.map(({ name, value }) => (
              <div key={name} className="contents">
                <dt className="text-soft">{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </Section>
      ) : null}
      <Section title={t("product.delivery")}>
        <p className="max-w-prose">{t("product.deliveryBody")}</p>
      </Section>
    </div>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="py-6">
      <h2 className="mb-3 text-xl">{title}</h2>
      {children}
    </section>
  )
}
