import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/types"
import { useTranslation } from "react-i18next"
import { ShopLinkSection } from "../kit/shop-link-section"

/** On an order: the signed link by which its customer follows it. */
const OrderShopLink = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const { t, i18n } = useTranslation("sugu")
  return (
    <ShopLinkSection
      title={t("shopLink.orderTitle")}
      path={`/admin/orders/${order.id}/shop-link`}
      version={order.id}
      hint={({ expires_at }) =>
        t("shopLink.orderHint", {
          date: new Date(expires_at ?? "").toLocaleDateString(i18n.language, { dateStyle: "long" }),
        })
      }
    />
  )
}

export const config = defineWidgetConfig({ zone: "order.details.side.after" })

export default OrderShopLink
