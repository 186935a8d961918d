import type { Words } from "./en.ts";

export const words: Words = {
  title: "Historique",
  night: "La soirée",
  mine: "Mes demandes",
  waiting: "En attente",
  played: "Déjà passés",
  how: {
    playing: "en cours",
    skipped: "passé par vote",
    "voted-out": "éjecté par vote",
    failed: "lecture impossible",
    "put-back": "remis dans la file",
  },
  nothingPlayed: "Rien n’est encore passé",
  nothingPlayedWords: "Le premier titre de la soirée pourrait être le tien.",
  nothingAsked: "Tu n’as encore rien demandé",
  nothingAskedWords: "Ce que tu demandes s’affiche ici, avec la suite.",
};
