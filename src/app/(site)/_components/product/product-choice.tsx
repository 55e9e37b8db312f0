"use client"

import { createContext, useActionState, useContext, useState, type ReactNode } from "react"
import { addToCart } from "../../_lib/cart-actions"
import { IDLE_CART, type CartState } from "../../_lib/cart-state"
import {
  chosenVariant,
  missingOption,
  selectionQuery,
  type ChoosableVariant,
  type Selection,
} from "../../_lib/product-options"

/** Id of the form that puts the chosen variant into the basket. */
export const BUY_FORM_ID = "buy"

export interface BuyOption {
  title: string
  label: string
  values: string[]
  /** Each value as the reader sees it. */
  valueLabels: Record<string, string>
  /** "Choose: size", said on the button while this option is open. */
  chooseLabel: string
}

export interface BuyVariant extends ChoosableVariant {
  sku: string | undefined
  /** Price and stock in words. */
  priceLabel: string | undefined
  stockLabel: string
}

/** The sentences of the buy box, in the reader's language. */
export interface BuyWords {
  add: string
  adding: string
  soldOut: string
  soldOutHint: string
  notSold: string
  noPrice: string
  seeCart: string
  quantity: string
  chosen: string
  unavailable: string
  reference: string
  /** Price before anything is chosen. */
  startingPrice: string | undefined
}

interface Choice {
  lang: string
  path: string
  cartPath: string
  options: BuyOption[]
  variants: BuyVariant[]
  words: BuyWords
  selection: Selection
  select: (title: string, value: string) => void
  hrefOf: (title: string, value: string) => string
  variant: BuyVariant | undefined
  missing: BuyOption | undefined
  state: CartState
  submit: (formData: FormData) => void
  pending: boolean
}

const Context = createContext<Choice | undefined>(undefined)

/** The choice of this product page. */
export function useChoice(): Choice {
  const choice = useContext(Context)
  if (!choice) throw new Error("useChoice: wrap the page in <ProductChoice>")
  return choice
}

/**
 * Holds which variant is chosen. The choice is in the address too: the links lead to it
 * without JavaScript, and with it nothing has to be asked of the server.
 */
export function ProductChoice({
  initial,
  children,
  ...page
}: Pick<Choice, "lang" | "path" | "cartPath" | "options" | "variants" | "words"> & {
  initial: Selection
  children: ReactNode
}) {
  const { options, variants, path } = page
  const [selection, setSelection] = useState(initial)
  const [state, submit, pending] = useActionState(addToCart, IDLE_CART)

  const hrefOf = (title: string, value: string) =>
    path + selectionQuery(options, { ...selection, [title]: value })
  const select = (title: string, value: string) => {
    setSelection({ ...selection, [title]: value })
    window.history.replaceState(null, "", hrefOf(title, value))
  }
  return (
    <Context
      value={{
        ...page,
        selection,
        select,
        hrefOf,
        variant: chosenVariant(options, variants, selection),
        missing: missingOption(options, selection),
        state,
        submit,
        pending,
      }}
    >
      {children}
    </Context>
  )
}
