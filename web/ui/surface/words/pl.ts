import type { Words } from "./en.ts";

export const words: Words = {
  gripHow: "Przeciągnij albo użyj strzałek; naciśnij po więcej.",
  keepIt: "Zostaw",
  move: "Przesuń",
  parts: "Części tej strony",
};
