import { defineMessages } from "../_lib/i18n"

/** The checkout: its one page, its errors, and how an order is followed afterwards. */
export const checkout = defineMessages({
  title: { fr: "Commander", en: "Check out" },
  back: { fr: "Revenir au panier", en: "Back to the basket" },
  signed_in: { fr: "Connecté : {email}", en: "Signed in: {email}" },
  sign_in_offer: { fr: "Vous avez un compte ?", en: "Do you have an account?" },
  sign_in: { fr: "Se connecter", en: "Sign in" },

  contact: { fr: "Vos coordonnées", en: "Your contact details" },
  email: { fr: "E-mail", en: "E-mail" },
  email_hint: {
    fr: "Pour la confirmation et le suivi de votre commande.",
    en: "For the confirmation and to follow your order.",
  },
  phone: { fr: "Téléphone", en: "Telephone" },
  phone_country: { fr: "Indicatif du pays", en: "Country calling code" },
  phone_hint: {
    fr: "Le livreur vous appelle à ce numéro. Exemple : {example}. Numéro d’un autre pays : commencez par +.",
    en: "The courier calls you on this number. Example: {example}. Number of another country: start with +.",
  },
  phone_digits: {
    fr: { one: "Encore {count} chiffre", other: "Encore {count} chiffres" },
    en: { one: "{count} more digit", other: "{count} more digits" },
  },
  phone_too_many: {
    fr: { one: "{count} chiffre de trop", other: "{count} chiffres de trop" },
    en: { one: "{count} digit too many", other: "{count} digits too many" },
  },
  phone_read: { fr: "Votre numéro : {number}", en: "Your number: {number}" },

  delivery: { fr: "Livraison", en: "Delivery" },
  country: { fr: "Pays", en: "Country" },
  method: { fr: "Mode de livraison", en: "Way of delivery" },
  free: { fr: "Gratuit", en: "Free" },
  method_short: {
    fr: "Un article de votre panier n’est pas disponible ainsi.",
    en: "An item of your basket is not available this way.",
  },
  no_method: {
    fr: "Nous ne livrons pas encore dans ce pays. Choisissez-en un autre.",
    en: "We do not deliver to this country yet. Choose another one.",
  },
  saved: { fr: "Vos adresses enregistrées", en: "Your saved addresses" },
  saved_use: { fr: "Livrer à cette adresse", en: "Deliver to this address" },
  first_name: { fr: "Prénoms", en: "First names" },
  last_name: { fr: "Nom", en: "Last name" },
  city: { fr: "Ville", en: "City" },
  district: { fr: "Commune ou quartier", en: "District or neighbourhood" },
  address: { fr: "Adresse", en: "Address" },
  address_hint: {
    fr: "Rue, immeuble, villa ou lot. Si la rue n’a pas de nom, décrivez l’endroit.",
    en: "Street, building, villa or plot. If the street has no name, describe the place.",
  },
  landmark: { fr: "Repère pour le livreur", en: "Landmark for the courier" },
  landmark_hint: {
    fr: "Exemple : en face de la pharmacie, portail vert.",
    en: "Example: opposite the pharmacy, green gate.",
  },
  example: { fr: "Exemple : {example}", en: "Example: {example}" },
  save_address: {
    fr: "Enregistrer cette adresse dans mon compte",
    en: "Save this address in my account",
  },
  note: { fr: "Message pour la boutique", en: "Message for the shop" },
  pickup_note: {
    fr: "Vous retirez votre commande en boutique : aucune adresse n’est nécessaire.",
    en: "You collect your order in the shop: no address is needed.",
  },

  payment: { fr: "Paiement", en: "Payment" },
  pp_system_default: { fr: "Paiement à l’essai (démo)", en: "Trial payment (demo)" },
  pp_system_default_hint: {
    fr: "Aucun argent n’est demandé : la boutique tourne en démonstration.",
    en: "No money is asked for: the shop runs as a demonstration.",
  },
  no_payment: {
    fr: "Aucun moyen de paiement n’est ouvert pour ce pays. Votre panier est gardé : revenez un peu plus tard.",
    en: "No means of payment is open for this country. Your basket is kept: come back a little later.",
  },

  review: { fr: "Votre commande", en: "Your order" },
  review_open: { fr: "Voir les articles", en: "See the items" },
  quantity_short: { fr: "× {quantity}", en: "× {quantity}" },
  update: { fr: "Mettre à jour le total", en: "Update the total" },
  updating: { fr: "Calcul du total…", en: "Working out the total…" },
  place: { fr: "Commander", en: "Place the order" },
  placing: { fr: "Commande en cours…", en: "Placing the order…" },
  placing_hint: {
    fr: "Gardez cette page ouverte : la confirmation s’affiche dans un instant.",
    en: "Keep this page open: the confirmation appears in a moment.",
  },
  promotion_hint: {
    fr: "Un code promo ? Ajoutez-le dans le panier.",
    en: "A promotion code? Add it in the basket.",
  },

  notice_fields: {
    fr: "Quelques renseignements sont à compléter ou à corriger :",
    en: "A few details are missing or need correcting:",
  },
  notice_changed: {
    fr: "Le total vient de changer. Vérifiez le récapitulatif, puis touchez de nouveau « Commander ».",
    en: "The total has just changed. Check the summary, then press “Place the order” again.",
  },
  notice_stock: {
    fr: "Un article vient de manquer. Ouvrez le panier : il indique ce qui reste de chaque pièce. Rien n’a été commandé.",
    en: "An item has just run short. Open the basket: it shows what is left of each piece. Nothing was ordered.",
  },
  notice_payment: {
    fr: "Le paiement n’a pas été accepté. Rien n’a été commandé : essayez de nouveau ou choisissez un autre moyen.",
    en: "The payment was not accepted. Nothing was ordered: try again or choose another means.",
  },
  notice_offline: {
    fr: "La boutique n’a pas répondu. Ce que vous avez écrit est toujours là : vérifiez votre connexion, puis réessayez.",
    en: "The shop did not answer. What you typed is still here: check your connection, then try again.",
  },
  notice_busy: {
    fr: "Votre panier est en cours de traitement. Attendez quelques secondes, puis réessayez.",
    en: "Your basket is being processed. Wait a few seconds, then try again.",
  },
  notice_unknown: {
    fr: "La boutique n’a pas encore confirmé. Touchez « Commander » de nouveau : la même commande ne sera jamais faite deux fois.",
    en: "The shop has not confirmed yet. Press “Place the order” again: the same order is never placed twice.",
  },
  notice_failed: {
    fr: "La commande n’a pas pu être enregistrée et rien n’a été payé. Réessayez, ou revenez au panier.",
    en: "The order could not be recorded and nothing was paid. Try again, or go back to the basket.",
  },
  open_cart: { fr: "Ouvrir le panier", en: "Open the basket" },

  error_email_missing: {
    fr: "Écrivez votre e-mail pour recevoir la confirmation.",
    en: "Type your e-mail to receive the confirmation.",
  },
  error_email_wrong: {
    fr: "Vérifiez l’e-mail : il doit ressembler à nom@exemple.com.",
    en: "Check the e-mail: it should look like name@example.com.",
  },
  error_phone_missing: {
    fr: "Écrivez un numéro où le livreur peut vous joindre.",
    en: "Type a number where the courier can reach you.",
  },
  error_phone_wrong: {
    fr: "Ce numéro n’existe pas dans le pays choisi. Vérifiez l’indicatif et chaque chiffre.",
    en: "This number does not exist in the chosen country. Check the calling code and every digit.",
  },
  error_country_unserved: {
    fr: "Choisissez un pays dans la liste : nous livrons dans toute l’UEMOA.",
    en: "Choose a country of the list: we deliver throughout the WAEMU.",
  },
  error_shipping_missing: {
    fr: "Choisissez un mode de livraison.",
    en: "Choose a way of delivery.",
  },
  error_shipping_gone: {
    fr: "Ce mode de livraison n’est pas proposé pour ce pays. Choisissez-en un autre.",
    en: "This way of delivery is not offered for this country. Choose another one.",
  },
  error_first_name_missing: {
    fr: "Écrivez le prénom de la personne qui reçoit la commande.",
    en: "Type the first name of the person who receives the order.",
  },
  error_last_name_missing: {
    fr: "Écrivez le nom de la personne qui reçoit la commande.",
    en: "Type the last name of the person who receives the order.",
  },
  error_city_missing: { fr: "Écrivez la ville de livraison.", en: "Type the delivery city." },
  error_district_missing: {
    fr: "Écrivez la commune ou le quartier.",
    en: "Type the district or neighbourhood.",
  },
  error_address_missing: {
    fr: "Décrivez l’endroit : rue, immeuble, villa ou lot.",
    en: "Describe the place: street, building, villa or plot.",
  },
  error_too_long: {
    fr: "Ce texte est trop long : raccourcissez-le.",
    en: "This text is too long: shorten it.",
  },
  error_payment_missing: {
    fr: "Choisissez un moyen de paiement.",
    en: "Choose a means of payment.",
  },

  already_title: { fr: "Votre commande est bien enregistrée", en: "Your order is recorded" },
  already_body: {
    fr: "Votre panier est vide : la commande que vous venez de passer est enregistrée une seule fois.",
    en: "Your basket is empty: the order you have just placed is recorded once.",
  },
  already_action: { fr: "Voir ma commande", en: "See my order" },
})
