"use client"

import Link from "next/link"
import { usePathname } from "next/navigation"
import { cn } from "../../../_lib/cn"

/** Links of the customer space; a row that scrolls on a phone, a column on a desk. */
export function AccountNav({
  label,
  links,
}: {
  label: string
  links: { href: string; label: string }[]
}) {
  const pathname = usePathname()
  // A page counts as its section's: "/compte/commandes/…" belongs to "/compte/commandes".
  const current = links
    .map(({ href }) => href)
    .filter((href) => pathname === href || pathname.startsWith(`${href}/`))
    .sort((a, b) => b.length - a.length)[0]
  return (
    <nav aria-label={label} className="-mx-4 overflow-x-auto px-4 lg:mx-0 lg:px-0">
      <ul className="flex gap-1 border-b border-line lg:flex-col lg:border-b-0">
        {links.map(({ href, label: text }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={href === current ? "page" : undefined}
              className={cn(
                "inline-flex min-h-touch w-full items-center whitespace-nowrap border-b-2 px-3 lg:rounded-md lg:border-b-0",
                href === current
                  ? "border-ink font-medium lg:bg-sunken"
                  : "border-transparent text-soft hover:text-ink"
              )}
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
