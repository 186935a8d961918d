import type { Words } from "./en.ts";

export const words: Words = {
  addColour: "Farbe hinzufügen",
  anotherLine: "Noch eine Zeile",
  colour: (at) => `Farbe ${at}`,
  line: (label, at) => `${label}, Zeile ${at}`,
  oneMoment: "Moment …",
  remove: "Entfernen",
  removeColour: (at) => `Farbe ${at} entfernen`,
  removeLine: (at) => `Zeile ${at} entfernen`,
};
