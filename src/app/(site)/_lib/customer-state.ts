/** What the forms of the customer space know; plain data, light enough for the browser. */

/** Each code is a sentence of the account's dictionary, with `error_` before it. */
export type AccountError =
  | "first_name_missing"
  | "last_name_missing"
  | "email_missing"
  | "email_wrong"
  | "email_taken"
  | "password_missing"
  | "password_short"
  | "phone_wrong"
  | "too_long"

/** Each code is a sentence of the account's dictionary, with `notice_` before it. */
export type AccountNotice = "wrong" | "offline" | "failed" | "ended"

/** What a form of the customer space knows after a submission; plain data. */
export interface AccountState<Field extends string, Failure extends string = AccountError> {
  attempt: number
  /** As typed, never with a password. */
  values: Partial<Record<Field, string>>
  errors: Partial<Record<Field, Failure>>
  notice?: AccountNotice
  saved?: boolean
}

/** A form that nobody has submitted yet. */
export function newForm<
  Field extends string,
  Failure extends string = AccountError,
>(): AccountState<Field, Failure> {
  return { attempt: 0, values: {}, errors: {} }
}

/** Codes of the checkout's dictionary: an address is asked for in the same words there. */
export type AddressError =
  | "first_name_missing"
  | "last_name_missing"
  | "phone_missing"
  | "phone_wrong"
  | "country_unserved"
  | "city_missing"
  | "district_missing"
  | "address_missing"
  | "too_long"
