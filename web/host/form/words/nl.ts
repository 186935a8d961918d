import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("nl");
export const words: Words = {
  needed: "Dit is nodig.",
  number: "Typ een getal.",
  numberBetween: (min, max) => `Typ een getal van ${min} tot ${max}.`,
  numberAtLeast: (min) => `Typ een getal van minstens ${min}.`,
  numberAtMost: (max) => `Typ een getal van hooguit ${max}.`,
  wholeNumber: "Typ een heel getal.",
  onlyNumbers: "Typ alleen getallen.",
  lettersAtLeast: (count) =>
    say(count, { one: "Minstens # letter.", other: "Minstens # letters." }),
  lettersAtMost: (count) => say(count, { one: "Hooguit # letter.", other: "Hooguit # letters." }),
  badForm: "Dit heeft niet de juiste vorm.",
  oneNeeded: "Er is er minstens één nodig.",
  between: (min, max) => `Van ${min} tot ${max}.`,
  atLeast: (min) => `Minstens ${min}.`,
  atMost: (max) => `Hooguit ${max}.`,
  notJson: "Dit is geen JSON: ontbreekt er een aanhalingsteken of komma?",
  asJson: "Geschreven als JSON.",
  ifYouLike: (label) => `${label} (als je wilt)`,
  fields: {
    folders: { label: "Mappen", about: "Mappen met muziek, elk vanaf /" },
    language: { label: "Taal", about: "" },
  },
};
