import { defineMessages } from "../_lib/i18n"

/** The customer's space: sign-up, sign-in, orders, addresses, settings. */
export const account = defineMessages({
  title: { fr: "Mon compte", en: "My account" },
  nav: { fr: "Mon compte", en: "My account" },
  nav_overview: { fr: "Aperçu", en: "Overview" },
  nav_orders: { fr: "Commandes", en: "Orders" },
  nav_addresses: { fr: "Adresses", en: "Addresses" },
  nav_settings: { fr: "Paramètres", en: "Settings" },
  sign_out: { fr: "Se déconnecter", en: "Sign out" },
  hello: { fr: "Bonjour {name}", en: "Hello {name}" },
  hello_plain: { fr: "Bonjour", en: "Hello" },

  sign_in_title: { fr: "Se connecter", en: "Sign in" },
  sign_in_body: {
    fr: "Retrouvez vos commandes et vos adresses.",
    en: "Find your orders and addresses again.",
  },
  sign_in_action: { fr: "Se connecter", en: "Sign in" },
  sign_up_offer: { fr: "Pas encore de compte ?", en: "No account yet?" },
  sign_up_title: { fr: "Créer un compte", en: "Create an account" },
  sign_up_body: {
    fr: "Pour suivre vos commandes et commander plus vite.",
    en: "To follow your orders and order faster.",
  },
  sign_up_action: { fr: "Créer mon compte", en: "Create my account" },
  sign_in_offer: { fr: "Déjà un compte ?", en: "Already an account?" },
  pending: { fr: "Un instant…", en: "One moment…" },

  first_name: { fr: "Prénoms", en: "First names" },
  last_name: { fr: "Nom", en: "Last name" },
  email: { fr: "E-mail", en: "E-mail" },
  password: { fr: "Mot de passe", en: "Password" },
  password_hint: { fr: "8 caractères au moins.", en: "At least 8 characters." },
  password_show: { fr: "Afficher", en: "Show" },
  password_hide: { fr: "Masquer", en: "Hide" },

  error_first_name_missing: { fr: "Écrivez votre prénom.", en: "Type your first name." },
  error_last_name_missing: { fr: "Écrivez votre nom.", en: "Type your last name." },
  error_email_missing: { fr: "Écrivez votre e-mail.", en: "Type your e-mail." },
  error_email_wrong: {
    fr: "Vérifiez l’e-mail : il doit ressembler à nom@exemple.com.",
    en: "Check the e-mail: it should look like name@example.com.",
  },
  error_email_taken: {
    fr: "Un compte existe déjà avec cet e-mail. Connectez-vous, ou utilisez un autre e-mail.",
    en: "An account already exists with this e-mail. Sign in, or use another e-mail.",
  },
  error_password_missing: { fr: "Écrivez votre mot de passe.", en: "Type your password." },
  error_password_short: {
    fr: "Choisissez un mot de passe de 8 caractères au moins.",
    en: "Choose a password of at least 8 characters.",
  },
  error_too_long: {
    fr: "Ce texte est trop long : raccourcissez-le.",
    en: "This text is too long: shorten it.",
  },
  error_phone_wrong: {
    fr: "Ce numéro n’existe pas dans le pays choisi. Vérifiez l’indicatif et chaque chiffre.",
    en: "This number does not exist in the chosen country. Check the calling code and every digit.",
  },
  notice_wrong: {
    fr: "L’e-mail ou le mot de passe ne correspond pas. Vérifiez les deux, puis réessayez.",
    en: "The e-mail or the password does not match. Check both, then try again.",
  },
  notice_offline: {
    fr: "La boutique n’a pas répondu. Ce que vous avez écrit est toujours là : vérifiez votre connexion, puis réessayez.",
    en: "The shop did not answer. What you typed is still here: check your connection, then try again.",
  },
  notice_failed: {
    fr: "Cela n’a pas marché. Réessayez dans un instant.",
    en: "That did not work. Try again in a moment.",
  },
  notice_ended: {
    fr: "Votre session est terminée. Connectez-vous de nouveau pour continuer.",
    en: "Your session has ended. Sign in again to continue.",
  },

  recent: { fr: "Dernières commandes", en: "Latest orders" },
  all_orders: { fr: "Toutes mes commandes", en: "All my orders" },
  orders_title: { fr: "Mes commandes", en: "My orders" },
  orders_count: {
    fr: { one: "{count} commande", other: "{count} commandes" },
    en: { one: "{count} order", other: "{count} orders" },
  },
  orders_empty: { fr: "Aucune commande pour l’instant", en: "No order yet" },
  orders_empty_body: {
    fr: "Votre première commande s’affichera ici, avec son suivi.",
    en: "Your first order will appear here, with its progress.",
  },
  orders_beyond: { fr: "Cette page de la liste est vide", en: "This page of the list is empty" },
  orders_first: { fr: "Revenir au début", en: "Back to the start" },
  shop: { fr: "Découvrir la boutique", en: "Discover the shop" },
  order_number: { fr: "Commande n° {number}", en: "Order no. {number}" },
  order_pieces: {
    fr: { one: "{count} article", other: "{count} articles" },
    en: { one: "{count} item", other: "{count} items" },
  },
  back_to_orders: { fr: "Mes commandes", en: "My orders" },

  addresses_title: { fr: "Mes adresses", en: "My addresses" },
  addresses_empty: { fr: "Aucune adresse enregistrée", en: "No saved address" },
  addresses_empty_body: {
    fr: "Enregistrez une adresse pour commander sans la retaper.",
    en: "Save an address to order without typing it again.",
  },
  address_add: { fr: "Ajouter une adresse", en: "Add an address" },
  address_new: { fr: "Nouvelle adresse", en: "New address" },
  address_edit: { fr: "Modifier l’adresse", en: "Edit the address" },
  address_edit_short: { fr: "Modifier", en: "Edit" },
  address_edit_of: { fr: "Modifier l’adresse {address}", en: "Edit the address {address}" },
  address_delete: { fr: "Supprimer", en: "Delete" },
  address_delete_of: { fr: "Supprimer l’adresse {address}", en: "Delete the address {address}" },
  address_delete_ask: {
    fr: "Supprimer cette adresse ? Vos commandes passées la gardent.",
    en: "Delete this address? Your past orders keep it.",
  },
  address_delete_yes: { fr: "Oui, supprimer", en: "Yes, delete" },
  address_default: { fr: "Adresse habituelle", en: "Usual address" },
  address_make_default: {
    fr: "En faire mon adresse habituelle",
    en: "Make it my usual address",
  },
  address_saved: { fr: "Adresse enregistrée.", en: "Address saved." },
  address_deleted: { fr: "Adresse supprimée.", en: "Address deleted." },

  settings_title: { fr: "Paramètres", en: "Settings" },
  phone: { fr: "Téléphone", en: "Telephone" },
  language: { fr: "Langue", en: "Language" },
  language_hint: {
    fr: "Celle de votre espace et de nos messages.",
    en: "That of your space and of our messages.",
  },
  language_fr: { fr: "Français", en: "Français" },
  language_en: { fr: "English", en: "English" },
  settings_email: {
    fr: "Vous vous connectez avec {email}.",
    en: "You sign in with {email}.",
  },
  settings_saved: { fr: "Paramètres enregistrés.", en: "Settings saved." },
})
