import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("pl");
export const words: Words = {
  needed: "To jest potrzebne.",
  number: "Wpisz liczbę.",
  numberBetween: (min, max) => `Wpisz liczbę od ${min} do ${max}.`,
  numberAtLeast: (min) => `Wpisz liczbę nie mniejszą niż ${min}.`,
  numberAtMost: (max) => `Wpisz liczbę nie większą niż ${max}.`,
  wholeNumber: "Wpisz liczbę całkowitą.",
  onlyNumbers: "Wpisz tylko liczby.",
  lettersAtLeast: (count) =>
    say(count, {
      one: "Co najmniej # litera.",
      few: "Co najmniej # litery.",
      many: "Co najmniej # liter.",
    }),
  lettersAtMost: (count) =>
    say(count, {
      one: "Najwyżej # litera.",
      few: "Najwyżej # litery.",
      many: "Najwyżej # liter.",
    }),
  badForm: "To nie ma właściwej postaci.",
  oneNeeded: "Potrzeba przynajmniej jednego.",
  between: (min, max) => `Od ${min} do ${max}.`,
  atLeast: (min) => `Co najmniej ${min}.`,
  atMost: (max) => `Najwyżej ${max}.`,
  notJson: "To nie jest JSON: może brakuje cudzysłowu lub przecinka?",
  asJson: "Zapisane jako JSON.",
  ifYouLike: (label) => `${label} (jeśli chcesz)`,
  fields: {
    folders: { label: "Foldery", about: "Foldery z muzyką, każdy od /" },
    language: { label: "Język", about: "" },
  },
};
