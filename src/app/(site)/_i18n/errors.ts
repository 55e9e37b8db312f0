import { defineMessages } from "../_lib/i18n"

/** What the error pages say. Apart from the rest, because these words travel to the browser. */
export const errors = defineMessages({
  "notFound.title": { fr: "Cette page n’existe pas", en: "This page does not exist" },
  "notFound.body": {
    fr: "L’adresse est peut-être incomplète, ou l’article n’est plus vendu.",
    en: "The address may be incomplete, or the item may no longer be sold.",
  },
  "notFound.action": { fr: "Voir la boutique", en: "See the shop" },
  "error.title": { fr: "La page n’a pas pu s’afficher", en: "The page could not be shown" },
  "error.body": {
    fr: "La boutique n’a pas répondu. Votre panier est gardé. Vérifiez votre connexion, puis réessayez.",
    en: "The shop did not answer. Your basket is kept. Check your connection, then try again.",
  },
  "error.retry": { fr: "Réessayer", en: "Try again" },
  "error.reference": { fr: "Référence : {digest}", en: "Reference: {digest}" },
})
