import type { Words } from "./en.ts";

export const words: Words = {
  title: "Toi",
  name: "Ton nom",
  nameAbout: "Il s’affiche à côté des titres que tu demandes.",
  nameHidden: "À cette fête, seul l’hôte le voit.",
  save: "Enregistrer",
  colour: "Ta couleur",
  colourNumber: (number) => `Couleur ${number}`,
  requests: "Tes titres dans la file",
  noRequests: "Aucun titre de toi n’attend.",
  history: "Ce que j’ai demandé",
  theme: "Apparence",
  themes: { system: "Comme le tél.", light: "Clair", dark: "Sombre", oled: "Noir" },
  language: "Langue",
  hostSignIn: "Connexion de l’hôte",
  hostMenu: "Menu de l’hôte",
};
