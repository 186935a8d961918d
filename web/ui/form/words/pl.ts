import type { Words } from "./en.ts";

export const words: Words = {
  addColour: "Dodaj kolor",
  anotherLine: "Kolejny wiersz",
  colour: (at) => `Kolor ${at}`,
  line: (label, at) => `${label}, wiersz ${at}`,
  oneMoment: "Chwileczkę…",
  remove: "Usuń",
  removeColour: (at) => `Usuń kolor ${at}`,
  removeLine: (at) => `Usuń wiersz ${at}`,
};
