import type { Words } from "./en.ts";

export const words: Words = {
  gripHow: "Zieh daran oder nimm die Pfeiltasten; drück für mehr.",
  keepIt: "Behalten",
  move: "Ziehen",
  parts: "Teile dieser Seite",
};
