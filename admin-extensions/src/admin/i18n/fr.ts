/** The words of our screens. French comes first: English has the same keys or does not compile. */
export const fr = {
  shopLink: {
    orderTitle: "Lien de suivi du client",
    orderHint:
      "Le client suit sa commande avec ce lien, sans compte. Valable jusqu'au {{date}} ; envoyez-lui un nouveau lien s'il l'a perdu.",
    productTitle: "Dans la boutique",
    productHint: "La page que voient les clients.",
    productDraft: "Publiez le produit pour qu'il ait une page dans la boutique.",
    open: "Ouvrir",
    copy: "Copier le lien",
    copied: "Lien copié",
    copyFailed: "Le navigateur a refusé la copie : ouvrez le lien et copiez l'adresse.",
    failed: "Le lien n'a pas pu être chargé.",
    retry: "Réessayer",
  },
}

export type Words = typeof fr
