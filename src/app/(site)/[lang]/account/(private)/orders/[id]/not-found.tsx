import { OrderNotFound } from "../../../../orders/_components/order-not-found"

export default function NotFound() {
  return <OrderNotFound />
}
