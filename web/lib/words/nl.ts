import { words as refusals } from "../../../src/protocol/refusals/words/nl.ts";
import type { Words } from "./en.ts";
import { pluralsIn } from "./plural.ts";

const say = pluralsIn("nl");

export const words: Words = {
  language: "nl",
  moment: { now: "zojuist", soon: "zo meteen" },
  dayAt: (day, time) => `${day} om ${time}`,
  tryAgainWhen: (soon) => `Probeer het ${soon} nog eens.`,
  didNotWork: "Dat lukte niet.",
  add: "Toevoegen",
  back: "Terug",
  cancel: "Annuleren",
  change: "Wijzigen",
  delete: "Verwijderen",
  loading: "Laden…",
  more: "Meer",
  next: "Verder",
  remove: "Weghalen",
  save: "Opslaan",
  stop: "Stoppen",
  tryAgain: "Nog eens",
  guests: (count) => say(count, { one: "# gast", other: "# gasten" }),
  songs: (count) => say(count, { one: "# nummer", other: "# nummers" }),
  votes: (count) => say(count, { one: "# stem", other: "# stemmen" }),
  refusals,
};
