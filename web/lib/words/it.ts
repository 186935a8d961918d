import { words as refusals } from "../../../src/protocol/refusals/words/it.ts";
import type { Words } from "./en.ts";
import { pluralsIn } from "./plural.ts";

const say = pluralsIn("it");

export const words: Words = {
  language: "it",
  moment: { now: "proprio ora", soon: "tra un attimo" },
  dayAt: (day, time) => `${day} alle ${time}`,
  tryAgainWhen: (soon) => `Riprova ${soon}.`,
  didNotWork: "Non ha funzionato.",
  add: "Aggiungi",
  back: "Indietro",
  cancel: "Annulla",
  change: "Modifica",
  delete: "Elimina",
  loading: "Carico…",
  more: "Altro",
  next: "Avanti",
  remove: "Togli",
  save: "Salva",
  stop: "Ferma",
  tryAgain: "Riprova",
  guests: (count) => say(count, { one: "# ospite", other: "# ospiti" }),
  songs: (count) => say(count, { one: "# brano", other: "# brani" }),
  votes: (count) => say(count, { one: "# voto", other: "# voti" }),
  refusals,
};
