import Image from "next/image"
import { cn } from "../../../_lib/cn"

/**
 * A small picture of a line; the name beside it says what it is, so it is silent.
 *
 * @param src - address from `pictureUrl`; null leaves a quiet field
 * @param width - shown width in pixels at its widest
 */
export function Thumb({
  src,
  width,
  className,
}: {
  src: string | null
  width: number
  className?: string
}) {
  return (
    <span
      className={cn(
        "relative block aspect-garment shrink-0 overflow-hidden rounded-md bg-sunken",
        className
      )}
    >
      {src ? <Image src={src} alt="" fill sizes={`${width}px`} className="object-cover" /> : null}
    </span>
  )
}
