import Image from "next/image"
import { PICTURE_PLACEHOLDER, pictureUrl } from "../../_lib/image"
import { cn } from "../../_lib/cn"

/** A garment's picture, 3 by 4; a quiet field when there is none. */
export function Picture({
  src,
  alt,
  sizes,
  priority = false,
  placeholder = PICTURE_PLACEHOLDER,
  className,
}: {
  src: string | undefined
  alt: string
  /** As in `<img sizes>`: how wide it is shown. */
  sizes: string
  /** Seen without scrolling: fetched first. */
  priority?: boolean
  /** A tiny picture as data address, shown until the real one is there. */
  placeholder?: string
  className?: string
}) {
  return (
    <div className={cn("relative aspect-garment overflow-hidden bg-sunken", className)}>
      {src ? (
        <Image
          src={pictureUrl(src)}
          alt={alt}
          fill
          sizes={sizes}
          preload={priority}
          fetchPriority={priority ? "high" : undefined}
          placeholder="blur"
          blurDataURL={placeholder}
          className="object-cover"
        />
      ) : (
        <svg
          aria-hidden
          viewBox="0 0 24 32"
          className="absolute inset-0 m-auto size-1/3 text-line-strong"
        >
          <path
            fill="none"
            stroke="currentColor"
            strokeWidth="0.75"
            d="M8 4 3 8l2 5 2-1v16h10V12l2 1 2-5-5-4c-1 2-7 2-8 0z"
          />
        </svg>
      )}
    </div>
  )
}
