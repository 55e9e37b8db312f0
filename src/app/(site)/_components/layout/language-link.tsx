"use client"

import type { ReactNode } from "react"

/**
 * Leads to the same page in the other language. The address of this page is added when the
 * link is followed; without JavaScript the server goes by the referrer.
 */
export function LanguageLink({
  href,
  lang,
  label,
  className,
  children,
}: {
  href: string
  lang: string
  label: string
  className?: string
  children: ReactNode
}) {
  return (
    <a
      href={href}
      hrefLang={lang}
      rel="nofollow"
      aria-label={label}
      className={className}
      onClick={({ currentTarget }) => {
        const { pathname, search } = window.location
        currentTarget.href = `${href}?${new URLSearchParams({ from: pathname + search })}`
      }}
    >
      <span lang={lang}>{children}</span>
    </a>
  )
}
