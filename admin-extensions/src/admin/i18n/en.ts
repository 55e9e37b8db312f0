import type { Words } from "./fr"

export const en: Words = {
  shopLink: {
    orderTitle: "Customer's tracking link",
    orderHint:
      "The customer follows the order with this link, without an account. Valid until {{date}}; send a new link if it was lost.",
    productTitle: "In the shop",
    productHint: "The page that customers see.",
    productDraft: "Publish the product to give it a page in the shop.",
    open: "Open",
    copy: "Copy link",
    copied: "Link copied",
    copyFailed: "The browser refused to copy: open the link and copy the address.",
    failed: "The link could not be loaded.",
    retry: "Try again",
  },
}
