import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Suspense, type ReactNode } from "react"
import { getEnv } from "@/config/env"
import { pathTo, type Language } from "@/lib/paths"
import { PriceTag } from "../../../_components/catalogue/price-tag"
import { ProductGrid } from "../../../_components/catalogue/product-grid"
import { categoryPath } from "../../../_components/layout/header"
import { BuyBar } from "../../../_components/product/buy-bar"
import { BuyForm } from "../../../_components/product/buy-form"
import { BuyPrice } from "../../../_components/product/buy-price"
import { Gallery } from "../../../_components/product/gallery"
import { OptionPicker } from "../../../_components/product/option-picker"
import { ProductChoice, type BuyWords } from "../../../_components/product/product-choice"
import { ProductFacts } from "../../../_components/product/product-facts"
import { Breadcrumb } from "../../../_components/ui/breadcrumb"
import { catalogue } from "../../../_i18n/catalogue"
import { common } from "../../../_i18n/common"
import { categoryTrail, relatedProducts } from "../../../_lib/catalogue"
import { categoryTree, type Category } from "../../../_lib/categories"
import { languageOf, translator } from "../../../_lib/i18n"
import { pictureUrl } from "../../../_lib/image"
import type { SearchParams } from "../../../_lib/listing-query"
import { formatMoney } from "../../../_lib/money"
import { readProduct, type Product } from "../../../_lib/product"
import { lowestPrice, type Price } from "../../../_lib/product-card"
import { productJsonLd } from "../../../_lib/product-json-ld"
import { selectionFrom } from "../../../_lib/product-options"
import { jsonLd, pageMetadata } from "../../../_lib/seo"
import type { Stock } from "../../../_lib/stock"

const RELATED = 4

type Props = {
  params: Promise<{ lang: string; handle: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, handle } = await params
  const language = languageOf(lang)
  const product = await readProduct(handle, language)
  if (!product) notFound()
  const [picture] = product.pictures
  return pageMetadata({
    language,
    page: "product",
    params: { handle },
    title: product.name,
    description: product.description.slice(0, 160),
    ...(picture ? { image: pictureUrl(picture) } : {}),
  })
}

/** One product: pictures, choice, price, stock, and what goes with it. */
export default async function ProductPage({ params, searchParams }: Props) {
  const { lang, handle } = await params
  const language = languageOf(lang)
  const [product, tree, asked] = await Promise.all([
    readProduct(handle, language),
    categoryTree(language),
    searchParams,
  ])
  if (!product) notFound()
  const t = translator(language, catalogue)
  const words = translator(language, common)
  const trail = deepestTrail(tree, product.categoryHandles)
  const starting = lowestPrice(product.variants.map(({ price }) => price))
  const path = pathTo(language, "product", { handle })
  const url = getEnv().webUrl + path
  return (
    <>
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={jsonLd(
          productJsonLd(product, { url, language, pictures: product.pictures.map(pictureUrl) })
        )}
      />
      <ProductChoice
        key={product.id}
        lang={language}
        path={path}
        cartPath={pathTo(language, "cart")}
        options={product.options}
        variants={product.variants.map((variant) => ({
          ...variant,
          priceLabel: variant.price && money(variant.price, language),
          stockLabel: stockLabel(variant.stock, language),
        }))}
        words={buyWords(language, starting)}
        initial={selectionFrom(product.options, asked)}
      >
        <div className="frame pb-12 pt-2">
          <Breadcrumb
            label={words("nav.breadcrumb")}
            className="hidden sm:block"
            crumbs={[
              { label: words("nav.home"), href: pathTo(language, "home") },
              { label: words("nav.shop"), href: pathTo(language, "shop") },
              ...trail.map((category) => ({
                label: category.name,
                href: categoryPath(language, category.handle),
              })),
              { label: product.name },
            ]}
          />
          <div className="grid gap-8 sm:mt-4 lg:grid-cols-12 lg:gap-14">
            <div className="-mx-4 -mt-2 sm:mx-0 sm:mt-0 lg:col-span-7">
              <Gallery
                name={product.name}
                pictures={product.pictures}
                placeholder={product.placeholder}
                language={language}
              />
            </div>
            <div className="space-y-6 lg:sticky lg:top-24 lg:col-span-5 lg:row-span-2 lg:self-start">
              <div>
                {product.attributes.fabric ? (
                  <p className="mb-2 text-sm text-soft">{product.attributes.fabric}</p>
                ) : null}
                <h1 className="text-3xl sm:text-4xl">{product.name}</h1>
                <p className="mt-4 text-xl font-medium">
                  <BuyPrice
                    starting={
                      <PriceTag
                        price={starting.price}
                        varies={starting.priceVaries}
                        language={language}
                      />
                    }
                    prices={Object.fromEntries(
                      product.variants.map(({ id, price }): [string, ReactNode] => [
                        id,
                        <PriceTag key={id} price={price} language={language} />,
                      ])
                    )}
                  />
                </p>
                <p className="mt-1 text-sm text-soft">{t("product.taxIncluded")}</p>
              </div>
              <OptionPicker />
              <BuyForm />
            </div>
            <div className="lg:col-span-7">
              <ProductFacts product={product} language={language} />
            </div>
          </div>
        </div>
        <BuyBar />
      </ProductChoice>
      <Suspense>
        <Related product={product} categoryId={trail.at(-1)?.id} language={language} />
      </Suspense>
    </>
  )
}

async function Related({
  product,
  categoryId,
  language,
}: {
  product: Product
  categoryId: string | undefined
  language: Language
}) {
  // What goes with a product is a courtesy: the page stands without it.
  const products = await relatedProducts({ id: product.id, categoryId }, RELATED, language).catch(
    () => []
  )
  if (products.length === 0) return null
  return (
    <section aria-labelledby="related" className="border-t border-line">
      <div className="frame py-12 sm:py-16">
        <h2 id="related" className="mb-6 text-2xl sm:text-3xl">
          {translator(language, catalogue)("product.related")}
        </h2>
        <ProductGrid products={products} language={language} columns={4} />
      </div>
    </section>
  )
}

/** The longest way among the product's departments: the most telling breadcrumb. */
function deepestTrail(tree: Category[], handles: string[]): Category[] {
  return handles
    .map((handle) => categoryTrail(tree, handle))
    .reduce<Category[]>((longest, trail) => (trail.length > longest.length ? trail : longest), [])
}

function money({ amount, currencyCode }: Price, language: Language): string {
  return formatMoney(amount, language, currencyCode)
}

function stockLabel(stock: Stock, language: Language): string {
  const t = translator(language, catalogue)
  if (stock.state === "low") return t("stock.low", { count: stock.left })
  return t(stock.state === "in" ? "stock.in" : "stock.out")
}

function buyWords(
  language: Language,
  { price, priceVaries }: ReturnType<typeof lowestPrice>
): BuyWords {
  const t = translator(language, catalogue)
  const amount = price && money(price, language)
  return {
    add: t("product.add"),
    adding: t("product.adding"),
    soldOut: t("product.soldOut"),
    soldOutHint: t("product.soldOutHint"),
    notSold: t("product.notSold"),
    noPrice: t("price.none"),
    seeCart: t("product.seeCart"),
    quantity: t("product.quantity"),
    chosen: t("product.chosen"),
    unavailable: t("product.unavailable"),
    reference: t("product.sku"),
    startingPrice: amount && priceVaries ? t("price.from", { price: amount }) : amount,
  }
}
