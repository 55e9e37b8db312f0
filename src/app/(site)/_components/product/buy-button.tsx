"use client"

import { LoaderCircle } from "lucide-react"
import { Button, buttonVariants } from "../ui/button"
import { BUY_FORM_ID, useChoice } from "./product-choice"

/** Puts the choice into the basket, or says what is still missing and leads there. */
export function BuyButton({ block = true }: { block?: boolean }) {
  const { variant, missing, words, pending } = useChoice()
  if (missing) {
    return (
      <a href="#options" className={buttonVariants({ variant: "primary", size: "large", block })}>
        {missing.chooseLabel}
      </a>
    )
  }
  if (!variant || !variant.price || variant.stock.state === "out") {
    return (
      <Button size="large" block={block} disabled>
        {words.soldOut}
      </Button>
    )
  }
  return (
    <Button
      type="submit"
      form={BUY_FORM_ID}
      variant="accent"
      size="large"
      block={block}
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault()
      }}
    >
      {pending ? (
        <>
          <LoaderCircle aria-hidden className="size-5 animate-spin" />
          {words.adding}
        </>
      ) : (
        words.add
      )}
    </Button>
  )
}
