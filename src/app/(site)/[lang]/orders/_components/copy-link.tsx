"use client"

import { Check, Copy } from "lucide-react"
import { useRef, useState } from "react"
import { Button } from "../../../_components/ui/button"
import { Input } from "../../../_components/ui/input"

/** An address to copy; without JavaScript it can still be selected by hand. */
export function CopyLink({
  url,
  label,
  copy,
  copied,
  failed,
}: {
  url: string
  label: string
  copy: string
  copied: string
  failed: string
}) {
  const [result, setResult] = useState<"copied" | "failed">()
  const field = useRef<HTMLInputElement>(null)
  const press = async () => {
    try {
      await navigator.clipboard.writeText(url)
      setResult("copied")
    } catch {
      field.current?.select()
      setResult("failed")
    }
  }
  return (
    <div className="space-y-2">
      <Input
        ref={field}
        readOnly
        value={url}
        aria-label={label}
        onFocus={({ target }) => target.select()}
        className="text-sm"
      />
      <Button variant="outline" block onClick={press}>
        {result === "copied" ? (
          <Check aria-hidden className="size-5" />
        ) : (
          <Copy aria-hidden className="size-5" />
        )}
        <span aria-live="polite">{result === "copied" ? copied : copy}</span>
      </Button>
      {result === "failed" ? (
        <p role="status" className="text-sm text-soft">
          {failed}
        </p>
      ) : null}
    </div>
  )
}
