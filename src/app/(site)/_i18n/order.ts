import { defineMessages } from "../_lib/i18n"

/** An order's page: confirmation, progress, and the link to follow it. */
export const order = defineMessages({
  title: { fr: "Commande n° {number}", en: "Order no. {number}" },
  thanks: { fr: "Merci {name}, c’est commandé !", en: "Thank you {name}, it is ordered!" },
  thanks_body: {
    fr: "Commande n° {number} enregistrée. Gardez le lien ci-dessous : il ouvre cette page sans compte.",
    en: "Order no. {number} is recorded. Keep the link below: it opens this page without an account.",
  },
  placed_on: { fr: "Passée le {date}", en: "Placed on {date}" },

  progress: { fr: "Où en est votre commande", en: "Where your order stands" },
  step_placed: { fr: "Commande reçue", en: "Order received" },
  step_payment: { fr: "Paiement", en: "Payment" },
  step_preparation: { fr: "Préparation", en: "Preparation" },
  step_shipped: { fr: "Expédiée", en: "Shipped" },
  step_delivered: { fr: "Livrée", en: "Delivered" },
  step_shipped_pickup: { fr: "Prête en boutique", en: "Ready in the shop" },
  step_delivered_pickup: { fr: "Retirée", en: "Collected" },
  state_done: { fr: "fait", en: "done" },
  state_current: { fr: "en cours", en: "in progress" },
  state_todo: { fr: "à venir", en: "to come" },
  payment_waiting: {
    fr: "En attente : la boutique confirme dès réception.",
    en: "Awaited: the shop confirms as soon as it arrives.",
  },
  payment_action: {
    fr: "Une action de votre part est attendue pour terminer le paiement.",
    en: "You need to act to finish the payment.",
  },
  preparation_now: { fr: "Nous préparons votre colis.", en: "We are preparing your parcel." },
  canceled: { fr: "Cette commande est annulée.", en: "This order is canceled." },
  canceled_body: {
    fr: "Rien ne sera livré. Si vous avez payé, la boutique vous rembourse.",
    en: "Nothing will be delivered. If you paid, the shop refunds you.",
  },

  items: { fr: "Articles", en: "Items" },
  quantity_short: { fr: "× {quantity}", en: "× {quantity}" },
  delivery: { fr: "Livraison", en: "Delivery" },
  address: { fr: "Adresse", en: "Address" },
  landmark: { fr: "Repère : {landmark}", en: "Landmark: {landmark}" },
  contact: { fr: "Coordonnées", en: "Contact details" },
  payment: { fr: "Paiement", en: "Payment" },
  summary: { fr: "Total", en: "Total" },

  link: { fr: "Lien de suivi", en: "Tracking link" },
  link_body: {
    fr: "Il ouvre cette commande sans compte pendant 180 jours. Ne l’envoyez qu’à des personnes de confiance.",
    en: "It opens this order without an account for 180 days. Send it only to people you trust.",
  },
  link_label: { fr: "Adresse de la page de suivi", en: "Address of the tracking page" },
  link_copy: { fr: "Copier le lien", en: "Copy link" },
  link_copied: { fr: "Lien copié", en: "Link copied" },
  link_failed: {
    fr: "Le navigateur refuse la copie : touchez longuement l’adresse pour la copier.",
    en: "The browser refuses to copy: press and hold the address to copy it.",
  },
  continue: { fr: "Continuer mes achats", en: "Continue shopping" },
  print: { fr: "Imprimer", en: "Print" },

  missing_title: { fr: "Ce lien n’ouvre aucune commande", en: "This link opens no order" },
  missing_body: {
    fr: "Il est incomplet, ou il a plus de 180 jours.",
    en: "It is incomplete, or more than 180 days old.",
  },
  missing_account: {
    fr: "Vous avez un compte ? Vos commandes y sont toutes, sans limite de temps.",
    en: "Do you have an account? All your orders are there, without time limit.",
  },
  missing_guest: {
    fr: "Sans compte, demandez un nouveau lien à la boutique en donnant le numéro de la commande et l’e-mail utilisé.",
    en: "Without an account, ask the shop for a new link, giving the order’s number and the e-mail you used.",
  },
  missing_action: { fr: "Voir mes commandes", en: "See my orders" },

  badge_canceled: { fr: "Annulée", en: "Canceled" },
  badge_refunded: { fr: "Remboursée", en: "Refunded" },
  badge_action: { fr: "Paiement à terminer", en: "Payment to finish" },
  badge_delivered: { fr: "Livrée", en: "Delivered" },
  badge_shipped: { fr: "Expédiée", en: "Shipped" },
  badge_ready: { fr: "Préparée", en: "Prepared" },
  badge_paid: { fr: "Payée", en: "Paid" },
  badge_received: { fr: "Reçue", en: "Received" },
})
