import { NotFoundMessage } from "../_components/layout/not-found-message"

export default function NotFound() {
  return <NotFoundMessage />
}
