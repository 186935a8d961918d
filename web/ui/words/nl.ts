import type { Words } from "./en.ts";

export const words: Words = {
  back: "Terug",
  clearSearch: "Zoekveld wissen",
  close: "Sluiten",
  score: "Punten",
  voteDown: "Stem tegen",
  voteUp: "Stem voor",
  votesFor: (title) => `Stemmen voor ${title}`,
  you: "Jij",
};
