import type { Words } from "./en.ts";

export const words: Words = {
  addColour: "Adicionar uma cor",
  anotherLine: "Mais uma linha",
  colour: (at) => `Cor ${at}`,
  line: (label, at) => `${label}, linha ${at}`,
  oneMoment: "Um momento…",
  remove: "Tirar",
  removeColour: (at) => `Tirar a cor ${at}`,
  removeLine: (at) => `Tirar a linha ${at}`,
};
