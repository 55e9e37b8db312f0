import { CircleAlert } from "lucide-react"
import type { ReactNode } from "react"
import { cn } from "../../_lib/cn"
import { Label } from "./label"

/** Attributes that tie a control to its hint and error; spread them on the control. */
export interface FieldControlProps {
  id: string
  "aria-describedby"?: string
  "aria-invalid"?: true
  required?: true
}

export interface FieldProps {
  id: string
  label: ReactNode
  /** Said below the control. */
  hint?: ReactNode
  /** A sentence that says what to do; the control becomes invalid. */
  error?: ReactNode
  required?: boolean
  /** Shown beside the label of an optional field, such as "facultatif". */
  optionalLabel?: string
  className?: string
  children: (control: FieldControlProps) => ReactNode
}

/**
 * A form field: label above, hint and error below, tied together for screen readers.
 *
 * @example <Field id="email" label="E-mail" error={e}>{(c) => <Input type="email" {...c} />}</Field>
 */
export function Field({
  id,
  label,
  hint,
  error,
  required,
  optionalLabel,
  className,
  children,
}: FieldProps) {
  const hintId = hint ? `${id}-hint` : undefined
  const errorId = error ? `${id}-error` : undefined
  const describedBy = [errorId, hintId].filter(Boolean).join(" ")
  return (
    <div className={cn("space-y-1.5", className)}>
      <Label htmlFor={id}>
        {label}
        {optionalLabel && !required ? (
          <span className="font-normal text-soft"> ({optionalLabel})</span>
        ) : null}
      </Label>
      {children({
        id,
        ...(describedBy ? { "aria-describedby": describedBy } : {}),
        ...(error ? { "aria-invalid": true } : {}),
        ...(required ? { required: true } : {}),
      })}
      {error ? (
        <p id={errorId} className="flex items-start gap-1.5 text-sm text-danger">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          <span>{error}</span>
        </p>
      ) : null}
      {hint ? (
        <p id={hintId} className="text-sm text-soft">
          {hint}
        </p>
      ) : null}
    </div>
  )
}
