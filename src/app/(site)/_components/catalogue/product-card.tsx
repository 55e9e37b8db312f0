import Link from "next/link"
import { pathTo, type Language } from "@/lib/paths"
import { catalogue } from "../../_i18n/catalogue"
import { translator } from "../../_lib/i18n"
import type { ProductCard as Card } from "../../_lib/product-card"
import { Badge } from "../ui/badge"
import { Picture } from "./picture"
import { PriceTag } from "./price-tag"

/** One product of a list: the whole card leads to it. */
export function ProductCard({
  product,
  language,
  sizes,
  priority,
  heading: Heading = "h3",
}: {
  product: Card
  language: Language
  sizes: string
  priority?: boolean
  heading?: "h2" | "h3"
}) {
  const t = translator(language, catalogue)
  const { stock } = product
  return (
    <article className="group relative">
      <Picture
        src={product.image}
        alt=""
        sizes={sizes}
        priority={priority}
        placeholder={product.placeholder}
        className="rounded-lg transition-opacity group-hover:opacity-90"
      />
      {stock.state === "in" ? null : (
        <div className="absolute left-2 top-2">
          {stock.state === "low" ? (
            <Badge tone="warning">{t("stock.low", { count: stock.left })}</Badge>
          ) : (
            <Badge>{t("stock.out")}</Badge>
          )}
        </div>
      )}
      <div className="mt-3 space-y-1">
        <Heading className="font-sans text-base font-medium leading-snug tracking-normal">
          <Link
            href={pathTo(language, "product", { handle: product.handle })}
            prefetch={false}
            className="underline-offset-4 after:absolute after:inset-0 after:rounded-lg group-hover:underline"
          >
            {product.name}
          </Link>
        </Heading>
        {product.fabric ? <p className="text-sm text-soft">{product.fabric}</p> : null}
        <p className="font-medium">
          <PriceTag price={product.price} varies={product.priceVaries} language={language} />
        </p>
      </div>
    </article>
  )
}
