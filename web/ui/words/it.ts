import type { Words } from "./en.ts";

export const words: Words = {
  back: "Indietro",
  clearSearch: "Cancella la ricerca",
  close: "Chiudi",
  score: "Punti",
  voteDown: "Vota contro",
  voteUp: "Vota a favore",
  votesFor: (title) => `Voti per ${title}`,
  you: "Tu",
};
