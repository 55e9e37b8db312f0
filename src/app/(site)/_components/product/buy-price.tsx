"use client"

import type { ReactNode } from "react"
import { useChoice } from "./product-choice"

/** The price of the choice; the product's own before a variant is chosen. */
export function BuyPrice({
  prices,
  starting,
}: {
  prices: Record<string, ReactNode>
  starting: ReactNode
}) {
  const { variant } = useChoice()
  return <>{variant ? prices[variant.id] : starting}</>
}
