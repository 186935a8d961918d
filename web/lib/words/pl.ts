import { words as refusals } from "../../../src/protocol/refusals/words/pl.ts";
import type { Words } from "./en.ts";
import { pluralsIn } from "./plural.ts";

const say = pluralsIn("pl");

export const words: Words = {
  language: "pl",
  moment: { now: "przed chwilą", soon: "za chwilę" },
  dayAt: (day, time) => `${day} o ${time}`,
  tryAgainWhen: (soon) => `Spróbuj ponownie ${soon}.`,
  didNotWork: "Nie udało się.",
  add: "Dodaj",
  back: "Wstecz",
  cancel: "Anuluj",
  change: "Zmień",
  delete: "Usuń",
  loading: "Wczytuję…",
  more: "Więcej",
  next: "Dalej",
  remove: "Usuń",
  save: "Zapisz",
  stop: "Zatrzymaj",
  tryAgain: "Ponów",
  guests: (count) => say(count, { one: "# gość", few: "# gości", many: "# gości" }),
  songs: (count) => say(count, { one: "# piosenka", few: "# piosenki", many: "# piosenek" }),
  votes: (count) => say(count, { one: "# głos", few: "# głosy", many: "# głosów" }),
  refusals,
};
