import { defineMessages } from "../_lib/i18n"

/** The basket: its page, and what its forms answer. */
export const cart = defineMessages({
  title: { fr: "Votre panier", en: "Your basket" },
  lines: { fr: "Articles du panier", en: "Items in the basket" },
  count: {
    fr: { one: "{count} article", other: "{count} articles" },
    en: { one: "{count} item", other: "{count} items" },
  },
  empty_title: { fr: "Votre panier est vide", en: "Your basket is empty" },
  empty_body: {
    fr: "Les pièces que vous choisissez vous attendent ici pendant 30 jours.",
    en: "The pieces you choose wait for you here for 30 days.",
  },
  empty_action: { fr: "Découvrir la boutique", en: "Discover the shop" },
  continue_shopping: { fr: "Continuer mes achats", en: "Continue shopping" },

  each: { fr: "{price} l’unité", en: "{price} each" },
  quantity: { fr: "Quantité", en: "Quantity" },
  quantity_of: { fr: "Quantité de {name}", en: "Quantity of {name}" },
  less: { fr: "Une pièce de moins : {name}", en: "One piece fewer: {name}" },
  more: { fr: "Une pièce de plus : {name}", en: "One piece more: {name}" },
  remove: { fr: "Retirer", en: "Remove" },
  remove_name: { fr: "Retirer {name} du panier", en: "Remove {name} from the basket" },
  undo: { fr: "Remettre dans le panier", en: "Put back in the basket" },
  updating: { fr: "Mise à jour…", en: "Updating…" },
  left: {
    fr: { one: "Plus que {count} pièce", other: "Plus que {count} pièces" },
    en: { one: "Only {count} left", other: "Only {count} left" },
  },
  short: {
    fr: {
      one: "Il n’en reste que {count} : diminuez la quantité pour commander.",
      other: "Il n’en reste que {count} : diminuez la quantité pour commander.",
    },
    en: {
      one: "Only {count} is left: lower the quantity to order.",
      other: "Only {count} are left: lower the quantity to order.",
    },
  },
  sold_out: {
    fr: "Épuisé depuis : retirez cet article pour commander le reste.",
    en: "Sold out since: remove this item to order the rest.",
  },

  added: {
    fr: "{name} est dans votre panier.",
    en: "{name} is in your basket.",
  },
  see_cart: { fr: "Voir le panier", en: "See the basket" },
  removed: { fr: "{name} : retiré du panier.", en: "{name}: removed from the basket." },
  restored: {
    fr: "L’article est de nouveau dans votre panier.",
    en: "The item is back in your basket.",
  },
  quantity_changed: { fr: "{name} : quantité {quantity}.", en: "{name}: quantity {quantity}." },

  promotion: { fr: "Code promo", en: "Promotion code" },
  promotion_open: { fr: "J’ai un code promo", en: "I have a promotion code" },
  promotion_apply: { fr: "Appliquer", en: "Apply" },
  promotion_remove: { fr: "Retirer le code {code}", en: "Remove code {code}" },
  promotion_waiting: {
    fr: "Pas encore appliqué : ses conditions (montant minimum, articles ou livraison) ne sont pas réunies.",
    en: "Not applied yet: its conditions (minimum amount, items or delivery) are not met.",
  },
  promotion_added: { fr: "Code {code} ajouté.", en: "Code {code} added." },
  promotion_removed: { fr: "Code {code} retiré.", en: "Code {code} removed." },
  promotion_missing: {
    fr: "Écrivez le code reçu, puis touchez « Appliquer ».",
    en: "Type the code you received, then press “Apply”.",
  },
  promotion_held: {
    fr: "Le code {code} est déjà dans votre panier.",
    en: "Code {code} is already in your basket.",
  },
  promotion_unknown: {
    fr: "Le code {code} n’existe pas ou n’est plus valable. Vérifiez les lettres et les chiffres, ou commandez sans code.",
    en: "Code {code} does not exist or is no longer valid. Check its letters and digits, or order without a code.",
  },
  promotion_not_now: {
    fr: "Le code {code} ne s’applique pas à ce panier. Vérifiez ses conditions : montant minimum, articles, dates.",
    en: "Code {code} does not apply to this basket. Check its conditions: minimum amount, items, dates.",
  },

  summary: { fr: "Récapitulatif", en: "Summary" },
  subtotal: { fr: "Articles", en: "Items" },
  discount: { fr: "Remises", en: "Discounts" },
  shipping: { fr: "Livraison", en: "Delivery" },
  shipping_later: { fr: "à l’étape suivante", en: "at the next step" },
  shipping_free: { fr: "Gratuite", en: "Free" },
  total: { fr: "Total", en: "Total" },
  total_before_shipping: { fr: "Total hors livraison", en: "Total before delivery" },
  tax: { fr: "dont TVA", en: "including VAT" },
  checkout: { fr: "Passer la commande", en: "Check out" },
  checkout_blocked: {
    fr: "Un article n’est plus disponible en quantité suffisante : ajustez-le pour continuer.",
    en: "An item is no longer available in that quantity: adjust it to continue.",
  },

  problem_choose: {
    fr: "Choisissez d’abord une taille et un tissu.",
    en: "Choose a size and a fabric first.",
  },
  problem_stock: {
    fr: "Il n’en reste pas autant. Choisissez une quantité plus petite.",
    en: "There are not that many left. Choose a smaller quantity.",
  },
  problem_stock_none: {
    fr: "Cet article vient d’être épuisé. Choisissez une autre taille ou un autre tissu.",
    en: "This item has just sold out. Choose another size or fabric.",
  },
  problem_stock_left: {
    fr: {
      one: "Il n’en reste que {count}. Choisissez une quantité plus petite.",
      other: "Il n’en reste que {count}. Choisissez une quantité plus petite.",
    },
    en: {
      one: "Only {count} is left. Choose a smaller quantity.",
      other: "Only {count} are left. Choose a smaller quantity.",
    },
  },
  problem_stock_held: {
    fr: {
      one: "Il n’en reste que {count}, et votre panier en contient déjà {held}.",
      other: "Il n’en reste que {count}, et votre panier en contient déjà {held}.",
    },
    en: {
      one: "Only {count} is left, and your basket already holds {held}.",
      other: "Only {count} are left, and your basket already holds {held}.",
    },
  },
  problem_withdrawn: {
    fr: "Cet article n’est plus vendu. Choisissez-en un autre dans la boutique.",
    en: "This item is no longer sold. Choose another one in the shop.",
  },
  problem_gone: {
    fr: "Ce panier n’est plus ouvert : il a été commandé ou il a expiré. Le prochain article en ouvre un nouveau.",
    en: "This basket is closed: it was ordered or it expired. The next item opens a new one.",
  },
  problem_promotion: {
    fr: "Ce code n’existe pas ou n’est plus valable. Vérifiez-le, ou commandez sans code.",
    en: "This code does not exist or is no longer valid. Check it, or order without a code.",
  },
  problem_busy: {
    fr: "Votre panier est en cours de mise à jour. Réessayez dans un instant.",
    en: "Your basket is being updated. Try again in a moment.",
  },
  problem_offline: {
    fr: "La boutique n’a pas répondu. Votre panier est gardé : vérifiez votre connexion, puis réessayez.",
    en: "The shop did not answer. Your basket is kept: check your connection, then try again.",
  },
  problem_unknown: {
    fr: "Cela n’a pas marché. Rechargez la page, puis réessayez.",
    en: "That did not work. Reload the page, then try again.",
  },
})
