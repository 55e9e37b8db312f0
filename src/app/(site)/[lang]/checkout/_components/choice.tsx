import type { ReactNode } from "react"

/** One radio as a line that can be touched anywhere. */
export function Choice({
  name,
  value,
  defaultChecked,
  disabled,
  invalid,
  onChange,
  marks,
  title,
  note,
  aside,
}: {
  name: string
  value: string
  defaultChecked: boolean
  disabled?: boolean
  invalid?: boolean
  onChange?: () => void
  /** Attributes that style rules look for. */
  marks?: Record<`data-${string}`, string>
  title: ReactNode
  note?: ReactNode
  aside?: ReactNode
}) {
  const noteId = note ? `${name}-${value}-note` : undefined
  return (
    <label className="flex cursor-pointer items-start gap-3 rounded-md border border-line-strong p-3.5 has-[:checked]:border-ink has-[:disabled]:cursor-not-allowed has-[:checked]:bg-sunken has-[:focus-visible]:outline has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-accent">
      <input
        type="radio"
        name={name}
        value={value}
        defaultChecked={defaultChecked}
        disabled={disabled}
        aria-invalid={invalid || undefined}
        aria-describedby={noteId}
        onChange={onChange}
        className="mt-0.5 size-5 shrink-0 accent-[rgb(var(--accent-fill))] focus-visible:outline-none"
        {...marks}
      />
      <span className="min-w-0 flex-1">
        <span className="block font-medium">{title}</span>
        {note ? (
          <span id={noteId} className="block text-sm text-soft">
            {note}
          </span>
        ) : null}
      </span>
      {aside ? <span className="shrink-0 font-medium tabular-nums">{aside}</span> : null}
    </label>
  )
}
