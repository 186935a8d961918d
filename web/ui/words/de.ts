import type { Words } from "./en.ts";

export const words: Words = {
  back: "Zurück",
  clearSearch: "Suche leeren",
  close: "Schließen",
  score: "Punkte",
  voteDown: "Runter",
  voteUp: "Hoch",
  votesFor: (title) => `Stimmen für ${title}`,
  you: "Du",
};
