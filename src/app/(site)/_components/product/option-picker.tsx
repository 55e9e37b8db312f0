"use client"

import { cn } from "../../_lib/cn"
import { isValueAvailable } from "../../_lib/product-options"
import { useChoice } from "./product-choice"

/** The ways in which the product comes, each value a link to that choice. */
export function OptionPicker() {
  const { options, variants, selection, select, hrefOf, words } = useChoice()
  const choosable = options.filter(({ values }) => values.length > 1)
  if (choosable.length === 0) return null
  return (
    <div id="options" className="scroll-mt-24 space-y-6">
      {choosable.map(({ title, label, values, valueLabels }) => (
        <div key={title} role="group" aria-labelledby={`option-${title}`}>
          <p id={`option-${title}`} className="mb-2 text-sm font-semibold">
            {label}
            {selection[title] === undefined ? null : (
              <span className="font-normal text-soft"> · {valueLabels[selection[title]]}</span>
            )}
          </p>
          <ul className="flex flex-wrap gap-2">
            {values.map((value) => {
              const chosen = selection[title] === value
              const available = isValueAvailable(variants, selection, title, value)
              return (
                <li key={value}>
                  <a
                    href={hrefOf(title, value)}
                    aria-current={chosen ? "true" : undefined}
                    onClick={(event) => {
                      if (event.metaKey || event.ctrlKey || event.shiftKey) return
                      event.preventDefault()
                      select(title, value)
                    }}
                    className={cn(
                      "relative inline-flex min-h-touch min-w-touch items-center justify-center rounded-md border px-3.5 text-sm transition-colors",
                      chosen
                        ? "border-ink bg-ink text-on-ink"
                        : "border-line-strong hover:border-ink",
                      !available && "line-through decoration-1",
                      !available && !chosen && "text-soft"
                    )}
                  >
                    {valueLabels[value]}
                    {chosen ? <span className="sr-only"> ({words.chosen})</span> : null}
                    {available ? null : <span className="sr-only"> ({words.unavailable})</span>}
                  </a>
                </li>
              )
            })}
          </ul>
        </div>
      ))}
    </div>
  )
}
