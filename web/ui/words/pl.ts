import type { Words } from "./en.ts";

export const words: Words = {
  back: "Wstecz",
  clearSearch: "Wyczyść",
  close: "Zamknij",
  score: "Punkty",
  voteDown: "Głos przeciw",
  voteUp: "Głos za",
  votesFor: (title) => `Głosy na ${title}`,
  you: "Ty",
};
