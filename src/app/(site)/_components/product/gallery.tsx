import type { Language } from "@/lib/paths"
import { catalogue } from "../../_i18n/catalogue"
import { translator } from "../../_lib/i18n"
import { Picture } from "../catalogue/picture"

/** The product's pictures: swiped on a phone, side by side above. No script. */
export function Gallery({
  name,
  pictures,
  placeholder,
  language,
}: {
  name: string
  pictures: string[]
  /** Tiny picture shown until the first one is there. */
  placeholder: string | undefined
  language: Language
}) {
  const t = translator(language, catalogue)
  if (pictures.length === 0) {
    return (
      <Picture src={undefined} alt={t("product.noPicture")} sizes="1px" className="sm:rounded-lg" />
    )
  }
  return (
    <section aria-label={t("product.gallery", { name })}>
      <ul
        tabIndex={pictures.length > 1 ? 0 : undefined}
        aria-label={t("product.gallery", { name })}
        className="flex snap-x snap-mandatory gap-1 overflow-x-auto sm:grid sm:grid-cols-2 sm:gap-3 sm:overflow-visible"
      >
        {pictures.map((src, index) => (
          <li
            key={src}
            className={
              index === 0 && pictures.length % 2 === 1
                ? "w-[92%] shrink-0 snap-center only:w-full sm:col-span-2 sm:w-auto"
                : "w-[92%] shrink-0 snap-center sm:w-auto"
            }
          >
            <Picture
              src={src}
              alt={
                pictures.length > 1
                  ? t("product.picture", { name, index: index + 1, count: pictures.length })
                  : name
              }
              priority={index === 0}
              placeholder={index === 0 ? placeholder : undefined}
              sizes={
                index === 0 && pictures.length % 2 === 1
                  ? "(min-width: 1024px) 55vw, (min-width: 640px) 94vw, 92vw"
                  : "(min-width: 1024px) 28vw, (min-width: 640px) 47vw, 92vw"
              }
              className="sm:rounded-lg"
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
