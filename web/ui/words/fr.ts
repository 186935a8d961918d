import type { Words } from "./en.ts";

export const words: Words = {
  back: "Retour",
  clearSearch: "Effacer la recherche",
  close: "Fermer",
  score: "Score",
  voteDown: "Voter contre",
  voteUp: "Voter pour",
  votesFor: (title) => `Votes pour ${title}`,
  you: "Toi",
};
