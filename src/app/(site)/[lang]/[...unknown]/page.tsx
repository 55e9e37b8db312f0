import { notFound } from "next/navigation"

/** Every address that no page answers: the shop's own "not found", in the address's language. */
export default function UnknownPage(): never {
  notFound()
}
