import type { Words } from "./en.ts";

export const words: Words = {
  title: "Hashtags de la fête",
  label: "Ton hashtag",
  about: "Tout le monde le voit, sur les téléphones et sur le grand écran.",
  aboutApproved: "Dès que l’hôte dit oui, tout le monde le voit.",
  send: "Envoyer",
  own: "Les tiens",
  waits: "attend l’hôte",
  shown: "visible par tous",
  takeAway: "Enlever",
  takeAwayTag: (text) => `Enlever #${text}`,
};
