import { defineMessages } from "../_lib/i18n"

/** What every page says: frame, navigation, states, errors. */
export const common = defineMessages({
  "site.name": { fr: "Sugu", en: "Sugu" },
  "site.tagline": {
    fr: "Mode et étoffes d’Afrique de l’Ouest",
    en: "Fashion and cloth of West Africa",
  },
  "site.description": {
    fr: "Pagnes wax, bazin, bogolan et faso danfani, cousus par des ateliers d’Abidjan. Livraison en Côte d’Ivoire et dans toute l’UEMOA, prix en francs CFA.",
    en: "Wax print, bazin, bogolan and faso danfani, sewn by workshops in Abidjan. Delivered across Côte d’Ivoire and the WAEMU countries, priced in CFA francs.",
  },
  "skip.content": { fr: "Aller au contenu", en: "Skip to content" },

  "nav.main": { fr: "Navigation principale", en: "Main navigation" },
  "nav.menu": { fr: "Menu", en: "Menu" },
  "nav.close": { fr: "Fermer le menu", en: "Close menu" },
  "nav.home": { fr: "Accueil", en: "Home" },
  "nav.shop": { fr: "Boutique", en: "Shop" },
  "nav.all": { fr: "Toute la boutique", en: "Whole shop" },
  "nav.blog": { fr: "Journal", en: "Journal" },
  "nav.account": { fr: "Mon compte", en: "My account" },
  "nav.orders": { fr: "Suivre mes commandes", en: "Follow my orders" },
  "nav.breadcrumb": { fr: "Fil d’Ariane", en: "Breadcrumb" },
  "nav.cart": { fr: "Panier", en: "Basket" },
  "nav.cartCount": {
    fr: { one: "Panier, {count} article", other: "Panier, {count} articles" },
    en: { one: "Basket, {count} item", other: "Basket, {count} items" },
  },

  "search.label": { fr: "Chercher dans la boutique", en: "Search the shop" },
  "search.placeholder": { fr: "Robe, bazin, sac…", en: "Dress, bazin, bag…" },
  "search.submit": { fr: "Chercher", en: "Search" },

  "language.switchLabel": {
    fr: "EN – voir cette page en anglais",
    en: "FR – see this page in French",
  },
  "country.label": { fr: "Pays de livraison", en: "Delivery country" },
  "country.apply": { fr: "Valider", en: "Apply" },

  "footer.help": { fr: "La boutique", en: "The shop" },
  "footer.collections": { fr: "Rayons", en: "Departments" },
  "footer.delivery": { fr: "Livraison", en: "Delivery" },
  "footer.promise": {
    fr: "Chaque pièce est cousue en petite série, à partir d’étoffes tissées ou imprimées en Afrique de l’Ouest.",
    en: "Each piece is sewn in small runs, from cloth woven or printed in West Africa.",
  },
  "footer.prices": {
    fr: "Prix en francs CFA, TVA comprise.",
    en: "Prices in CFA francs, VAT included.",
  },
  "footer.rights": { fr: "© {year} Sugu, Abidjan", en: "© {year} Sugu, Abidjan" },

  "form.optional": { fr: "facultatif", en: "optional" },
  "form.save": { fr: "Enregistrer", en: "Save" },
  "form.cancel": { fr: "Annuler", en: "Cancel" },
  "form.pending": { fr: "Un instant…", en: "One moment…" },

  "pagination.label": { fr: "Pages de la liste", en: "Pages of the list" },
  "pagination.previous": { fr: "Précédente", en: "Previous" },
  "pagination.next": { fr: "Suivante", en: "Next" },
  "pagination.page": { fr: "Page {page}", en: "Page {page}" },
  "pagination.status": { fr: "Page {page} sur {pages}", en: "Page {page} of {pages}" },
})
