import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("fr");
export const words: Words = {
  needed: "C’est nécessaire.",
  number: "Tape un nombre.",
  numberBetween: (min, max) => `Tape un nombre de ${min} à ${max}.`,
  numberAtLeast: (min) => `Tape un nombre d’au moins ${min}.`,
  numberAtMost: (max) => `Tape un nombre d’au plus ${max}.`,
  wholeNumber: "Tape un nombre entier.",
  onlyNumbers: "Tape seulement des nombres.",
  lettersAtLeast: (count) =>
    say(count, { one: "Au moins # lettre.", other: "Au moins # lettres." }),
  lettersAtMost: (count) => say(count, { one: "Au plus # lettre.", other: "Au plus # lettres." }),
  badForm: "Ce n’est pas la bonne forme.",
  oneNeeded: "Il en faut au moins un.",
  between: (min, max) => `De ${min} à ${max}.`,
  atLeast: (min) => `Au moins ${min}.`,
  atMost: (max) => `Au plus ${max}.`,
  notJson: "Ce n’est pas du JSON : il manque un guillemet ou une virgule ?",
  asJson: "Écrit en JSON.",
  ifYouLike: (label) => `${label} (si tu veux)`,
  fields: {
    folders: { label: "Dossiers", about: "Dossiers de musique, chacun depuis /" },
    language: { label: "Langue", about: "" },
  },
};
