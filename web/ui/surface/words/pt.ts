import type { Words } from "./en.ts";

export const words: Words = {
  gripHow: "Arraste ou use as setas; toque para mais.",
  keepIt: "Manter",
  move: "Mover",
  parts: "Partes desta página",
};
