import { cva, type VariantProps } from "class-variance-authority"
import type { ComponentProps } from "react"
import { cn } from "../../_lib/cn"

/** Classes of a button, for links that look like one. */
export const buttonVariants = cva(
  "inline-flex min-h-touch items-center justify-center gap-2 whitespace-nowrap rounded-md px-5 py-2.5 text-base font-medium leading-tight transition-colors disabled:pointer-events-none disabled:opacity-60 aria-disabled:pointer-events-none aria-disabled:opacity-60",
  {
    variants: {
      variant: {
        primary: "bg-ink text-on-ink hover:bg-ink/85",
        accent: "bg-accent-fill text-on-accent hover:bg-accent-fill-hover",
        outline: "border border-line-strong bg-paper text-ink hover:border-ink hover:bg-sunken",
        ghost: "text-ink hover:bg-sunken",
        danger: "border border-danger text-danger hover:bg-danger-soft",
        link: "min-h-0 px-0 py-0 text-accent underline underline-offset-4 hover:text-ink",
      },
      size: {
        default: "",
        large: "min-h-[3.25rem] px-7 text-lg",
        icon: "min-w-touch px-0",
      },
      block: { true: "w-full" },
    },
    defaultVariants: { variant: "primary", size: "default" },
  }
)

export type ButtonProps = ComponentProps<"button"> & VariantProps<typeof buttonVariants>

/** A native button; `type` is "button" unless said otherwise, so that none submits by accident. */
export function Button({
  className,
  variant,
  size,
  block,
  type = "button",
  ...props
}: ButtonProps) {
  return (
    <button
      type={type}
      className={cn(buttonVariants({ variant, size, block }), className)}
      {...props}
    />
  )
}
