import type { Words } from "./en.ts";

export const words: Words = {
  addColour: "Ajouter une couleur",
  anotherLine: "Encore une ligne",
  colour: (at) => `Couleur ${at}`,
  line: (label, at) => `${label}, ligne ${at}`,
  oneMoment: "Un instant…",
  remove: "Retirer",
  removeColour: (at) => `Retirer la couleur ${at}`,
  removeLine: (at) => `Retirer la ligne ${at}`,
};
