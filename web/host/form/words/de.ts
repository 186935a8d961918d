import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("de");
export const words: Words = {
  needed: "Das braucht es noch.",
  number: "Gib eine Zahl ein.",
  numberBetween: (min, max) => `Gib eine Zahl von ${min} bis ${max} ein.`,
  numberAtLeast: (min) => `Gib eine Zahl ab ${min} ein.`,
  numberAtMost: (max) => `Gib eine Zahl bis ${max} ein.`,
  wholeNumber: "Gib eine ganze Zahl ein.",
  onlyNumbers: "Gib nur Zahlen ein.",
  lettersAtLeast: (count) =>
    say(count, { one: "Mindestens # Zeichen.", other: "Mindestens # Zeichen." }),
  lettersAtMost: (count) =>
    say(count, { one: "Höchstens # Zeichen.", other: "Höchstens # Zeichen." }),
  badForm: "Das hat nicht die richtige Form.",
  oneNeeded: "Mindestens eins wird gebraucht.",
  between: (min, max) => `Von ${min} bis ${max}.`,
  atLeast: (min) => `Mindestens ${min}.`,
  atMost: (max) => `Höchstens ${max}.`,
  notJson: "Das ist kein JSON: Fehlt ein Anführungszeichen oder Komma?",
  asJson: "Als JSON geschrieben.",
  ifYouLike: (label) => `${label} (wenn du magst)`,
  fields: {
    folders: { label: "Ordner", about: "Ordner mit Musik, jeweils ab /" },
    language: { label: "Sprache", about: "" },
  },
};
