import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("es");
export const words: Words = {
  needed: "Esto hace falta.",
  number: "Escribe un número.",
  numberBetween: (min, max) => `Escribe un número de ${min} a ${max}.`,
  numberAtLeast: (min) => `Escribe un número de al menos ${min}.`,
  numberAtMost: (max) => `Escribe un número de ${max} como mucho.`,
  wholeNumber: "Escribe un número entero.",
  onlyNumbers: "Escribe solo números.",
  lettersAtLeast: (count) => say(count, { one: "Al menos # letra.", other: "Al menos # letras." }),
  lettersAtMost: (count) =>
    say(count, { one: "Como mucho # letra.", other: "Como mucho # letras." }),
  badForm: "No tiene la forma correcta.",
  oneNeeded: "Hace falta al menos uno.",
  between: (min, max) => `De ${min} a ${max}.`,
  atLeast: (min) => `Al menos ${min}.`,
  atMost: (max) => `Como mucho ${max}.`,
  notJson: "Esto no es JSON: ¿falta una comilla o una coma?",
  asJson: "Escrito como JSON.",
  ifYouLike: (label) => `${label} (si quieres)`,
  fields: {
    folders: { label: "Carpetas", about: "Carpetas con música, cada una desde /" },
    language: { label: "Idioma", about: "" },
  },
};
