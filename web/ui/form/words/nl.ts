import type { Words } from "./en.ts";

export const words: Words = {
  addColour: "Kleur toevoegen",
  anotherLine: "Nog een regel",
  colour: (at) => `Kleur ${at}`,
  line: (label, at) => `${label}, regel ${at}`,
  oneMoment: "Momentje…",
  remove: "Weghalen",
  removeColour: (at) => `Kleur ${at} weghalen`,
  removeLine: (at) => `Regel ${at} weghalen`,
};
