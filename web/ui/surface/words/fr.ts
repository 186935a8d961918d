import type { Words } from "./en.ts";

export const words: Words = {
  gripHow: "Fais-le glisser ou utilise les flèches ; appuie pour plus.",
  keepIt: "Garder",
  move: "Bouger",
  parts: "Parties de cette page",
};
