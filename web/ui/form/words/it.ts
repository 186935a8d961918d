import type { Words } from "./en.ts";

export const words: Words = {
  addColour: "Aggiungi un colore",
  anotherLine: "Un’altra riga",
  colour: (at) => `Colore ${at}`,
  line: (label, at) => `${label}, riga ${at}`,
  oneMoment: "Un attimo…",
  remove: "Togli",
  removeColour: (at) => `Togli il colore ${at}`,
  removeLine: (at) => `Togli la riga ${at}`,
};
