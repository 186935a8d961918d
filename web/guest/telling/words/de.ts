import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("de");

export const words: Words = {
  requestsClosed: "Gerade sind keine Wünsche möglich. Abstimmen kannst du weiter.",
  banned: "Heute kannst du nur zuschauen. Sprich am besten mit dem Host.",
  requestsLeft: (count) => say(count, { one: "Noch # Wunsch frei", other: "Noch # Wünsche frei" }),
  noRequestsLeft: "Keine Wünsche mehr frei",
  nextRequest: (soon) => `Keine Wünsche mehr – der nächste ${soon}`,
  silent: "Kein Tonausgang gefunden – die Party läuft stumm.",
  yourSongIsOn: (title) => `Dein Song läuft!\n${title}`,
  yourSongIsNext: (title) => `Dein Song ist als Nächstes dran: ${title}`,
  hostRemoved: (title) => `Der Host hat deinen Song ${title} entfernt.`,
  notFetched: (title) => `${title} war nicht zu bekommen. Probier einen anderen Song.`,
  couldNotPlay: (title) => `${title} ließ sich nicht abspielen.`,
  votedOut: (title) => `Per Abstimmung übersprungen: ${title}`,
  kicked: (title) => `Aus der Warteschlange gewählt: ${title}`,
  mended:
    "Die Jukebox hat ihr Gedächtnis geflickt. Ein paar der letzten Stimmen fehlen vielleicht.",
  inQueue: (title) => `${title} ist in der Warteschlange.`,
  voteForIt: "Dafür stimmen",
  keptForLater: (title) => `Keine Verbindung. ${title} wird gewünscht, sobald sie wieder da ist.`,
};
