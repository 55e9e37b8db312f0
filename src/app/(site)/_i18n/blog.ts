import { defineMessages } from "../_lib/i18n"

/** The journal: list, article, preview. */
export const blog = defineMessages({
  "list.title": { fr: "Le journal", en: "The journal" },
  "list.lead": {
    fr: "Étoffes, ateliers et gestes d’ici, racontés par celles et ceux qui les connaissent.",
    en: "Cloth, workshops and know-how of West Africa, told by the people who know them.",
  },
  "list.pageTitle": { fr: "Le journal, page {page}", en: "The journal, page {page}" },
  "list.tagTitle": { fr: "Le journal : {tag}", en: "The journal: {tag}" },
  "list.loading": { fr: "Chargement des articles…", en: "Loading articles…" },
  "list.count": {
    fr: { one: "{count} article", other: "{count} articles" },
    en: { one: "{count} article", other: "{count} articles" },
  },
  "list.frenchOnly": {
    fr: {
      one: "{count} article n’est pas encore traduit en anglais.",
      other: "{count} articles ne sont pas encore traduits en anglais.",
    },
    en: {
      one: "{count} more article is in French only for now.",
      other: "{count} more articles are in French only for now.",
    },
  },
  "list.readFrench": { fr: "Lire le journal en français", en: "Read the journal in French" },
  "list.empty": { fr: "Le premier article arrive bientôt", en: "The first article is on its way" },
  "list.emptyBody": {
    fr: "En attendant, la boutique est ouverte.",
    en: "In the meantime, the shop is open.",
  },
  "list.emptyAction": { fr: "Voir la boutique", en: "See the shop" },
  "list.filteredEmpty": {
    fr: "Aucun article sur ce thème",
    en: "No article with this tag",
  },
  "list.clear": { fr: "Voir tous les articles", en: "See all articles" },
  "tags.label": { fr: "Thèmes", en: "Tags" },
  "tags.all": { fr: "Tous", en: "All" },
  "article.by": { fr: "Par {author}", en: "By {author}" },
  "article.readingTime": {
    fr: { one: "{count} minute de lecture", other: "{count} minutes de lecture" },
    en: { one: "{count} minute read", other: "{count} minute read" },
  },
  "article.related": { fr: "À lire aussi", en: "Read next" },
  "article.back": { fr: "Tout le journal", en: "The whole journal" },
  "untranslated.title": {
    fr: "Cet article n’existe qu’en anglais",
    en: "This article is in French only",
  },
  "untranslated.body": {
    fr: "Il n’a pas encore été traduit. Vous pouvez le lire en anglais, ou voir ce qui existe en français.",
    en: "It has not been translated yet. You can read it in French, or see what there is in English.",
  },
  "untranslated.read": { fr: "Le lire en anglais", en: "Read it in French" },
  "preview.notice": {
    fr: "Aperçu du brouillon : vous seul·e le voyez.",
    en: "Draft preview: only you can see it.",
  },
  "preview.exit": { fr: "Quitter l’aperçu", en: "Leave preview" },
})
