"use client"

import { CircleAlert, CircleCheck } from "lucide-react"
import Link from "next/link"
import { cn } from "../../_lib/cn"
import { useChoice } from "./product-choice"

/** What became of the last press on "add", and the way to the basket. */
export function BuyMessage({ className }: { className?: string }) {
  const { state, cartPath, words } = useChoice()
  const done = state.status === "done"
  return (
    <div role={done ? "status" : "alert"} className={className}>
      {state.message && state.status !== "idle" ? (
        <p className={cn("flex items-start gap-2 text-sm", done ? "text-success" : "text-danger")}>
          {done ? (
            <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0" />
          ) : (
            <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          )}
          <span>
            {state.message}{" "}
            {done ? (
              <Link href={cartPath} className="font-medium underline underline-offset-4">
                {words.seeCart}
              </Link>
            ) : null}
          </span>
        </p>
      ) : null}
    </div>
  )
}
