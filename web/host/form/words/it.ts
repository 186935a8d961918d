import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("it");
export const words: Words = {
  needed: "Questo serve.",
  number: "Scrivi un numero.",
  numberBetween: (min, max) => `Scrivi un numero da ${min} a ${max}.`,
  numberAtLeast: (min) => `Scrivi un numero di almeno ${min}.`,
  numberAtMost: (max) => `Scrivi un numero di al massimo ${max}.`,
  wholeNumber: "Scrivi un numero intero.",
  onlyNumbers: "Scrivi solo numeri.",
  lettersAtLeast: (count) => say(count, { one: "Almeno # lettera.", other: "Almeno # lettere." }),
  lettersAtMost: (count) =>
    say(count, { one: "Al massimo # lettera.", other: "Al massimo # lettere." }),
  badForm: "Non ha la forma giusta.",
  oneNeeded: "Ne serve almeno uno.",
  between: (min, max) => `Da ${min} a ${max}.`,
  atLeast: (min) => `Almeno ${min}.`,
  atMost: (max) => `Al massimo ${max}.`,
  notJson: "Non è JSON: manca una virgoletta o una virgola?",
  asJson: "Scritto in JSON.",
  ifYouLike: (label) => `${label} (se vuoi)`,
  fields: {
    folders: { label: "Cartelle", about: "Cartelle di musica, ognuna a partire da /" },
    language: { label: "Lingua", about: "" },
  },
};
