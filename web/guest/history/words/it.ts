import type { Words } from "./en.ts";

export const words: Words = {
  title: "Cronologia",
  night: "La serata",
  mine: "Le mie richieste",
  waiting: "In coda",
  played: "Già passati",
  how: {
    playing: "in onda ora",
    skipped: "saltato",
    "voted-out": "eliminato dai voti",
    failed: "non riproducibile",
    "put-back": "rimesso in coda",
  },
  nothingPlayed: "Non è ancora passato niente",
  nothingPlayedWords: "Il primo brano della serata potrebbe essere il tuo.",
  nothingAsked: "Non hai ancora chiesto niente",
  nothingAskedWords: "Quello che chiedi appare qui, e com’è andata.",
};
