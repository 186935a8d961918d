import type { Words } from "./en.ts";

export const words: Words = {
  back: "Terug",
  clearSearch: "Zoekveld wissen",
  close: "Sluiten",
  score: "Punten",
  voteDown: "Omlaag stemmen",
  voteUp: "Omhoog stemmen",
  votesFor: (title) => `Stemmen voor ${title}`,
  you: "Jij",
};
