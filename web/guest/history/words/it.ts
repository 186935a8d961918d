import type { Words } from "./en.ts";

export const words: Words = {
  title: "Cronologia",
  night: "La serata",
  mine: "Le mie richieste",
  waiting: "In attesa",
  played: "Già suonati",
  place: (place) => `Posto ${place} in coda`,
  takeBack: "Ritira",
  takeBackLabel: (title) => `Ritira ${title}`,
  how: {
    playing: "in onda ora",
    skipped: "saltato",
    "voted-out": "eliminato dai voti",
    failed: "non riproducibile",
    "put-back": "rimesso in coda",
  },
  nothingPlayed: "Non è ancora suonato niente",
  nothingPlayedWords: "Il primo brano della serata potrebbe essere il tuo.",
  nothingAsked: "Non hai ancora chiesto niente",
  nothingAskedWords: "Quello che aggiungi appare qui, con com’è andata.",
};
