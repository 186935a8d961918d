import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("pt");
export const words: Words = {
  needed: "Isso é necessário.",
  number: "Digite um número.",
  numberBetween: (min, max) => `Digite um número de ${min} a ${max}.`,
  numberAtLeast: (min) => `Digite um número de pelo menos ${min}.`,
  numberAtMost: (max) => `Digite um número de no máximo ${max}.`,
  wholeNumber: "Digite um número inteiro.",
  onlyNumbers: "Digite só números.",
  lettersAtLeast: (count) =>
    say(count, { one: "Pelo menos # letra.", other: "Pelo menos # letras." }),
  lettersAtMost: (count) => say(count, { one: "No máximo # letra.", other: "No máximo # letras." }),
  badForm: "Não está no formato certo.",
  oneNeeded: "É preciso pelo menos um.",
  between: (min, max) => `De ${min} a ${max}.`,
  atLeast: (min) => `Pelo menos ${min}.`,
  atMost: (max) => `No máximo ${max}.`,
  notJson: "Isso não é JSON: falta uma aspa ou vírgula?",
  asJson: "Escrito como JSON.",
  ifYouLike: (label) => `${label} (se quiser)`,
  fields: {
    folders: { label: "Pastas", about: "Pastas com música, cada uma desde /" },
    language: { label: "Idioma", about: "" },
  },
};
