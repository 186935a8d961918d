import type { Words } from "./en.ts";

export const words: Words = {
  addColour: "Añadir un color",
  anotherLine: "Otra línea",
  colour: (at) => `Color ${at}`,
  line: (label, at) => `${label}, línea ${at}`,
  oneMoment: "Un momento…",
  remove: "Quitar",
  removeColour: (at) => `Quitar el color ${at}`,
  removeLine: (at) => `Quitar la línea ${at}`,
};
