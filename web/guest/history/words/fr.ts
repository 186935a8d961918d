import type { Words } from "./en.ts";

export const words: Words = {
  title: "Historique",
  night: "La soirée",
  mine: "Mes demandes",
  waiting: "En attente",
  played: "Déjà passés",
  place: (place) => `Place ${place} dans la file`,
  takeBack: "Retirer",
  takeBackLabel: (title) => `Retirer ${title}`,
  how: {
    playing: "en cours",
    skipped: "passé au suivant",
    "voted-out": "éjecté par vote",
    failed: "illisible",
    "put-back": "remis dans la file",
  },
  nothingPlayed: "Rien n’est encore passé",
  nothingPlayedWords: "Le premier titre de la soirée pourrait être le tien.",
  nothingAsked: "Tu n’as encore rien demandé",
  nothingAskedWords: "Ce que tu ajoutes s’affiche ici, avec la suite.",
};
