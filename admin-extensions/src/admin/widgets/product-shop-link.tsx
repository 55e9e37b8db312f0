import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/types"
import { useTranslation } from "react-i18next"
import { ShopLinkSection } from "../kit/shop-link-section"

/** On a product: its page in the shop, once it is published. */
const ProductShopLink = ({ data: product }: DetailWidgetProps<AdminProduct>) => {
  const { t } = useTranslation("sugu")
  return (
    <ShopLinkSection
      title={t("shopLink.productTitle")}
      path={`/admin/products/${product.id}/shop-link`}
      version={`${product.status} ${product.handle}`}
      hint={({ url }) => t(url ? "shopLink.productHint" : "shopLink.productDraft")}
    />
  )
}

export const config = defineWidgetConfig({ zone: "product.details.side.after" })

export default ProductShopLink
