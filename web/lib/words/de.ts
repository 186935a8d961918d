import { words as refusals } from "../../../src/protocol/refusals/words/de.ts";
import type { Words } from "./en.ts";
import { pluralsIn } from "./plural.ts";

const say = pluralsIn("de");

export const words: Words = {
  language: "de",
  moment: { now: "gerade eben", soon: "gleich" },
  dayAt: (day, time) => `${day} um ${time}`,
  tryAgainWhen: (soon) => `Versuch es ${soon} noch mal.`,
  didNotWork: "Das hat nicht geklappt.",
  add: "Hinzufügen",
  back: "Zurück",
  cancel: "Abbrechen",
  change: "Ändern",
  delete: "Löschen",
  loading: "Lädt …",
  more: "Mehr",
  next: "Weiter",
  remove: "Entfernen",
  save: "Speichern",
  stop: "Stopp",
  tryAgain: "Noch mal",
  guests: (count) => say(count, { one: "# Gast", other: "# Gäste" }),
  songs: (count) => say(count, { one: "# Song", other: "# Songs" }),
  votes: (count) => say(count, { one: "# Stimme", other: "# Stimmen" }),
  refusals,
};
